import { describe, expect, it } from 'vitest';
import { textsOf } from '../frame/textSizes.ts';
import { svgText } from '../svg/svgText.ts';
import { wordsOf } from '../titles/wordsOf.ts';
import { docking, dockingTitle, type DockingMark } from './docking.ts';

const mark = (
  low: number,
  high: number,
  verdict: DockingMark['verdict'],
  more: Partial<DockingMark> = {},
): DockingMark => ({
  kind: 'mean',
  metric: 'outcome',
  regime: 'cog',
  margin: 0.01,
  difference: (low + high) / 2,
  low,
  high,
  verdict,
  ...more,
});

/** Where the drawn interval begins and ends, pixels. */
const lines = (low: number, high: number, margin: number): number[] => {
  const svg = docking([mark(low, high, 'INCONCLUSIVE', { margin })]);
  const [line] = [...svg.querySelectorAll('g')]
    .find((group) => group.querySelector('title')?.textContent?.includes('Outcome'))!
    .querySelectorAll('line');
  return [line.getAttribute('x1'), line.getAttribute('x2')].map(Number);
};

describe('docking', () => {
  it('says how many comparisons fall which way', () => {
    const [same, open, apart] = [
      mark(0, 0.001, 'EQUIVALENT'),
      mark(0, 0.02, 'INCONCLUSIVE'),
      mark(0.02, 0.03, 'DIFFERENT'),
    ];
    expect(dockingTitle([same, same], wordsOf('en'))).toBe(
      'The two implementations are equivalent in all 2 comparisons',
    );
    expect(dockingTitle([same, open], wordsOf('en'))).toBe(
      'None of 2 comparisons is different, 1 is inconclusive',
    );
    expect(dockingTitle([same, open, apart, apart], wordsOf('en'))).toBe(
      'The two implementations differ in 2 of 4 comparisons, 1 is inconclusive',
    );
  });

  it.each(['es', 'pt'] as const)('says nothing in English in %s', (language) => {
    const svg = docking([mark(0.02, 0.03, 'DIFFERENT', { kind: 'difference' })], { language });
    const said = [...textsOf(svg), svg.querySelector('desc')!.textContent].join(' ');
    expect(said).not.toMatch(/\b(?:the|comparison|different|margin|margins|minus|mean|within)\b/i);
    expect(said).toMatch(/0,025/);
  });

  it('draws an interval in multiples of its margin: twice the margin is twice as far from the middle', () => {
    const [from, to] = lines(-0.01, 0.02, 0.01);
    const [wideFrom, wideTo] = lines(-0.01, 0.02, 0.005);
    const middle = from + (to - from) / 3;
    expect(wideFrom - middle).toBeCloseTo(2 * (from - middle), 0);
    expect(wideTo - middle).toBeCloseTo(2 * (to - middle), 0);
  });

  it('tells each comparison in words, those that are not equivalent first of all', () => {
    const svg = docking([
      mark(-0.001, 0.001, 'EQUIVALENT', { kind: 'difference' }),
      mark(0.02, 0.03, 'DIFFERENT'),
    ]);
    expect(svg.querySelector('desc')!.textContent).toBe(
      'Outcome, Strong centre: 0.025 (0.02 to 0.03, margin 0.01), different.',
    );
    expect(svgText(svg)).toContain(
      'Outcome, Strong centre minus the reference: 0 (-0.001 to 0.001, margin 0.01), equivalent',
    );
  });

  it('draws what is not known and what has no margin', () => {
    const svg = docking([
      mark(Number.NaN, Number.NaN, 'DIFFERENT'),
      mark(0, 0, 'EQUIVALENT', { margin: 0 }),
      mark(1, 2, 'DIFFERENT', { margin: 0 }),
    ]);
    expect(svgText(svg)).not.toContain('NaN');
  });

  it('names metrics whole on a phone', () => {
    const texts = textsOf(
      docking(
        ['coordinationLoad', 'accountability'].map((metric) => mark(0, 0.001, 'EQUIVALENT', { metric })),
        { width: 360 },
      ),
    );
    expect(texts.filter((text) => text.includes('…'))).toEqual([]);
    expect(texts.join(' ')).toContain('Coordination load');
  });

  it('refuses no rows', () => expect(() => docking([])).toThrow('received none'));
});
