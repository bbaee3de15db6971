import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../distributions/normalQuantile.ts';
import { countedDraws } from '../testing/draws.ts';
import { extent } from '../testing/extent.ts';
import { historyMatching } from './historyMatching.ts';

const overlap = { id: 'overlap', target: 10, tolerance: 2 };
const staff = { id: 'staff', target: 5, tolerance: 1 };

describe('historyMatching', () => {
  it('measures in tolerances where there is no luck', () => {
    expect(historyMatching([overlap], [[[16]], [[4]], [[16.1]]])).toMatchObject({
      implausibility: [[3], [3], [expect.closeTo(3.05, 12)]],
      accepted: [0, 1],
      closest: 0,
    });
  });

  it('takes whatever lies in a range as it should be, and measures from its nearer end', () =>
    expect(
      historyMatching([{ id: 'range', target: [8, 10], tolerance: 2 }], [[[8]], [[9]], [[16]], [[2]]])
        .implausibility,
    ).toEqual([[0], [0], [3], [3]]));

  it('adds luck to what is not known', () => {
    // Replicates 12 and 16: mean 14, variance 8, so √(4 + 8 × 1.5) = 4 and |14 − 10| / 4 = 1. Of that 12 of
    // 16 are known from two replicates only: as rare as this by SciPy (see normalAndStudent).
    expect(historyMatching([overlap], [[[12], [16]]]).worst).toEqual([
      expect.closeTo(0.6770705054855964, 6),
    ]);
    // Of a hundred replicates there is next to nothing to correct.
    const many = Array.from({ length: 100 }, (_, i) => [i % 2 === 0 ? 12 : 16]);
    const seen = 4 / Math.sqrt(4 + (400 / 99) * 1.01);
    expect(historyMatching([overlap], [many]).worst[0]).toBeCloseTo(seen, 1);
    expect(historyMatching([overlap], [many]).worst[0]).toBeLessThan(seen);
  });

  it.each([2, 3, 5])('rules out the world that made history hardly ever, with %d seeds', (seeds) => {
    const draw = countedDraws(60 + seeds);
    let place = 0;
    const luck = () => normalQuantile(draw(place++) * (1 - 1e-9) + 5e-10);
    const rounds = extent(3000, 10_000);
    let out = 0;
    for (let round = 0; round < rounds; round++) {
      const tolerance = 0.05;
      const target = luck() + tolerance * luck();
      const runs = Array.from({ length: seeds }, () => [luck()]);
      if (historyMatching([{ id: 'y', target, tolerance }], [runs]).accepted.length === 0) out++;
    }
    // A normal distribution has 0.27 % beyond 3. Without the correction it is 20 %, 10 % and 4 % of 2, 3 and 5 seeds.
    expect(out / rounds).toBeLessThan(0.004);
    expect(out / rounds).toBeGreaterThan(0.001);
  });

  it('says what each pattern rules out, and what it alone rules out', () => {
    const { accepted, patterns } = historyMatching(
      [overlap, staff],
      [[[10, 5]], [[20, 5]], [[20, 9]], [[10, 9]], [[30, 5]]],
    );
    expect(accepted).toEqual([0]);
    expect(patterns).toEqual([
      { id: 'overlap', rulesOut: 3, alone: 2 },
      { id: 'staff', rulesOut: 2, alone: 1 },
    ]);
  });

  it('finds again the parameter that made the target', () => {
    // y = 4x + luck of width 1; the target is y of x = 0.5. With 20 replicates implausible beyond 3.45
    // √(0.1² + 1/12) / 4 or so.
    const draw = countedDraws(8);
    const x = Array.from({ length: 200 }, (_, w) => draw(w));
    const worlds = x.map((own, w) =>
      Array.from({ length: 20 }, (_, r) => [4 * own + draw(1000 + 20 * w + r) - 0.5]),
    );
    const { accepted } = historyMatching([{ id: 'y', target: 2, tolerance: 0.1 }], worlds);
    expect(accepted.length).toBeGreaterThan(20);
    accepted.forEach((world) => expect(Math.abs(x[world] - 0.5)).toBeLessThan(0.35));
  });

  it('does not accept what is not known', () =>
    expect(historyMatching([overlap], [[[null]], [[10]]])).toMatchObject({
      accepted: [1],
      missing: 1,
      closest: 1,
    }));
  it('can accept none, and says which was closest', () =>
    expect(historyMatching([overlap], [[[90]], [[80]]])).toMatchObject({ accepted: [], closest: 1 }));
  it('refuses a pattern without tolerance', () =>
    expect(() => historyMatching([{ ...overlap, tolerance: 0 }], [])).toThrow(
      'tolerance of overlap above 0, received 0',
    ));
  it('refuses statistics that do not fit', () =>
    expect(() => historyMatching([overlap, staff], [[[1]]])).toThrow(
      'expected 2 statistics of a run, received 1',
    ));
});
