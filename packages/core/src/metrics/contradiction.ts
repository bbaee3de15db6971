import { linkIn } from '../month/contradict.ts';
import { WITHIN_CELL } from '../parameters/options.ts';
import type { LevelMetric } from './metric.ts';
import type { Observation } from './observation.ts';

/** Stances further apart than this contradict each other (ODD §7.6). */
const APART = 1;

/** Of present-day ministries. */
export const contradiction: LevelMetric = {
  kind: 'level',
  id: 'contradiction',
  name: 'Contradiction',
  family: 'consistency',
  unit: 'share of pairs',
  range: [0, 1],
  better: 'lower',
  benchmarks: ['planner'],
  definition:
    'Of all pairs of ministries on the same goal, weighted by the product of their efforts, ' +
    'the share whose mean stances are more than 1 apart',
  measure(observation) {
    const pairs = pairsOf(observation);
    for (let k = 0; k < observation.world.goals; k++) addGoal(pairs, observation, k);
    return pairs.share();
  },
};

/** The metric `contradiction` of one goal, in [0, 1]; 0 if no pair works on it. */
export function contradictionOn(observation: Seen, goal: number): number {
  const pairs = pairsOf(observation);
  addGoal(pairs, observation, goal);
  return pairs.share() || 0;
}

type Seen = Pick<Observation, 'world' | 'state' | 'arrangement'>;

const pairsOf = ({ world, arrangement: { presentMinistries } }: Seen): Pairs =>
  new Pairs(world.ministries, presentMinistries);

/** Those at work on a goal, or in each of its cells (ODD §7.7.6). */
function addGoal(pairs: Pairs, seen: Seen, k: number): void {
  const {
    world,
    state,
    arrangement: { presentMinistry },
  } = seen;
  const { goalCells, goalLinks } = world;
  if (world.parameters.contradictionReach === WITHIN_CELL) {
    for (let i = goalCells.start[k]; i < goalCells.start[k + 1]; i++)
      addCell(pairs, seen, k, goalCells.items[i]);
    return;
  }
  for (let i = goalLinks.start[k]; i < goalLinks.start[k + 1]; i++) {
    const l = goalLinks.items[i];
    pairs.works(presentMinistry[world.linkMinistry[l]], state.linkEffort[l], state.stance[l]);
  }
  pairs.meet();
}

/** Those at work in one cell of a goal, with the effort that goes there (ODD §7.7.6). */
function addCell(
  pairs: Pairs,
  { world, state: { effort, stance }, arrangement: { presentMinistry } }: Seen,
  goal: number,
  cell: number,
): void {
  const { cellMandates, mandateMinistry } = world;
  for (let i = cellMandates.start[cell]; i < cellMandates.start[cell + 1]; i++) {
    const e = cellMandates.items[i];
    const l = linkIn(world, goal, e);
    pairs.works(presentMinistry[mandateMinistry[e]], effort[e], stance[l]);
  }
  pairs.meet();
}

/** Pairs of ministries at work on the same thing, and which of them are apart. */
class Pairs {
  readonly #effort: Float64Array;
  readonly #stance: Float64Array;
  readonly #ministries: Int32Array;
  #all = 0;
  #apart = 0;

  constructor(ministries: number, present: Int32Array) {
    this.#effort = new Float64Array(ministries);
    this.#stance = new Float64Array(ministries);
    this.#ministries = present;
  }

  /** A ministry puts effort at a stance into the thing at hand. */
  works(ministry: number, effort: number, stance: number): void {
    this.#effort[ministry] += effort;
    this.#stance[ministry] += effort * stance;
  }

  /** Counts the pairs at work on the thing at hand, and clears it for the next. */
  meet(): void {
    const [effort, stance] = [this.#effort, this.#stance];
    // Those at work move to the front.
    let working = 0;
    for (const m of this.#ministries) {
      if (!(effort[m] > 0)) continue;
      stance[working] = stance[m] / effort[m];
      effort[working++] = effort[m];
    }
    for (let i = 0; i < working; i++) {
      const own = effort[i];
      const mean = stance[i];
      for (let j = i + 1; j < working; j++) {
        const weight = own * effort[j];
        this.#all += weight;
        if (Math.abs(mean - stance[j]) > APART) this.#apart += weight;
      }
    }
    effort.fill(0);
    stance.fill(0);
  }

  /** The share of pairs that are apart, by the product of their efforts; NaN without any pair. */
  share = (): number => this.#apart / this.#all;
}
