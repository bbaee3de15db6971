import { parameters as records, type Parameters, type RegimeMaker } from '@joined-up/core';
import { searchWorst, type BreakProgress, type Change, type Events } from '@joined-up/scenarios/breaking';
import type { Job } from '../engine/job.ts';
import { scenarioOf } from '../engine/scenarioOf.ts';
import { dials, fit } from '../setting/dials.ts';
import { makeParameters } from '../setting/makeParameters.ts';
import { makeRegime } from '../setting/makeRegime.ts';
import { eventsBeside, eventTurns, type Turn } from './eventTurns.ts';

/** What a search for a defeat of B found. */
export interface Defeat {
  /** B minus A where things stand as they do; at the worst that was found; and there with other luck. */
  readonly usual: number;
  readonly worst: number;
  readonly confirmed: number;
  /** Plausible governments that were drawn, and in how many of them B does worse. */
  readonly worlds: number;
  readonly worse: number;
  /** Fewest turns of dials with which B does worse; none if it does so anyway; nothing if no set of them was found. */
  readonly turns: readonly Turn[] | undefined;
}

/** Dials that are about people, problems and the model itself: they stand alike for A and B. */
const shared = dials.flatMap((dial) =>
  ['people', 'problems', 'mechanisms'].includes(dial.group) &&
  'parameter' in dial &&
  dial.parameter !== undefined
    ? [{ dial, parameter: dial.parameter }]
    : [],
);

/** Parameters that a regime is made of; the two sides may have others. */
const instruments = new Set(records.filter(({ instrument }) => instrument).map(({ name }) => name));

function withOwnInstruments({ government, dials: standing }: Job): RegimeMaker {
  const maker = makeRegime(standing);
  const own = Object.fromEntries(
    Object.entries(makeParameters(government, standing)).filter(([name]) => instruments.has(name as never)),
  );
  return { ...maker, make: (made, parameters) => maker.make(made, { ...parameters, ...own }) };
}

/**
 * Searches for the government nearest to this one in which B does worse than A, by moving what is alike for
 * both; a few governments at a time, so that a page may draw between them.
 * @param budget - governments that are looked at, at least 10
 */
export function* searchHere(a: Job, b: Job, budget: number): Generator<BreakProgress, Defeat> {
  const standing: Partial<Parameters> = makeParameters(b.government, b.dials);
  const moved = shared.map(({ parameter }) => records.find(({ name }) => name === parameter)!);
  const movedNames = new Set<string>(moved.map(({ name }) => name));
  const scenario = scenarioOf(b);
  const fixed = Object.fromEntries(Object.entries(standing).filter(([name]) => !movedNames.has(name)));
  const found = yield* searchWorst(
    { ...scenario, parameters: { ...scenario.parameters, ...fixed } },
    {
      regime: withOwnInstruments(b),
      reference: withOwnInstruments(a),
      budget,
      moved,
      home: standing,
      events: eventsBeside([a.dials, b.dials]),
    },
  );
  return {
    usual: found.usual,
    worst: found.difference,
    confirmed: found.confirmed,
    worlds: found.worlds,
    worse: found.worse,
    turns: found.withChanges === null ? undefined : turnsOf(found.changes, found.events),
  };
}

/** Changes of parameters as turns of the dials that set them, to the nearest place that a dial can show. */
function turnsOf(changes: readonly Change[], events: Events): Turn[] {
  return changes.flatMap((change) => {
    if ('event' in change) return eventTurns(events, change.event);
    const found = shared.find(({ parameter }) => parameter === change.name);
    if (found === undefined) return [];
    const { dial } = found;
    const to = fit(dial, dial.kind === 'choice' ? dial.options[change.to] : change.to);
    return to === undefined ? [] : [{ dial: dial.id, to }];
  });
}
