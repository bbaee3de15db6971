import { metricNamed, simulate, type RegimeMaker } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { scenarioFor } from '../engine/scenarioOf.ts';
import type { Job } from '../engine/job.ts';
import { makeParameters } from '../setting/makeParameters.ts';
import { makeRegime } from '../setting/makeRegime.ts';
import { dialsOf, starting, turn, type Setting } from '../setting/setting.ts';
import { stepsOf } from '../setting/steps.ts';
import { crisisOf } from '../setting/crisis.ts';
import { eventsBeside, eventTurns, type DialTurn } from './eventTurns.ts';

const cog = starting('cog');
const usual = dialsOf('north', cog);
const turned = (turns: readonly DialTurn[]): Setting =>
  turns.reduce((setting, { dial, to }) => turn('north', setting, dial, to), cog);
const leader = { month: 40, until: 64, hours: 3, mandate: 0.15 };

const crisis = (until?: number) =>
  crisisOf(
    dialsOf(
      'north',
      turned(
        eventTurns(
          { obstacles: { month: 30, factor: 2.5, ...(until === undefined ? {} : { until }) } },
          usual,
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
    const dials = dialsOf('north', turned(eventTurns({ leader }, usual)));
    expect(stepsOf(dials).map(({ month, leader: one }) => [month, one?.hours, one?.mandate])).toEqual([
      [40, 3, 0.15],
      [64, 20, dials.mandate],
    ]);
    const { until: _, ...gone } = leader;
    expect(stepsOf(dialsOf('north', turned(eventTurns({ leader: gone }, usual))))).toHaveLength(1);
  });

  it('is more blockages for a while, or to the end', () => {
    expect(crisis(50)).toMatchObject({ month: 30, until: 50, obstacles: 2.5 });
    expect(crisis()).not.toHaveProperty('until');
  });

  it('is one crisis of needs, blockages and capacity, in the month of the first, for everybody', () => {
    const found = turned(
      eventTurns(
        {
          capacity: { month: 70, factor: 0.6, ministry: 'health' },
          needs: { month: 30, until: 50, factor: 1.4, goal: 'goal-1' },
        },
        usual,
      ),
    );
    expect(crisisOf(dialsOf('north', found))).toEqual({
      month: 30,
      until: 50,
      needs: 1.4,
      obstacles: 1,
      capacity: 0.6,
    });
  });

  it('is other months for the later steps of B, and of B alone', () => {
    const later = dialsOf(
      'north',
      turn('north', turn('north', cog, 'laterRegime', 'status-quo'), 'thenRegime', 'superministry'),
    );
    expect(eventTurns({ steps: [20, 33] }, later)).toEqual([
      { dial: 'laterMonth', to: 20, only: 'b' },
      { dial: 'thenAfter', to: 13, only: 'b' },
    ]);
  });

  it('changes what comes of the run', () => {
    const worse = turned(eventTurns({ obstacles: { month: 30, factor: 3 } }, usual));
    expect(outcome(worse)).toBeLessThan(outcome(cog));
  });

  it('is left out where the dials say such a thing already', () => {
    const left = dialsOf('north', turned(eventTurns({ leader }, usual)));
    expect(eventsBeside(usual, usual)).toEqual(['leader', 'needs', 'obstacles', 'capacity']);
    expect(eventsBeside(usual, left)).toEqual(['needs', 'obstacles', 'capacity']);
    const hit = dialsOf('north', turn('north', cog, 'needShock', 1.5));
    expect(eventsBeside(hit, hit)).toEqual(['leader']);
    const later = dialsOf('north', turn('north', cog, 'laterRegime', 'status-quo'));
    expect(eventsBeside(usual, later)).toContain('steps');
    expect(eventsBeside(later, usual)).not.toContain('steps');
  });
});
