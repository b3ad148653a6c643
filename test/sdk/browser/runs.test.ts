import { expect } from '@open-wc/testing';
import type { Used } from './support/use-sdk.ts';
import { useSdk } from './support/use-sdk.ts';

/** The same in every place. */
function assertUsed(used: Used): void {
  expect(used).to.deep.include({ loaded: true, asked: 'default,no-cache,no-cache', kept: true, sum: '0,03\u00a0€' });
  expect(used.refused).to.match(/is not as agreed: \/__proto__ this key may not stand in data/);
  expect(used.graph).to.be.greaterThan(1);
}

describe('the SDK', () => {
  it('runs in a page', async () => {
    assertUsed(await useSdk());
  });

  it('runs in a worker, where there is no document, and says the same', async () => {
    const worker = new Worker(new URL('./support/worker.ts', import.meta.url), { type: 'module' });
    const said = await new Promise<unknown>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = () => reject(new Error('The worker could not be started.'));
    });
    worker.terminate();
    expect(said).to.deep.equal({ ...(await useSdk()), inDocument: false });
  });
});
