import { describe, expect, it } from 'vitest';
import { nameOf, textSizes, textsOf } from '../frame/textSizes.ts';
import { doseResponse, type DoseRow } from './doseResponse.ts';

const rowsOf = (...means: readonly number[]): DoseRow[] =>
  means.map((mean, level) => ({
    label: `level ${level}`,
    mean,
    low: mean - 0.01,
    high: mean + 0.01,
    worlds: [mean - 0.05, level === 1 ? null : mean + 0.05],
  }));
const draw = (means: readonly number[], more = {}) =>
  doseResponse(rowsOf(...means), { metric: 'outcome', lever: 'committees', matters: 0.01, ...more });

/** What is said of three worlds at each level. */
const findingOf = (...levels: readonly (readonly number[])[]): string =>
  nameOf(
    doseResponse(
      levels.map((worlds, level) => ({
        label: String(level),
        mean: (worlds[0] + worlds[1] + worlds[2]) / 3,
        low: Number.NaN,
        high: Number.NaN,
        worlds,
      })),
      { metric: 'outcome', lever: 'committees', matters: 0.01 },
    ),
  );

describe('doseResponse', () => {
  it.each([
    [[0, 0.05, 0.1], 'more of “committees” raises'],
    [[0, -0.05, -0.1], 'more of “committees” lowers'],
    [[0, 0.1, 0.05], 'is highest in between, at level 1 (committees)'],
    [[0, -0.1, 0.05], 'is lowest in between, at level 1 (committees)'],
    [[0, 0.005, -0.005], 'more of “committees” hardly changes'],
    [[0, 0.1, 0.095], 'more of “committees” raises'],
  ])('of %j says that it %s', (means, finding) => expect(nameOf(draw(means))).toContain(finding));
  it('claims no peak, rise or fall that worlds do not share', () => {
    expect(findingOf([0, 0, 0], [0.1, 0.11, 0.12], [0, 0, 0])).toContain(
      'is highest in between, at 1 (committees)',
    );
    expect(findingOf([0, 0, 0], [0.3, -0.1, 0.13], [0, 0, 0])).toContain(
      'more of “committees” hardly changes',
    );
    expect(findingOf([0, 0, 0], [0.3, -0.1, 0.13], [-0.2, -0.21, -0.22])).toContain(
      'more of “committees” lowers',
    );
    expect(findingOf([0, 0, 0], [0.3, -0.1, 0.13])).toBe(
      'In this model, worlds differ too much to say how the outcome changes with more of “committees”',
    );
  });
  it('names a measure of your own', () =>
    expect(nameOf(draw([0, 1], { metric: 'halfLife', measureName: 'months to move' }))).toBe(
      'In this model, more of “committees” raises months to move',
    ));
  it('draws a line a world, and one for the mean, broken where a world knows nothing', () => {
    const lines = [...draw([0, 0.05, 0.1]).querySelectorAll('path[fill="none"]')].map((path) =>
      path.getAttribute('d')!,
    );
    expect(lines).toHaveLength(3);
    expect(lines.map((path) => path.split('M').length - 1)).toEqual([1, 2, 1]);
  });
  it('names every level, and the lever', () =>
    expect(textsOf(draw([0, 0.05, 0.1]))).toEqual(
      expect.arrayContaining(['level 0', 'level 1', 'level 2', 'committees']),
    ));
  it('draws what has no interval', () =>
    expect(
      nameOf(
        doseResponse(
          rowsOf(0, 0.1).map((row) => ({ ...row, low: Number.NaN, high: Number.NaN })),
          { metric: 'outcome', lever: 'x', matters: 0.01 },
        ),
      ),
    ).toContain('raises'));
  it('has readable text at every size', () => {
    expect(Math.min(...textSizes(draw([0, 0.1], { width: 360 })))).toBe(12);
    expect(Math.min(...textSizes(draw([0, 0.1], { mode: 'projector' })))).toBe(24);
  });
  it('refuses a single level', () =>
    expect(() => draw([0])).toThrow('expected at least two levels, received 1'));
});
