import { metricNamed, simulate, type RegimeMaker } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { scenarioFor } from '../engine/scenarioOf.ts';
import type { Job } from '../engine/job.ts';
import { makeParameters } from '../setting/makeParameters.ts';
import { makeRegime } from '../setting/makeRegime.ts';
import { dialsOf, starting, turn, type Setting } from '../setting/setting.ts';
import { stepsOf } from '../setting/steps.ts';
import { crisisOf } from '../setting/crisis.ts';
import { eventsBeside, eventTurns, type Turn } from './eventTurns.ts';

const cog = starting('cog');
const turned = (turns: readonly Turn[]): Setting =>
  turns.reduce((setting, { dial, to }) => turn('north', setting, dial, to), cog);
const leader = { month: 40, until: 64, hours: 3, mandate: 0.15 };

const crisis = (until?: number) =>
  crisisOf(
    dialsOf(
      'north',
      turned(
        eventTurns(
          { obstacles: { month: 30, factor: 2.5, ...(until === undefined ? {} : { until }) } },
          'obstacles',
        ),
      ),
    ),
  );

const outcome = (setting: Setting): number => {
  const dials = dialsOf('north', setting);
  const job: Job = { government: 'north', dials };
  const parameters = makeParameters('north', dials);
  const maker: RegimeMaker = makeRegime(dials);
  return simulate(scenarioFor(job, 1, parameters), maker, {
    seed: 1,
    parameters,
    metrics: [metricNamed('outcome')!],
  }).summary.outcome!;
};

describe('what happens on the way, on the dials', () => {
  it('is a leader who leaves and comes back, when and as found', () => {
    const dials = dialsOf('north', turned(eventTurns({ leader }, 'leader')));
    expect(stepsOf(dials).map(({ month, leader: one }) => [month, one?.hours, one?.mandate])).toEqual([
      [40, 3, 0.15],
      [64, 20, dials.mandate],
    ]);
    const { until: _, ...gone } = leader;
    expect(stepsOf(dialsOf('north', turned(eventTurns({ leader: gone }, 'leader'))))).toHaveLength(1);
  });

  it('is more blockages for a while, or to the end', () => {
    expect(crisis(50)).toMatchObject({ month: 30, until: 50, obstacles: 2.5 });
    expect(crisis()).not.toHaveProperty('until');
  });

  it('changes what comes of the run', () => {
    const worse = turned(eventTurns({ obstacles: { month: 30, factor: 3 } }, 'obstacles'));
    expect(outcome(worse)).toBeLessThan(outcome(cog));
  });

  it('is left out where the dials say such a thing already', () => {
    const left = dialsOf('north', turned(eventTurns({ leader }, 'leader')));
    const usual = dialsOf('north', cog);
    expect(eventsBeside([usual, usual])).toEqual(['leader', 'obstacles']);
    expect(eventsBeside([usual, left])).toEqual(['obstacles']);
  });
});
