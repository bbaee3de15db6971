import { parameters, type Parameters } from '@joined-up/core';
import { experiment } from '@joined-up/lab';
import { tornado, tornadoTable } from '@joined-up/viz';
import type { Example } from '../example.ts';

const names = [
  'mandate',
  'capability',
  'goalPull',
  'turfMotive',
  'contradictionCost',
  'obstacleRate',
  'meetingCost',
];

/** What a strong centre changes in the outcome, with parameters other than usual. */
const differenceWith = (changed: Partial<Parameters>) =>
  experiment({
    scenario: 'stylised',
    regimes: ['status-quo', 'cog'],
    seeds: 8,
    months: 60,
    metrics: ['outcome'],
    parameters: changed,
  }).difference('outcome', 'cog');

export function whichParameterDrivesIt(): Example {
  const rows = names.map((name) => {
    const [low, high] = parameters.find((parameter) => parameter.name === name)!.plausible;
    return {
      parameter: name,
      atLow: differenceWith({ [name]: low }),
      atHigh: differenceWith({ [name]: high }),
    };
  });
  const what = { metric: 'outcome', regime: 'cog', base: differenceWith({}).mean };
  return {
    question: 'Which parameter drives the difference?',
    draw: (look) => tornado(rows, { ...look, ...what }),
    table: (look) => tornadoTable(rows, { ...look, ...what }),
  };
}
