import { stylised as whole } from '@joined-up/scenarios';
import { describe, expect, it } from 'vitest';
import {
  against,
  along,
  arm,
  committees,
  falls,
  higher,
  lower,
  response,
  rises,
  type Claim,
  type Sides,
  type Watched,
} from '@joined-up/claims';
import { tellClaim } from './tellClaim.ts';
import { tryClaim, type TriedClaim } from './tryClaim.ts';
import { whereItHolds } from './whereItHolds.ts';

/** Half of the ministries, with half of their units. */
const stylised = { ...whole, parameters: { ministries: 6, unitsPerMinistry: 2 } };
const statusQuo = arm('status-quo');
const made = (changes: Partial<Claim>): Claim => ({
  id: 'C00',
  words: '“Nothing”',
  sentence: 'What is claimed is so.',
  contrast: 'made up',
  asks: against({ claimed: statusQuo, other: statusQuo }, higher('outcome')),
  mayFail: 'anything',
  ...changes,
});
const asking = (sides: Partial<Sides>, watched: Watched = higher('outcome')) =>
  made({ asks: against({ claimed: statusQuo, other: statusQuo, ...sides }, watched) });
const few = { worlds: 3, seeds: 2, months: 26 };

describe('tryClaim', { timeout: 60_000 }, () => {
  it('finds no difference between a regime and itself', async () => {
    const {
      findings: [{ effects, verdict }],
    } = await tryClaim(made({}), stylised, few);
    expect(effects).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(verdict.verdict).toBe('barely differs');
  });

  it('adds arms up: a regime twice against itself and another is their difference', async () => {
    const cog = arm('cog');
    const [single, double] = await Promise.all([
      tryClaim(asking({ claimed: cog }), stylised, few),
      tryClaim(asking({ claimed: [cog, statusQuo], other: [statusQuo, statusQuo] }), stylised, few),
    ]);
    single.findings[0].effects
      .flat()
      .forEach((effect, place) =>
        expect(double.findings[0].effects.flat()[place]).toBeCloseTo(effect!, 12),
      );
    expect(single.findings[0].effects.flat().some((effect) => effect !== 0)).toBe(true);
  });

  it('turns its verdict round with the direction, and with nothing else', async () => {
    const sides = { claimed: arm('planner') };
    const [up, down] = await Promise.all(
      [higher, lower].map((direction) =>
        tryClaim(asking(sides, direction('outcome')), stylised, { ...few, seeds: 1 }),
      ),
    );
    expect(down.findings[0].effects).toEqual(up.findings[0].effects);
    expect(down.findings[0].verdict.share).toBeCloseTo(1 - up.findings[0].verdict.share, 12);
    expect(down.findings[0].uncertainty).toBeUndefined();
  });

  it('keeps what the claim is about when the rest is drawn', async () => {
    // Were the world's culture to win, both sides would be the same.
    const {
      findings: [{ effects }],
    } = await tryClaim(asking({ claimed: arm('status-quo', { culture: 0.5 }) }), stylised, few);
    expect(effects.flat().some((effect) => effect !== 0)).toBe(true);
  });

  it('knows no effect where a metric has no value', async () => {
    const {
      findings: [{ verdict, effects }],
    } = await tryClaim(asking({ claimed: arm('planner') }, higher('attendance')), stylised, {
      worlds: 1,
      seeds: 2,
      months: 60,
    });
    expect(effects).toEqual([[null, null]]);
    expect(verdict.verdict).toBe('nothing known');
  });

  it('tells the response at each level of a lever, which the effect is the ends of', async () => {
    const tried = await tryClaim(
      made({
        asks: along(committees, rises('coordinationLoad'), falls('coordinationLoad')),
        tells: [response(committees, 'coordinationLoad')],
      }),
      stylised,
      { ...few, worlds: 2 },
    );
    const [{ cells }] = tried.reports;
    expect(cells.map((row) => row[1].worlds)).toEqual([2, 2, 2, 2, 2, 2, 2]);
    const effects = tried.findings[0].effects.map((world) => (world[0]! + world[1]!) / 2);
    expect(cells.at(-1)![1].mean).toBeCloseTo((effects[0] + effects[1]) / 2, 12);
    expect(tried.findings.map(({ question }) => question.direction)).toEqual(['higher', 'lower']);
    expect(tried.findings[1].verdict.share).toBe(1 - tried.findings[0].verdict.share);
  });

  it('draws a design anew in each replicate, the same for equal luck, as many as the claim needs', async () => {
    const seen: number[] = [];
    const drawn = {
      ...statusQuo,
      draw: () => {
        seen.push(seen.length);
        return { parameters: { culture: 0.5 } };
      },
    };
    const {
      findings: [{ effects }],
      seeds,
    } = await tryClaim(
      { ...asking({ claimed: arm('status-quo', { culture: 0.5 }), other: drawn }), leastSeeds: 4 },
      stylised,
      { ...few, worlds: 1 },
    );
    expect([seeds, effects]).toEqual([4, [[0, 0, 0, 0]]]);
    expect(seen.length).toBeGreaterThanOrEqual(4);
  });

  it('stops when asked', async () => {
    await expect(tryClaim(made({}), stylised, { ...few, signal: AbortSignal.abort() })).rejects.toThrow(
      'abort',
    );
  });
});

/** A claim as if it had been tried: the effect is culture less 0.5 in every world. */
function asIfTried(worlds: number): TriedClaim {
  const drawn = Array.from({ length: worlds }, (_, w) => ({
    seed: w,
    parameters: {
      culture: (w + 0.5) / worlds,
      noticing: ((7 * w) % worlds) / worlds,
      mandate: ((3 * w) % worlds) / worlds,
    },
  }));
  const claim = asking({ claimed: arm('status-quo', { mandate: 1 }) });
  return {
    claim,
    scenario: 'stylised',
    worlds: drawn,
    seeds: 1,
    reports: [],
    findings: [
      {
        question: claim.asks[0],
        matters: 0.01,
        effects: drawn.map(({ parameters }) => [parameters.culture - 0.5]),
        uncertainty: undefined,
        verdict: {
          verdict: 'conditional',
          worlds,
          missing: 0,
          share: 0.5,
          shareInterval: { low: 0.4, high: 0.6 },
          mean: 0.2,
          small: 0,
          firm: true,
        },
      },
    ],
  };
}

describe('whereItHolds', () => {
  it('finds the parameter that sets apart, and does not look at what the claim sets', () => {
    const tried = asIfTried(100);
    const { tree, box } = whereItHolds(tried, tried.findings[0])!;
    expect(tree.leaves[0].sentence).toBe(
      'where culture is above 0.5: 100 % of such worlds, 100 % of all cases',
    );
    expect(box.limits.map(({ name }) => name)).toEqual(['culture']);
    expect(box.others.map(({ name }) => name)).toEqual(['noticing']);
  });

  it('has nothing to find where it holds everywhere', () => {
    const tried = asIfTried(100);
    expect(
      whereItHolds(tried, { ...tried.findings[0], effects: tried.worlds.map(() => [1]) }),
    ).toBeUndefined();
  });
});

it('tells the verdict, how sure it is, and where it flips', () => {
  const told = tellClaim(asIfTried(100));
  expect(told).toContain('C00 “Nothing”');
  expect(told).toContain('Outcome higher: CONDITIONAL');
  expect(told).toContain("as claimed in 50 of 100 worlds: 50 %, 95 % interval (Wilson's) 40 % to 60 %");
  expect(told).toContain('mean difference +0.2; 0.01 or more matters');
  expect(told).toContain('where culture is above 0.5');
});
