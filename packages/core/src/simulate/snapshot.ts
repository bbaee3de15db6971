import { contentOf } from '../contentOf.ts';
import { checkShocks } from '../government/checkShocks.ts';
import type { Government } from '../government/government.ts';
import { fingerprint } from '../fingerprint.ts';
import { InputError } from '../problems.ts';
import type { Held } from '../forums/sittingForum.ts';
import { arrange } from '../regimes/arrange.ts';
import { copyState } from '../state/copyState.ts';
import type { State } from '../state/state.ts';
import { modelVersion } from '../version.ts';
import { install } from './install.ts';
import { bringToMonth } from './befall.ts';
import { addByHand } from './strike.ts';
import type { Simulation } from './simulation.ts';
import { snapshotProblems } from './snapshotProblems.ts';
import type { KeptState, Snapshot } from './snapshotShape.ts';

export type { Snapshot };

/**
 * A copy of all that changes in a run, unaffected when the run goes on.
 * @example
 * ```ts
 * const run = prepare(stylised, 'cog', { seed: 7 });
 * while (run.state.month < 40) step(run);
 * const text = encodeSnapshot(snapshot(run));
 * const again = resume(prepare(stylised, 'cog', { seed: 7 }), decodeSnapshot(text));
 * ```
 */
export function snapshot(simulation: Simulation): Snapshot {
  const {
    regime,
    seed,
    state,
    shocks,
    acting,
    arrangement: { ranks, reorganisation },
  } = simulation;
  return {
    model: modelVersion,
    inputs: inputsOf(simulation),
    regime: regime.id,
    seed,
    ...(acting === undefined ? {} : { behaviours: contentsOf(simulation) }),
    ...(shocks === undefined || shocks.byHand.length === 0 ? {} : { shocks: shocks.byHand }),
    state: copyState(state),
    forums: Object.fromEntries(
      ranks
        .flat()
        .map(({ id, starts, ends, chairMinistry }) => [
          id,
          { starts, ends: ends === Infinity ? null : ends, chair: chairMinistry },
        ]),
    ),
    reorganisation: {
      mergedSince: [...reorganisation.mergedSince],
      disturbedSince: [...reorganisation.disturbedSince],
      disruption: [...reorganisation.disruption],
      settlingTime: [...reorganisation.settlingTime],
    },
  };
}

/**
 * Sets a run of the same inputs to where a snapshot was taken.
 * @returns the same run
 * @param simulation - fresh from `prepare` or `begin`, with the scenario, regime, parameters, seed and
 * behaviours of the snapshot; changed in place
 * @throws {InputError} if the snapshot is of another version of the model, of other inputs or behaviours,
 * or (then all problems at once) holds impossible values
 */
export function resume(
  simulation: Simulation,
  { model, inputs, behaviours = [], shocks = [], state, forums, reorganisation }: Snapshot,
): Simulation {
  const here = inputsOf(simulation);
  if (model !== modelVersion) {
    throw new InputError('snapshot', [
      {
        path: 'model',
        expected: `version ${modelVersion}`,
        found: `version ${model}`,
        mend: 'resume it with the version that made it, or run from the start',
      },
    ]);
  }
  if (inputs !== here) {
    throw new InputError('snapshot', [
      {
        path: 'inputs',
        expected: `${here}, the fingerprint of this scenario, regime, parameters and seed`,
        found: inputs,
        mend: 'prepare the run with what the snapshot was made of',
      },
    ]);
  }
  const own = contentsOf(simulation);
  if (JSON.stringify(own) !== JSON.stringify(behaviours)) {
    throw new InputError('snapshot', [
      {
        path: 'behaviours',
        expected: `${tellContents(own)}, as this run has`,
        found: tellContents(behaviours),
        mend:
          'prepare the run with the behaviours that the snapshot was made with, in their order; ' +
          'another text of a function is another behaviour',
      },
    ]);
  }
  const problems = [
    ...snapshotProblems(simulation, { state, forums, reorganisation }),
    ...checkShocks(shocks, simulation.world.government),
  ];
  if (problems.length > 0) throw new InputError('snapshot', problems);
  for (const name of Object.keys(simulation.state) as (keyof State)[]) {
    const [to, from] = [simulation.state[name], state[name]];
    if (typeof to === 'number') Object.assign(simulation.state, { [name]: from });
    else to.set(from as Float64Array);
  }
  for (const shock of shocks) addByHand(simulation, shock);
  rearrange(simulation, forums, reorganisation);
  return simulation;
}

