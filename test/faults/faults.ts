/** What goes wrong between a page and the service in a round. */
export interface Fault {
  readonly name: string;
  /** What becomes of the first requests that carry an answer, one after the other; those that follow pass. */
  readonly wire?: readonly Wire[];
  /** What is wrong with the device, from the page's beginning. */
  readonly device?: 'clock-ahead' | 'clock-behind' | 'no-storage';
  /** A second tab of the same site is open, and both send what waits. */
  readonly tabs?: true;
  /** The page is left at once after the button, and another one comes later. */
  readonly left?: true;
}

/**
 * What becomes of a request: `pass`; `lost` the service takes it and its word does not arrive; `cut` it does not arrive; a status;
 * `captive` a log-in page with 200; `other` a 2xx that speaks of another answer; `slow`; `twice` the service gets it two times.
 */
export type Wire = 'pass' | 'lost' | 'cut' | 'captive' | 'other' | 'slow' | 'twice' | 429 | 500 | 503;

export const faults: readonly Fault[] = [
  { name: 'nothing' },
  { name: 'lost response', wire: ['lost'] },
  { name: 'lost response, three times', wire: ['lost', 'lost', 'lost'] },
  { name: 'request does not arrive', wire: ['cut'] },
  { name: 'offline for a while', wire: ['cut', 'cut', 'cut', 'cut'] },
  { name: '429', wire: [429] },
  { name: '503', wire: [503, 503] },
  { name: '500 x 20', wire: Array<Wire>(20).fill(500) },
  { name: 'captive portal', wire: ['captive'] },
  { name: 'word about another answer', wire: ['other'] },
  { name: 'slow', wire: ['slow'] },
  { name: 'duplicate', wire: ['twice'] },
  { name: 'duplicate, then lost', wire: ['lost', 'twice'] },
  { name: 'clock a day ahead', device: 'clock-ahead', wire: [500] },
  { name: 'clock a day behind', device: 'clock-behind', wire: ['lost'] },
  { name: 'storage gone', device: 'no-storage' },
  { name: 'storage gone, request cut', device: 'no-storage', wire: ['cut'] },
  { name: 'storage gone, response lost', device: 'no-storage', wire: ['lost'] },
  { name: 'two tabs', tabs: true, wire: ['cut'] },
  { name: 'two tabs, response lost', tabs: true, wire: ['lost'] },
  { name: 'page left at once', left: true, wire: ['slow'] },
  { name: 'page left at once, request cut', left: true, wire: ['cut'] },
];
