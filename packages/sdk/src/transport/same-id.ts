/** Whether two ids are one: the letters of a UUID may come in capitals, too (RFC 9562, 4). */
export function isSameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
