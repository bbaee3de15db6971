import type { World } from '../government/world.ts';
import { placeOfMandate } from '../minutes/placeOfMandate.ts';
import { streamOf, luckOf, type Luck, type Seed } from '../random/luck.ts';
import type { StepName } from '../simulate/memoryShape.ts';
import type { BehaviourOf, DecisionName } from './behaviour.ts';

/** The behaviours of a run at work. */
export interface Acting<Run> {
  /** In the order in which they decide: each is given the answer of the one before it as `usual`. */
  readonly behaviours: readonly BehaviourOf<Run>[];
  /** Decisions that at least one of them takes. */
  readonly decisions: ReadonlySet<DecisionName>;
  /** The steps in which these are taken: they run as TypeScript even if the run is compiled. */
  readonly steps: ReadonlySet<StepName>;
  readonly luck: Luck;
  /** Ids of the unit and cell of each mandate; shape [mandate]. */
  readonly places: readonly {
    readonly unit: string;
    readonly cell: { readonly segment: string; readonly service: string };
  }[];
  /** What units say they supply in the meeting under way, effective effort a month; shape [mandate]. */
  readonly reports: Float64Array;
}

/** The step of the month in which a decision is taken. */
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
