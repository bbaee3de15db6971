import { mean } from '@joined-up/statistics';
import { describe, expect, it } from 'vitest';
import type { Job } from '../engine/job.ts';
import { dialsOf, starting } from '../setting/setting.ts';
import { extent } from '../../../statistics/src/testing/extent.ts';
import {
  FULL_DIARY,
  strategyNames,
  structures,
  yearBy,
  type StrategyName,
  type StructureName,
} from './strategies.ts';
import { deliveredIndex, valueOf, type Year } from './year.ts';

/** Ministries that somebody leads. */
const legacies = extent([2], [0, 2, 5]);

/** Years of a strong centre, in each kind of luck. */
function yearsOf(
  government: 'andes' | 'north',
  hours: number | undefined,
  seeds: readonly number[],
): (name: StrategyName) => Year[] {
  const job: Job = {
    government,
    dials: dialsOf(government, starting('cog')),
    ...(hours === undefined ? {} : { parameters: { ministerHours: hours } }),
  };
  const cases = legacies.flatMap((legacy) => seeds.map((seed) => ({ job, seed, legacy })));
  return (name) => cases.map((one) => yearBy(one, name));
}

describe.each(['andes', 'north'] as const)('a year of a minister in %s', (government) => {
  it('with a full diary: meetings first are best for all, and cost the own ministry', () => {
    const years = yearsOf(government, FULL_DIARY, extent([1], [1, 2, 3]));
    const of = (name: StrategyName) => {
      const lived = years(name);
      return {
        results: mean(lived.map((year) => valueOf(year, 'outcome'))),
        delivered: mean(lived.map(deliveredIndex)),
      };
    };
    const all = Object.fromEntries(strategyNames.map((name) => [name, of(name)])) as Record<
      StrategyName,
      ReturnType<typeof of>
    >;
    // What is best for all is not what is best at home: so no simple way is the best play.
    for (const other of ['rule', 'ownFirst', 'away'] as const)
      expect(all.meetingsFirst.results - all[other].results).toBeGreaterThan(0.004);
    for (const other of ['rule', 'ownFirst'] as const)
      expect(all[other].delivered - all.meetingsFirst.delivered).toBeGreaterThan(1.5);
  });

  it('with hours for everything it does not matter in which order they are given', () => {
    const years = yearsOf(government, undefined, [1]);
    const [rule, own, meetings] = (['rule', 'ownFirst', 'meetingsFirst'] as const).map((name) =>
      years(name).map((year) => valueOf(year, 'outcome')),
    );
    expect(own).toEqual(rule);
    expect(meetings).toEqual(rule);
  });
});

/** How far apart the simple ways lie in what the own ministry delivers. */
const spreadUnder = (structure: StructureName): number => {
  const dials = { ...dialsOf('andes', starting('hybrid')), ...structures[structure] };
  const job: Job = { government: 'andes', dials, parameters: { ministerHours: FULL_DIARY } };
  const seeds = extent([4], [1, 2, 3]);
  const cases = legacies.flatMap((legacy) => seeds.map((seed) => ({ job, seed, legacy })));
  const delivered = strategyNames.map((name) =>
    mean(cases.map((one) => deliveredIndex(yearBy(one, name)))),
  );
  return Math.max(...delivered) - Math.min(...delivered);
};

describe('what the model might have otherwise', () => {
  it('makes it matter more, or less, at home where a minister’s hours go, as the guide says', () => {
    const usual = spreadUnder('none');
    expect(spreadUnder('discovery')).toBeGreaterThan(usual + 1);
    expect(spreadUnder('deputies')).toBeLessThan(usual - 0.5);
    expect(Math.abs(spreadUnder('mission') - usual)).toBeLessThan(0.5);
  }, 120_000);
});
