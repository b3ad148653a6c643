import { ceilings, weigh } from '../size.ts';
import type { Table } from './results.ts';

/** What a page loads, in bytes of brotli 11, against the ceilings that `npm run size` keeps. */
export async function measureBytes(): Promise<Table> {
  const rows: string[][] = [];
  for (const ceiling of ceilings) {
    const { minified, gzip, brotli } = await weigh(ceiling);
    rows.push([ceiling.name, ...[minified, gzip, brotli, ceiling.brotli].map(String)]);
  }
  return { title: 'Bytes', head: ['what a page loads', 'minified', 'gzip', 'brotli', 'ceiling'], rows };
}
