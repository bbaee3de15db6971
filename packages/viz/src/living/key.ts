import { ink, softInk } from '../theme/ink.ts';
import { textWidth } from '../theme/textWidth.ts';
import { wrap } from '../theme/wrap.ts';
import type { LivingWords } from '../titles/livingWords.ts';
import type { Stage } from './boxes.ts';
import type { Pen } from './pen.ts';

/** Colours of the signs in pictures of governments. */
export const signs = {
  red: '#B3261E',
  gold: '#C98A00',
  slate: '#2B3A4A',
  stuck: '#FF8A80',
  side: '#003E7E',
};

type Sign = LivingWords['reading'][number]['sign'];

/**
 * Writes lines of news under a still, and below them how to read it.
 * @returns where the picture ends, pixels from its top
 */
export function drawKey(
  pen: Pen,
  news: readonly string[],
  { reading }: LivingWords,
  { width, height }: Stage,
  size: number,
): number {
  let y = height + size * 1.6;
  for (const line of news.flatMap((text) => wrap(text, width - 2 * size, size, true))) {
    pen.text(width / 2, y, line, { size, colour: ink, bold: true, anchor: 'middle' });
    y += size * 1.3;
  }
  const small = 12.5;
  let x = size;
  y += small * 0.6;
  for (const { sign, text } of reading) {
    const wide = small * 2 + textWidth(text, small) + small * 1.2;
    if (x + wide > width && x > size) {
      x = size;
      y += small * 1.7;
    }
    drawSign(pen, sign, x + small * 0.6, y - small * 0.35, small);
    pen.text(x + small * 1.8, y, text, { size: small, colour: softInk });
    x += wide;
  }
  return y + small;
}

/** The sign of something that is drawn, for a key. @param size - of the text beside it, pixels */
export function drawSign(pen: Pen, sign: Sign, x: number, y: number, size: number): void {
  const r = size * 0.3;
  const draw: Record<Sign, () => void> = {
    dot: () => pen.circle(x, y, r * 0.7, { fill: signs.side }),
    stuck: () => {
      pen.circle(x, y, r * 1.8, { fill: signs.slate });
      pen.circle(x, y, r * 0.8, { fill: signs.stuck });
    },
    thread: () =>
      pen.path(`M${x - r * 2},${y + r}Q${x},${y - r * 2} ${x + r * 2},${y + r}`, {
        stroke: signs.red,
        width: 3,
      }),
    ring: () => {
      pen.circle(x, y, r * 1.2, { fill: signs.slate });
      pen.path(`M${x},${y - r * 1.9}A${r * 1.9},${r * 1.9} 0 0 1 ${x + r * 1.9},${y}`, {
        stroke: signs.gold,
        width: 3,
      });
    },
    seat: () => pen.circle(x, y, r, { fill: signs.side }),
    delegate: () => pen.circle(x, y, r, { fill: '#ffffff', stroke: signs.side, width: 1.6 }),
    spill: () => pen.circle(x, y, r * 0.7, { fill: signs.gold }),
    cancel: () => pen.circle(x, y, r * 0.7, { fill: '#ffffff', stroke: signs.side, width: 1.2 }),
    glass: () => {
      pen.path(`M${x - r},${y - r * 1.5}v${r * 3}h${r * 2}v${-r * 3}`, { stroke: '#7A7A7A', width: 1.4 });
      pen.path(`M${x - r},${y}h${r * 2}v${r * 1.5}h${-r * 2}z`, { fill: signs.side });
    },
  };
  draw[sign]();
}
