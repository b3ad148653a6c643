/**
 * The script of a page that stands in a frame: tells the page around it how tall it is, when that page asks from an origin
 * that the script tag lists in `data-civita-parents`. It answers to that origin only, and says nothing before it is asked.
 */
const own = document.querySelector('script[data-civita-parents]');
const parents = (own?.getAttribute('data-civita-parents') ?? '').split(/\s+/).filter(Boolean);
let asking: string | undefined;

function tell(): void {
  if (asking === undefined) return;
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  window.parent.postMessage({ type: 'civita-frame-height', height }, asking);
}

window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source !== window.parent || !parents.includes(origin)) return;
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'civita-frame-ask') return;
  asking = origin;
  tell();
});

new ResizeObserver(tell).observe(document.documentElement);
