/** A colour as the screen shows it, as `#rrggbb`, whatever it is written in. */
export function painted(colour: string): string {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { colorSpace: 'srgb' });
  if (!context) throw new Error('This browser has no canvas.');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
