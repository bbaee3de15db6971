import { pairedDifference, svgText } from '@joined-up/viz';
import { describe, expect, it } from 'vitest';
import { png } from './png.ts';

/** Width and height as the header of a PNG says. */
const sizeOf = (image: Uint8Array): number[] =>
  [16, 20].map((at) => new DataView(image.buffer, image.byteOffset).getUint32(at));
const text = (letters: string) =>
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40" font-family="system-ui, ' +
  'Arial"><rect width="300" height="40" fill="#ffffff"/><text x="4" y="28" ' +
  `font-size="20">${letters}</text></svg>`;

describe('png', () => {
  it('is as large as the picture, times the scale', () => {
    expect(sizeOf(png(text('')))).toEqual([600, 80]);
    expect(sizeOf(png(text(''), 1))).toEqual([300, 40]);
  });

  it('draws letters without any font of the computer: each in another way, none left out', () => {
    const letters = ['a', 'ñ', 'ç', 'Ł', 'μ', 'Ж', 'ש', '→', '−', '…', '½'].map((letter) =>
      Buffer.from(png(text(letter))).toString('base64'),
    );
    expect(new Set([...letters, Buffer.from(png(text(''))).toString('base64')]).size).toBe(
      letters.length + 1,
    );
  });

  it('draws bold letters bold', () =>
    expect(
      Buffer.compare(png(text('a')), png(text('a').replace('<text', '<text font-weight="bold"'))),
    ).not.toBe(0));

  it('draws a chart, the same each time', () => {
    const rows = [1, 2, 3].flatMap((seed) => [
      { seed, regime: 'status-quo', value: 0.5 },
      { seed, regime: 'cog', value: 0.4 - seed / 50 },
    ]);
    const chart = svgText(pairedDifference(rows, { metric: 'duplication', language: 'es', width: 360 }));
    const once = png(chart);
    expect(sizeOf(once)[0]).toBe(720);
    expect(Buffer.compare(once, png(chart))).toBe(0);
  });
});
