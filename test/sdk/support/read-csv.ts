/**
 * Reads CSV as RFC 4180 writes it and as nothing else does: a quote inside a bare cell, anything after a closing quote, a bare
 * CR or LF, or a last row without CR LF is an error.
 */
export function readCsv(text: string, delimiter: string, bom: boolean): readonly (readonly string[])[] {
  let rest = bom ? text.replace(/^\uFEFF/, '') : text;
  if (bom && rest === text) throw new Error('The mark of UTF-8 is missing.');
  const rows: string[][] = [];
  let row: string[] = [];
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
    const bare = quoted ? undefined : new RegExp(`^[^"\r\n${delimiter}]*`).exec(rest);
    row.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (bare?.[0] ?? ''));
    rest = rest.slice((quoted ?? bare)?.[0].length ?? 0);
    if (rest.startsWith(delimiter)) rest = rest.slice(1);
    else if (rest.startsWith('\r\n')) {
      rows.push(row);
      row = [];
      rest = rest.slice(2);
    } else throw new Error(`Row ${rows.length + 1} is no CSV before ${JSON.stringify(rest.slice(0, 20))}.`);
  }
  if (row.length > 0) throw new Error('The last row has no end.');
  return rows;
}
