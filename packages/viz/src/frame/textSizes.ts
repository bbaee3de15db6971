/** Sizes of all texts of a picture, CSS pixels: for tests of legibility. */
export const textSizes = (svg: SVGSVGElement): readonly number[] =>
  [...svg.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')));

/** All texts of a picture, in the order they were drawn. */
export const textsOf = (svg: SVGSVGElement): readonly string[] =>
  [...svg.querySelectorAll('text')].map((text) => text.textContent ?? '');

/** The accessible name of a picture. */
export const nameOf = (svg: SVGSVGElement): string => svg.querySelector('title')?.textContent ?? '';
