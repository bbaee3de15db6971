import { rgb } from 'd3';
import { ink } from './ink.ts';

export { ink, rule, softInk } from './ink.ts';

/** Relative luminance of a colour, 0 (black) to 1 (white). @see WCAG 2.2, relative luminance */
export function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red, green, blue] = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21. @see WCAG 2.2, contrast ratio */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Ink that reads best on a background: near-black or white. */
export const inkOn = (background: string): string =>
  contrast(ink, background) >= contrast('#ffffff', background) ? ink : '#ffffff';
