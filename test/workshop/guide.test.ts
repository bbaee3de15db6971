import { readFileSync } from 'node:fs';
import { metricNamed, simulate } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../../packages/workshop/src/engine/scenarioOf.ts';
import { governmentNames } from '../../packages/workshop/src/setting/governments.ts';
import { makeParameters } from '../../packages/workshop/src/setting/makeParameters.ts';
import { makeRegime } from '../../packages/workshop/src/setting/makeRegime.ts';
import { dialsOf, starting, turn, type Setting } from '../../packages/workshop/src/setting/setting.ts';

const guide = readFileSync(new URL('../../docs/workshop.md', import.meta.url), 'utf8');
const SEEDS = 8;

describe('the guide’s answer to “You tuned it to like the centre”', () => {
  it('names what the test below sets', () =>
    expect(guide).toContain(
      'political backing at its floor, ministers who send delegates, and 80 committees',
    ));

  it.each(governmentNames)(
    'is true in %s: there the strong centre then does worse than the status quo',
    (government) => {
      const overdone = (
        [
          ['mandate', 0],
          ['delegates', true],
          ['committees', 80],
        ] as const
      ).reduce<Setting>(
        (setting, [dial, value]) => turn(government, setting, dial, value),
        starting('cog'),
      );
      const outcomes = (setting: Setting): number[] => {
        const dials = dialsOf(government, setting);
        return Array.from(
          { length: SEEDS },
          (_, seed) =>
            simulate(scenarioOf({ government, dials }), makeRegime(dials), {
              seed: seed + 1,
              parameters: makeParameters(government, dials),
              metrics: [metricNamed('outcome')!],
            }).summary.outcome!,
        );
      };
      const [before, after, usual] = [starting('status-quo'), overdone, starting('cog')].map(outcomes);
      expect(after.filter((outcome, seed) => outcome < before[seed]).length).toBeGreaterThanOrEqual(
        SEEDS - 1,
      );
      // As it starts the centre does better: it is these settings that turn it.
      expect(usual.filter((outcome, seed) => outcome > before[seed]).length).toBeGreaterThanOrEqual(
        SEEDS - 1,
      );
    },
  );
});
