import { describe, expect, it } from 'vitest';
import { pairedDifference } from '../charts/pairedDifference.ts';
import { outline } from './outline.ts';

const rows = [1, 2, 3, 4].flatMap((seed) => [
  { seed, regime: 'status-quo', value: 0.5 + seed / 100 },
  { seed, regime: 'cog', value: 0.4 },
]);
const draw = (more = {}): SVGSVGElement => pairedDifference(rows, { metric: 'duplication', ...more });
/** The outline after somebody has been at the picture. */
const after = (change: (svg: SVGSVGElement) => void): string => {
  const svg = draw();
  change(svg);
  return outline(svg);
};
const first = (svg: SVGSVGElement, what: string): Element => svg.querySelector(what)!;

describe('outline', () => {
  it('tells the finding, texts by their look and marks by theirs', () => {
    const text = outline(draw());
    expect(text).toContain(
      'title: In this model, a strong centre duplicates less work in all 4 governments\n',
    );
    expect(text).toMatch(
      /^text 18 px, bold, #1A1A1A, start\n {2}In this model, a strong centre duplicates\n {2}less work in all 4 governments$/m,
    );
    expect(text).toMatch(/^ {2}4 circle fill #003E7E$/m);
  });
  it('is the same for the same picture, and for one that only moved', () => {
    expect(outline(draw())).toBe(outline(draw()));
    expect(after((svg) => first(svg, 'circle').setAttribute('cx', '1'))).toBe(outline(draw()));
  });

  it.each<[string, (svg: SVGSVGElement) => void]>([
    ['a mark is lost', (svg) => first(svg, 'circle').remove()],
    ['a mark has another colour', (svg) => first(svg, 'circle').setAttribute('fill', '#B84B00')],
    ['a line is dashed', (svg) => first(svg, 'line').setAttribute('stroke-dasharray', '2 2')],
    [
      'a symbol has another shape',
      (svg) => first(svg, 'path[transform]').setAttribute('d', 'M0,0h4v4h-4Z'),
    ],
    [
      'a label says another thing',
      (svg) => {
        first(svg, 'text').textContent = 'Duplication';
      },
    ],
    ['a label is smaller', (svg) => first(svg, 'text').setAttribute('font-size', '9')],
    ['it has lost its role', (svg) => svg.removeAttribute('role')],
    [
      'its finding is another',
      (svg) => {
        first(svg, 'title').textContent = 'Duplication';
      },
    ],
    ['its description is gone', (svg) => first(svg, 'desc').remove()],
  ])('changes when %s', (_, change) => expect(after(change)).not.toBe(outline(draw())));
});
