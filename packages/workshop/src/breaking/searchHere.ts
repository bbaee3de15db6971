import { metricNamed, parameters as records, type Parameters } from '@joined-up/core';
import {
  searchWorst,
  type BreakProgress,
  type Candidate,
  type Events,
} from '@joined-up/scenarios/breaking';
import type { Job } from '../engine/job.ts';
import { measureRun } from '../engine/runSeeds.ts';
import { scenarioOf } from '../engine/scenarioOf.ts';
import { dials, fit, type Dials } from '../setting/dials.ts';
import { makeParameters } from '../setting/makeParameters.ts';
import { makeRegime } from '../setting/makeRegime.ts';
import { eventsBeside, eventTurns, type DialTurn } from './eventTurns.ts';

/** What a search for a defeat of B found. */
export interface Defeat {
  /** B minus A as the dials stand; at the worst case found; and there with other seeds. */
  readonly usual: number;
  readonly worst: number;
  readonly confirmed: number;
  /** Plausible governments that were tried, and in how many of them B does worse. */
  readonly worlds: number;
  readonly worse: number;
  /**
   * Fewest turns of dials with which B does worse: empty if it does so anyway, `undefined` if none were
   * found.
   */
  readonly turns: readonly DialTurn[] | undefined;
}

const outcome = metricNamed('outcome')!;

/** Dials about people, problems and mechanisms: a search moves them for A and B alike. */
const movable = dials.flatMap((dial) =>
  ['people', 'problems', 'mechanisms'].includes(dial.group) &&
  'parameter' in dial &&
  dial.parameter !== undefined
    ? [{ dial, parameter: dial.parameter }]
    : [],
);

/** The turns that apply to one side. */
export const turnsOfSide = (turns: readonly DialTurn[], side: 'a' | 'b'): readonly DialTurn[] =>
  turns.filter(({ only }) => only === undefined || only === side);

/** A side with its dials turned. */
export const turnedJob = (job: Job, turns: readonly DialTurn[], side: 'a' | 'b'): Job => ({
  ...job,
  dials: {
    ...job.dials,
    ...(Object.fromEntries(turnsOfSide(turns, side).map(({ dial, to }) => [dial, to])) as Partial<Dials>),
  },
});

/** B minus A in outcome, for one seed: the number that the page's pictures show. */
export const differenceIn = (a: Job, b: Job, seed: string | number): number =>
  measureRun(b, seed, outcome) - measureRun(a, seed, outcome);

/**
 * Searches for the government nearest to this one in which B does worse than A, by turns of dials: those
 * that are the same on both sides, events, and when later steps of B come. Every government is run as the
 * dials would show it, with any crisis that is already set. Yields between governments, so that a page can
 * draw.
 * @param budget - governments that are looked at, at least 10
 * @param seeds - of each of them
 */
export function* searchHere(a: Job, b: Job, budget: number, seeds = 4): Generator<BreakProgress, Defeat> {
  // Dials that differ between the sides are what is compared: leave them.
  const moved = movable.filter(({ dial: { id } }) => a.dials[id] === b.dials[id]);
  const names = new Set<string>(moved.map(({ parameter }) => parameter));
  const home: Partial<Parameters> = makeParameters(b.government, b.dials);
  const turnsOf = ({ parameters, events }: Candidate): DialTurn[] => [
    ...moved.flatMap(({ dial, parameter }): DialTurn[] => {
      const value = parameters[parameter];
      if (value === undefined || value === home[parameter]) return [];
      const to = fit(dial, dial.kind === 'choice' ? dial.options[value] : value);
      return to === undefined || to === b.dials[dial.id] ? [] : [{ dial: dial.id, to }];
    }),
    ...eventTurns(events, b.dials),
  ];
  const found = yield* searchWorst(scenarioOf(b), {
    regime: makeRegime(b.dials),
    reference: makeRegime(a.dials),
    budget,
    seeds,
    moved: records.filter(({ name }) => names.has(name)),
    home,
    events: eventsBeside(a.dials, b.dials),
    differenceAt: (there, seed) => {
      const turns = turnsOf(there);
      return differenceIn(turnedJob(a, turns, 'a'), turnedJob(b, turns, 'b'), seed);
    },
  });
  const { changes, withChanges } = found;
  return {
    usual: found.usual,
    worst: found.difference,
    confirmed: found.confirmed,
    worlds: found.worlds,
    worse: found.worse,
    turns:
      withChanges === null
        ? undefined
        : turnsOf({
            parameters: Object.fromEntries(
              changes.flatMap((change) => ('name' in change ? [[change.name, change.to]] : [])),
            ),
            events: Object.fromEntries(
              changes.flatMap((change) =>
                'event' in change ? [[change.event, found.events[change.event]]] : [],
              ),
            ) as Events,
          }),
  };
}
