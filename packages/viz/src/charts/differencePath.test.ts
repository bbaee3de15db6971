import { describe, expect, it } from 'vitest';
import { nameOf, textSizes, textsOf, textsOnTexts } from '../frame/textSizes.ts';
import { differencePath } from './differencePath.ts';

// Twelve months as before, a dip of four, then a gain.
const rows = Array.from({ length: 36 }, (_, month) => {
  const mean = month < 12 ? 0 : month < 16 ? -0.05 : 0.05;
  return { month, mean, low: mean - 0.01, high: mean + 0.01, paths: [mean - 0.02, mean + 0.02, null] };
});
const draw = (more = {}) =>
  differencePath(rows, { metric: 'outcome', regime: 'superministry', start: 12, ...more });
const filled = (svg: SVGSVGElement, colour: string) =>
  [...svg.querySelectorAll('path')].filter((path) => path.getAttribute('fill') === colour);

/** Bands of a fan. */
const bands = (of: Parameters<typeof differencePath>[0], show: 'band' | 'fan') =>
  differencePath(of, { metric: 'outcome', regime: 'superministry', start: 12, show }).querySelectorAll(
    'path[opacity="0.2"]',
  ).length;

describe('differencePath', () => {
  it('is named by its finding', () =>
    expect(nameOf(draw())).toBe(
      'In this model, the outcome dips, then recovers by month 16 under a superministry',
    ));
  it('names the month of the reform', () => expect(textsOf(draw())).toContain('reform, month 12'));
  it('marks later steps, each once, and names those that have room', () => {
    const marks = (steps: readonly number[]) =>
      [...draw({ steps }).querySelectorAll('line')].filter(
        (line) => line.getAttribute('stroke-dasharray') === '1 3',
      ).length;
    expect(marks([])).toBe(0);
    expect(marks([20, 28, 20, 12, 90])).toBe(2);
    expect(textsOf(draw({ steps: [20, 28] }))).toEqual(
      expect.arrayContaining(['reform, month 12', 'step, month 20', 'step, month 28']),
    );
    expect(textsOf(draw({ steps: [20], language: 'es' }))).toContain('paso, mes 20');
    expect(textsOf(draw({ steps: [20], language: 'pt' }))).toContain('passo, mês 20');
  });
  it.each([
    ['a rise at once', (after: number) => 0.2 * Math.exp(-after / 3)],
    ['a fall at once', (after: number) => -0.2 * Math.exp(-after / 3)],
    ['a dip', (after: number) => 0.02 * after - 0.06],
    ['a fall', (after: number) => -0.01 * after],
    ['a rise', (after: number) => 0.01 * after],
  ])('keeps its labels apart after %s, with few months and narrow too, and names the reform', (_, mean) => {
    for (const [width, mode] of [
      [336, 'page'],
      [1200, 'projector'],
    ] as const)
      for (const months of [18, 24])
        for (const steps of [[], [13, 16]])
          for (const recovery of [[16, null], undefined]) {
            const few = Array.from({ length: months }, (__, month) => {
              const now = month < 12 ? 0 : mean(month - 12);
              return { month, mean: now, low: now - 0.01, high: now + 0.01 };
            });
            const svg = differencePath(few, {
              metric: 'outcome',
              regime: 'cog',
              start: 12,
              language: 'es',
              width,
              mode,
              steps,
              ...(recovery && { recovery }),
            });
            expect(textsOf(svg)).toContain('reforma, mes 12');
            expect(textsOnTexts(svg), `${width} ${months} ${steps.join()} ${recovery?.join()}`).toEqual([]);
          }
  });
  it('shades the dip, and none where there is none', () => {
    expect(filled(draw(), '#F3C9A8')).toHaveLength(1);
    expect(
      filled(
        differencePath(
          rows.map((row) => ({ ...row, mean: Math.max(0, row.mean) })),
          { metric: 'outcome', regime: 'cog', start: 12 },
        ),
        '#F3C9A8',
      ),
    ).toHaveLength(0);
  });
  it('takes more for worse where a metric is better when lower', () => {
    expect(nameOf(draw({ metric: 'duplication' }))).toBe(
      'In this model, duplication has not recovered by month 35 under a superministry',
    );
  });
  it('draws single seeds instead of the band by option', () =>
    expect([...draw({ show: 'paths' }).querySelectorAll('g > path')]).toHaveLength(3));
  it('has a bin for those not yet recovered, each seed a dot', () => {
    const svg = draw({ recovery: [16, 17, null, null] });
    expect(textsOf(svg)).toContain('not yet');
    // And a ring at the largest change.
    expect(svg.querySelectorAll('circle')).toHaveLength(4 + 1);
    expect(nameOf(svg)).toBe('In this model, half recover by month 17 under a superministry');
  });
  it('says the largest change where it is', () =>
    expect(textsOf(draw()).some((text) => /^[+−]0\.\d+ in month \d+$/.test(text))).toBe(true));
  it('draws a fan of three bands where it is asked for and known', () => {
    const fan = rows.map((row) => ({
      ...row,
      fan: [
        [-0.2, 0.2],
        [-0.1, 0.1],
        [-0.05, 0.05],
      ] as const,
    }));
    expect([bands(fan, 'fan'), bands(fan, 'band'), bands(rows, 'fan')]).toEqual([3, 0, 0]);
  });
  it('shows no months of recovery where nothing dips', () => {
    const gain = rows.map((row) => ({ ...row, mean: Math.max(0, row.mean) }));
    expect(
      textsOf(differencePath(gain, { metric: 'outcome', regime: 'cog', start: 12, recovery: [12, 12] })),
    ).not.toContain('Month of recovery');
    expect(
      textsOf(differencePath(gain, { metric: 'outcome', regime: 'cog', start: 12, recovery: [12, null] })),
    ).toContain('Month of recovery');
  });
  it('has readable text at every size', () => {
    const recovery = [16, null];
    expect(Math.min(...textSizes(draw({ recovery })), ...textSizes(draw({ recovery, width: 360 })))).toBe(
      12,
    );
    expect(Math.min(...textSizes(draw({ recovery, mode: 'projector' })))).toBe(24);
  });
  it('draws a flat line', () =>
    expect(
      nameOf(
        differencePath([{ month: 0, mean: 0, low: 0, high: 0 }], {
          metric: 'outcome',
          regime: 'cog',
          start: 0,
        }),
      ),
    ).toBe('In this model, a strong centre hardly changes results'));
  it('refuses to draw nothing', () =>
    expect(() => differencePath([], { metric: 'outcome', regime: 'cog', start: 0 })).toThrow(
      'expected at least one month',
    ));
});
