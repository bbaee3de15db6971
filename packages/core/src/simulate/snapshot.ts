import type { Government } from '../government/government.ts';
import { fingerprint } from '../fingerprint.ts';
import { InputError } from '../problems.ts';
import type { Seed } from '../random/luck.ts';
import { arrange } from '../regimes/arrange.ts';
import { copyState } from '../state/copyState.ts';
import type { State } from '../state/state.ts';
import { modelVersion } from '../version.ts';
import { install } from './install.ts';
import type { Simulation } from './simulation.ts';

/** A run stopped between two months: with the same inputs it goes on as if it had never stopped. */
export interface Snapshot {
  readonly model: string;
  /** Of the government, parameters, regime, seed and start that the run was made of. */
  readonly inputs: string;
  readonly seed: Seed;
  readonly state: State;
  /** Peers that were found to chair forums when these began: place of the ministry by forum. */
  readonly chairs: Readonly<Record<string, number>>;
}

/** A copy of all that changes in a run; nothing in it moves when the run goes on. */
export function snapshot(simulation: Simulation): Snapshot {
  const { seed, state, arrangement } = simulation;
  return {
    model: modelVersion,
    inputs: inputsOf(simulation),
    seed,
    state: copyState(state),
    chairs: Object.fromEntries(
      arrangement.ranks
        .flat()
        .filter(({ chair }) => chair === 'peer')
        .map(({ id, chairMinistry }) => [id, chairMinistry]),
    ),
  };
}

/**
 * Sets a run of the same inputs to where the snapshot was taken.
 * @param simulation - fresh from `prepare` or `begin`, with the scenario, regime, parameters and seed of the snapshot; changed in place
 * @throws {InputError} if the snapshot is of another version of the model, or of other inputs
 */
export function resume(simulation: Simulation, { model, inputs, state, chairs }: Snapshot): Simulation {
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
  const misfits = (Object.keys(simulation.state) as (keyof State)[]).filter(
    (name) => sizeOf(state[name]) !== sizeOf(simulation.state[name]),
  );
  if (misfits.length > 0) {
    throw new InputError(
      'snapshot',
      misfits.map((name) => ({
        path: `state.${name}`,
        expected: sizeOf(simulation.state[name]),
        found: sizeOf(state[name]),
        mend: 'take the snapshot again',
      })),
    );
  }
  for (const name of Object.keys(simulation.state) as (keyof State)[]) {
    const [to, from] = [simulation.state[name], state[name]];
    if (typeof to === 'number')
      (simulation.state as unknown as Record<string, number>)[name] = from as number;
    else to.set(from as Float64Array);
  }
  if (state.month > simulation.start) {
    install(
      simulation,
      arrange(
        simulation.world,
        simulation.regime,
        simulation.luck,
        simulation.state,
        simulation.start,
        chairs,
      ),
    );
  }
  return simulation;
}

const sizeOf = (part: unknown): string =>
  typeof part === 'number'
    ? 'a number'
    : ArrayBuffer.isView(part)
      ? `${(part as Float64Array).length} numbers`
      : 'nothing';

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

/** @throws {InputError} if the text is no snapshot */
export function decodeSnapshot(text: string): Snapshot {
  try {
    const raw = JSON.parse(text) as Omit<Snapshot, 'state'> & {
      state: Record<string, number | (number | string)[]>;
    };
    const state = Object.fromEntries(
      Object.entries(raw.state).map(([name, value]) => [
        name,
        typeof value === 'number' ? value : Float64Array.from(value, Number),
      ]),
    );
    if (
      typeof raw.model !== 'string' ||
      typeof raw.inputs !== 'string' ||
      typeof raw.chairs !== 'object' ||
      raw.chairs === null
    )
      throw new TypeError('no snapshot');
    return { ...raw, state: state as unknown as State };
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

function inputsOf({ world, regime, seed, start }: Simulation): string {
  const government: Government = world.government;
  return fingerprint(JSON.stringify([government, world.parameters, regime, String(seed), start]));
}
