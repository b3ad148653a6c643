import type { TemplateResult } from 'lit';
import { svg } from 'lit';

/** Height of the emblem in its own units; the width is 3/2 of it. */
const HEIGHT = 36;

/**
 * The twelve stars of the European emblem as one SVG path: upright five-point stars of radius 1/18 of the height, their
 * centres on a circle of radius 1/3 of the height, like the hours of a clock (Reg. (EU) 763/2014, Annex II).
 */
function stars(): string {
  const path: string[] = [];
  for (let hour = 0; hour < 12; hour += 1) {
    const [x, y] = point((3 * HEIGHT) / 4, HEIGHT / 2, HEIGHT / 3, hour / 12);
    const corners: string[] = [];
    // Every second corner of the pentagon in turn draws the star in one stroke.
    for (let corner = 0; corner < 5; corner += 1) corners.push(point(x, y, HEIGHT / 18, (corner * 2) / 5).join(' '));
    path.push(`M${corners.join('L')}Z`);
  }
  return path.join('');
}

function point(x: number, y: number, radius: number, turn: number): readonly [number, number] {
  const angle = 2 * Math.PI * turn;
  return [round(x + radius * Math.sin(angle)), round(y - radius * Math.cos(angle))];
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/**
 * The emblem in its own colours, #003399 and #FFCC00, with the border of 1/25 of its height in white that a coloured ground
 * asks for. Beside it stand the official words, so it is hidden from screen readers.
 */
export function emblem(): TemplateResult {
  return svg`<svg part="emblem" viewBox="-1.44 -1.44 56.88 38.88" aria-hidden="true" focusable="false">
    <path fill="#fff" d="M-1.44-1.44h56.88v38.88H-1.44z"/>
    <path fill="#039" d="M0 0h54v36H0z"/>
    <path fill="#fc0" d=${stars()}/>
  </svg>`;
}
