/** What goes wrong between a page and the service in a round. */
export interface Fault {
  readonly name: string;
  /** What becomes of the first requests that carry an answer, one after the other; those that follow pass. */
  readonly wire?: readonly Wire[];
  /** What is wrong with the device, from the page's beginning. */
  readonly device?: 'clock-ahead' | 'clock-behind' | 'no-storage' | 'says-online' | 'says-offline';
  /** The browser itself has no network, from here until the widget has spoken. */
  readonly offline?: 'before the touch' | 'before the button';
  /** The page's origin is opaque: by its own policy, in a sandboxed frame, as a file, as a `data:` address. */
  readonly opaque?: Opaque;
  /** A gateway of the city's lets pages of every origin in; without one the service lets no opaque origin in. */
  readonly gateway?: true;
  /** A second tab of the same site is open, and both send what waits. */
  readonly tabs?: true;
  /** The page is left when the answer is on its way, and another one comes later. */
  readonly left?: true;
  /** The answer can never arrive: it must not be said to. */
  readonly never?: true;
}

/** How a page comes to an opaque origin. */
export type Opaque = 'policy' | 'frame' | 'file' | 'data';

/**
 * What becomes of a request: `pass`; `lost` the service takes it and its word does not arrive; `cut` it does not arrive; a status;
 * `captive` a log-in page with 200; `other` a 2xx that speaks of another answer; `slow`; `twice` the service gets it two times; `held`
 * it does not reach the service, `mute` it does, and in both nothing ever comes back.
 */
export type Wire = 'pass' | 'lost' | 'cut' | 'captive' | 'other' | 'slow' | 'twice' | 'held' | 'mute' | 429 | 500 | 503;

export const faults: readonly Fault[] = [
  { name: 'nothing' },
  { name: 'lost response', wire: ['lost'] },
  { name: 'lost response, three times', wire: ['lost', 'lost', 'lost'] },
  { name: 'request does not arrive', wire: ['cut'] },
  { name: 'network gone for a while', wire: ['cut', 'cut', 'cut', 'cut'] },
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
  { name: 'browser offline', offline: 'before the button' },
  { name: 'browser offline, says that it is online', offline: 'before the button', device: 'says-online' },
  { name: 'browser offline before the first touch', offline: 'before the touch' },
  { name: 'browser says that it is offline', device: 'says-offline' },
  { name: 'browser says that it is offline, request cut', device: 'says-offline', wire: ['cut'] },
  { name: 'opaque origin by policy', opaque: 'policy', never: true },
  { name: 'opaque origin in a frame', opaque: 'frame', never: true },
  { name: 'opaque origin of a file', opaque: 'file', never: true },
  { name: 'opaque origin of a data address', opaque: 'data', never: true },
  { name: 'opaque origin, let in', opaque: 'policy', gateway: true },
  { name: 'opaque origin, let in, response lost', opaque: 'frame', gateway: true, wire: ['lost'] },
  { name: 'opaque origin, let in, request cut', opaque: 'data', gateway: true, wire: ['cut'] },
];
