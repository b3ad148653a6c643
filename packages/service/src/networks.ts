import { BlockList, isIP } from 'node:net';

/** Whether an address is in some networks. */
export type Networks = (address: string) => boolean;

/**
 * Reads networks such as `192.0.2.0/24` and `2001:db8::/32`; an address alone is a network of one. An IPv4 address that comes
 * as IPv6 (`::ffff:192.0.2.7`) is in the networks of its IPv4.
 *
 * @throws RangeError that names the first one that is none.
 */
export function networksOf(texts: readonly string[]): Networks {
  const list = new BlockList();
  for (const text of texts) {
    const [address = '', bits, more] = text.split('/');
    const family = isIP(address);
    const most = family === 4 ? 32 : 128;
    const prefix = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
    if (family === 0 || more !== undefined || !(prefix <= most)) throw new RangeError(text);
    list.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6');
  }
  return (address) => {
    const plain = address.replace(/%.*$/, '');
    const family = isIP(plain);
    return family !== 0 && list.check(plain, family === 4 ? 'ipv4' : 'ipv6');
  };
}
