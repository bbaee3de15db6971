import { observe, prepare, simulate, step } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios';
import { expect, it } from 'vitest';
import { arm, mergers } from '../arms.ts';
import { attentionInside, backlogInside, backlogPerUnit, superministry } from './superministry.ts';

it('sees nothing where nothing is merged', () => {
  const run = simulate(stylised, arm('status-quo').regime, { months: 14, observe: [superministry] });
  expect([attentionInside, backlogInside, backlogPerUnit].map((measure) => measure.of(run))).toEqual([
    null,
    null,
    null,
  ]);
});

it('counts the whole backlog where all ministries are one', () => {
  const parameters = {
    mergedMinistries: stylised.government(5, prepare(stylised, arm('status-quo').regime).world.parameters)
      .ministries.length,
  };
  const simulation = prepare(stylised, mergers.levels[0].arm.regime, { seed: 5, parameters });
  const watch = superministry.begin(simulation.world);
  for (let month = 0; month < 14; month++) step(simulation);
  watch.see(observe(simulation));
  const {
    state,
    world,
    arrangement: { presentMinistries },
  } = simulation;
  expect(watch.tell()).toEqual({
    attention: state.attention[presentMinistries[0]],
    backlog: state.pending,
    backlogPerUnit: state.pending / world.units,
  });
  expect(presentMinistries).toHaveLength(1);
  expect(simulation.state.pending).toBeGreaterThan(0);
});
