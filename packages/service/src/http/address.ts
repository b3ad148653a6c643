import { isIP, SocketAddress } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/**
 * The address of who asks; empty when the routes are called without a connection. Behind `proxies` that each add to
 * `X-Forwarded-For` whom they were asked by, it is the entry that the first of them wrote: what stands before it the sender
 * may have invented. Without trusted proxies the header is not read.
 */
export function addressOf(c: Context, proxies: number): string {
  const socket = (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? '';
  if (proxies === 0) return socket;
  const entries = (c.req.header('x-forwarded-for') ?? '').split(',');
  const address = withoutPort(entries[Math.max(0, entries.length - proxies)]?.trim() ?? '');
  return isIP(address) === 0 ? socket : address;
}

/** Some proxies write `192.0.2.7:4711` and `[2001:db8::1]:4711`. */
function withoutPort(entry: string): string {
  return /^\[([^\]]*)\](?::\d+)?$/.exec(entry)?.[1] ?? /^([\d.]+):\d+$/.exec(entry)?.[1] ?? entry;
}

/** The neighbourhood of an address: the /24 of an IPv4, the /64 of an IPv6. One person often holds many of each. */
export function prefixOf(address: string): string {
  // An IPv4 that comes as IPv6 can be written in hexadecimal too; it is written as IPv4 here.
  const plain = isIP(address) === 6 ? new SocketAddress({ address, family: 'ipv6' }).address : address;
  const ipv4 = /^(?:::ffff:)?(\d+\.\d+\.\d+)\.\d+$/i.exec(plain)?.[1];
  if (ipv4 !== undefined) return ipv4;
  const [head = '', tail] = plain.replace(/%.*$/, '').split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail?.split(':').filter(Boolean) ?? [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...new Array<string>(zeros).fill('0'), ...back];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
