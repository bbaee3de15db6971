import { textWidth } from '../theme/textWidth.ts';

/** Sizes of all texts of a picture, CSS pixels: for tests of legibility. */
export const textSizes = (svg: SVGSVGElement): readonly number[] =>
  [...svg.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')));

/** All texts of a picture, in the order they were drawn. */
export const textsOf = (svg: SVGSVGElement): readonly string[] =>
  [...svg.querySelectorAll('text')].map((text) => text.textContent ?? '');

/** The accessible name of a picture. */
export const nameOf = (svg: SVGSVGElement): string => svg.querySelector('title')?.textContent ?? '';

/**
 * Pairs of texts of a picture that would touch, by estimated widths. Capitals count, not the tails of letters,
 * which may reach into a line below; turned texts are left out.
 */
export function textsOnTexts(svg: SVGSVGElement): readonly string[] {
  const boxes = [...svg.querySelectorAll('text:not([transform])')].map((text) => {
    const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(text.getAttribute(name)));
    const wide = textWidth(text.textContent ?? '', size);
    const before = { start: 0, middle: 0.5, end: 1 }[text.getAttribute('text-anchor') ?? 'start'] ?? 0;
    const left = x - before * wide;
    return { text: text.textContent, left, right: left + wide, top: y - size * 0.7, bottom: y };
  });
  return boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} on ${other.text}`),
  );
}
