import type { World } from '../government/world.ts';
import { placeOfMandate } from '../minutes/placeOfMandate.ts';
import { streamOf, luckOf, type Luck, type Seed } from '../random/luck.ts';
import type { StepName } from '../simulate/memoryShape.ts';
import type { BehaviourOf, DecisionName } from './behaviour.ts';

/** The behaviours of a run at work. */
export interface Acting<Run> {
  /** In this order each decides on what the one before it answered. */
  readonly behaviours: readonly BehaviourOf<Run>[];
  /**
   * What some of them decide, and the steps of the model's in which: those run as TypeScript, the others
   * compiled where the run is.
   */
  readonly decisions: ReadonlySet<DecisionName>;
  readonly steps: ReadonlySet<StepName>;
  readonly luck: Luck;
  /** Unit and cell of each mandate, ids; shape [mandate]. */
  readonly places: readonly {
    readonly unit: string;
    readonly cell: { readonly segment: string; readonly service: string };
  }[];
  /** What units report in the meeting under way, effective effort a month; shape [mandate]. */
  readonly reports: Float64Array;
}

/** In which step of the month a decision is taken. */
const taken: Readonly<Record<DecisionName, StepName>> = {
  attend: 'meet',
  report: 'meet',
  goAlong: 'meet',
  allocate: 'plan',
};

/** Behaviours at work in a run; undefined if there are none. */
export function actingIn<Run>(
  world: World,
  seed: Seed,
  behaviours: readonly BehaviourOf<Run>[],
): Acting<Run> | undefined {
  if (behaviours.length === 0) return undefined;
  const names = (Object.keys(taken) as DecisionName[]).filter((name) =>
    behaviours.some((behaviour) => behaviour[name] !== undefined),
  );
  return {
    behaviours,
    decisions: new Set(names),
    steps: new Set(names.map((name) => taken[name])),
    luck: streamOf(luckOf(seed), 'behaviour'),
    places: Array.from({ length: world.mandates }, (_, e) => {
      const { unit, segment, service } = placeOfMandate(world, e);
      return { unit, cell: { segment, service } };
    }),
    reports: new Float64Array(world.mandates),
  };
}
