/**
 * The script of a page with frames of Civita (`<iframe data-civita-frame src="…">`): gives each the height that it asks for.
 * It listens to a frame only when the message comes from that frame's own window and from the origin of its `src`.
 */
const FRAMES = 'iframe[data-civita-frame]';

/** Above this a height is no page's but a mistake, in CSS pixels. */
const TALLEST = 20_000;

function originOf({ src }: HTMLIFrameElement): string | undefined {
  try {
    const { origin, protocol } = new URL(src, location.href);
    return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
  } catch {
    return undefined;
  }
}

function ask(frame: HTMLIFrameElement): void {
  const origin = originOf(frame);
  if (origin) frame.contentWindow?.postMessage({ type: 'civita-frame-ask' }, origin);
}

function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) return undefined;
  const { type, height } = data;
  if (type !== 'civita-frame-height' || typeof height !== 'number' || !Number.isInteger(height)) return undefined;
  return height > 0 && height <= TALLEST ? height : undefined;
}

window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const height = heightIn(data);
  if (height === undefined) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES))
    if (source === frame.contentWindow && origin === originOf(frame)) frame.height = String(height);
});

// Frames load before and after this script: those that are there are asked now, the others when they have loaded.
document.addEventListener(
  'load',
  ({ target }) => {
    if (target instanceof HTMLIFrameElement && target.matches(FRAMES)) ask(target);
  },
  true,
);
for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) ask(frame);