/** The behaviours of a run as a snapshot names them. */
const contentsOf = ({ acting }: Simulation): NonNullable<Snapshot['behaviours']> =>
  (acting?.behaviours ?? []).map((behaviour) => ({
    id: behaviour.id,
    content: contentOf(behaviour),
  }));

const tellContents = (behaviours: NonNullable<Snapshot['behaviours']>): string =>
  behaviours.length === 0
    ? 'no behaviours of its own'
    : behaviours.map(({ id, content }) => `'${id}' (${content})`).join(', ');

/**
 * Puts shocks and the last step before the state's month in force again, with what forums and
 * reorganisations kept.
 */
function rearrange(
  simulation: Simulation,
  forums: Snapshot['forums'],
  reorganisation: Snapshot['reorganisation'],
): void {
  const { state, steps, shocks, arrangement } = simulation;
  if (shocks !== undefined) {
    bringToMonth(simulation, shocks, state.month - 1);
    simulation.compiled?.change(simulation);
  }
  const last = steps.filter(({ month }) => month < state.month).at(-1);
  const { regime, month, leader } = last ?? { ...arrangement, month: arrangement.since };
  const held = Object.fromEntries(
    Object.entries(forums).map(([id, { starts, ends, chair }]): [string, Held] => [
      id,
      { starts, ends: ends ?? Infinity, chairMinistry: chair },
    ]),
  );
  const { mergedSince, disturbedSince, disruption, settlingTime } = reorganisation;
  install(
    simulation,
    arrange(simulation, regime, month, {
      forums: held,
      leader,
      reorganisation: {
        mergedSince: Int32Array.from(mergedSince),
        disturbedSince: Int32Array.from(disturbedSince),
        disruption: Float64Array.from(disruption),
        settlingTime: Float64Array.from(settlingTime),
      },
    }),
  );
}

/** A snapshot as text (JSON), exact to the bit. */
export const encodeSnapshot = (taken: Snapshot): string =>
  JSON.stringify({
    ...taken,
    state: Object.fromEntries(
      Object.entries(taken.state).map(([name, value]: [string, number | Float64Array | Int32Array]) => [
        name,
        typeof value === 'number' ? value : Array.from(value, exactly),
      ]),
    ),
  });

/** A snapshot from its text. @throws {InputError} if the text is no snapshot */
export function decodeSnapshot(text: string): Snapshot {
  try {
    const raw = JSON.parse(text) as Omit<Snapshot, 'state'> & {
      state: Record<string, number | (number | string)[]>;
    };
    const state = Object.fromEntries(
      Object.entries(raw.state).map(([name, value]) => [
        name,
        typeof value === 'number' ? value : Float64Array.from(value, numberOf),
      ]),
    ) as KeptState;
    if (
      typeof raw.model !== 'string' ||
      typeof raw.inputs !== 'string' ||
      !isRecord(raw.forums) ||
      !isRecord(raw.reorganisation)
    )
      throw new TypeError('no snapshot');
    return { ...raw, state };
  } catch {
    throw new InputError('snapshot', [
      {
        path: '',
        expected: 'a snapshot as `encodeSnapshot` writes it',
        found: `${text.length} characters of something else`,
      },
    ]);
  }
}

/** JSON has no −0. */
const exactly = (value: number): number | string => (Object.is(value, -0) ? '-0' : value);

const numberOf = (value: unknown): number => {
  if (typeof value === 'number') return value;
  if (value === '-0') return -0;
  throw new TypeError('no number');
};

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null;

function inputsOf({ world, regime, seed, start, shocks }: Simulation): string {
  const government: Government = world.government;
  const parameters = shocks?.unshocked.parameters ?? world.parameters;
  return fingerprint(
    JSON.stringify([
      government,
      parameters,
      regime,
      String(seed),
      start,
      ...(shocks === undefined || shocks.asGiven.length === 0 ? [] : [shocks.asGiven]),
    ]),
  );
}
