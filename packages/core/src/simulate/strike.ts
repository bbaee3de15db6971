import { checkShocks } from '../government/checkShocks.ts';
import type { Shock } from '../government/shock.ts';
import { suggest } from '../nearest.ts';
import { boundedExp } from '../numbers/exp.ts';
import { ln } from '../numbers/elementary.ts';
import { placeOfCell, unitId } from '../minutes/placeOfMandate.ts';
import { InputError, type Problem } from '../problems.ts';
import { bringToMonth } from './befall.ts';
import { placed, worldForShocks } from './placeShocks.ts';
import { arrangeAnew } from './putInForce.ts';
import type { Simulation } from './simulation.ts';

/** How long a shock lasts. */
export interface Lasting {
  /** Months, whole, 1 to 12,000, counting the month under way. @defaultValue for good */
  readonly months?: number;
}

/** Which cells: all that fit. @defaultValue every cell */
export interface WhoseNeeds extends Lasting {
  /** Id of the segment in need; left out: any. */
  readonly segment?: string;
  /** Id of the service needed; left out: any. */
  readonly service?: string;
  /** Id of a goal: only cells that it lists; left out: any. */
  readonly goal?: string;
}

/** Which units: all that fit. @defaultValue every unit */
export interface WhoseCapacity extends Lasting {
  /** Id of a ministry: only its units; left out: any. */
  readonly ministry?: string;
  /** Id of a single unit; left out: any. */
  readonly unit?: string;
}

/**
 * Multiplies needs and the means they return to, from now on, exactly as a shock of the scenario in the
 * month under way would. (`state.need` itself is worked out from `state.logNeed` every month.)
 * @param factor - 0.001 to 1000
 * @throws {InputError} for unknown ids, a segment and service without needs, or a factor or months out of
 * range
 * @example
 * ```ts
 * const run = prepare(stylised, 'cog');
 * while (run.state.month < 40) step(run);
 * shockNeeds(run, 1.5, { goal: 'goal-1', months: 12 });
 * ```
 */
export function shockNeeds(run: Simulation, factor: number, whose: WhoseNeeds = {}): void {
  const { world } = run;
  const { government, goalCells } = world;
  const { segment, service, goal, months } = whose;
  known('segment', segment, government.segments);
  known('service', service, government.services);
  known('goal', goal, government.goals);
  const k = government.goals.findIndex(({ id }) => id === goal);
  const places =
    goal === undefined
      ? Array.from({ length: world.cells }, (_, c) => c)
      : Array.from(goalCells.items.subarray(goalCells.start[k], goalCells.start[k + 1]));
  const cells = places
    .map((c) => placeOfCell(world, c))
    .filter(
      (cell) =>
        (segment === undefined || cell.segment === segment) &&
        (service === undefined || cell.service === service),
    );
  strike(run, { ...lasting(run, months), needs: [{ cells, factor }] });
}

/**
 * Multiplies the capacity of units, and all that depends on it, from now on.
 * @param factor - 0.001 to 1000
 * @throws {InputError} for unknown ids, or a factor or months out of range
 */
export function shockCapacity(run: Simulation, factor: number, whose: WhoseCapacity = {}): void {
  const { world } = run;
  const { ministries } = world.government;
  const { ministry, unit, months } = whose;
  known('ministry', ministry, ministries);
  known(
    'unit',
    unit,
    ministries.flatMap(({ units }) => units),
  );
  const units = Array.from({ length: world.units }, (_, u) => ({
    unit: unitId(world, u),
    ministry: ministries[world.unitMinistry[u]].id,
  })).filter(
    (one) =>
      (ministry === undefined || one.ministry === ministry) && (unit === undefined || one.unit === unit),
  );
  if (units.length === 0)
    throw new InputError('shock', [
      { path: 'unit', expected: `a unit of '${ministry}'`, found: `'${unit}' of another ministry` },
    ]);
  strike(run, { ...lasting(run, months), capacity: units.map((one) => ({ unit: one.unit, factor })) });
}

/**
 * Multiplies the rate at which obstacles arise, from now on.
 * @param factor - 0 to 1000
 * @throws {InputError} for a factor or months out of range
 */
export function shockObstacles(run: Simulation, factor: number, { months }: Lasting = {}): void {
  strike(run, { ...lasting(run, months), obstacleRate: factor });
}

/**
 * Adds a shock by hand to those of a run, as if it had begun a month earlier, so that `befall` does not
 * apply it again. Leaves needs in the state as they are.
 */
export function addByHand(run: Simulation, shock: Shock): void {
  const before = run.shocks;
  if (before === undefined) {
    run.shocks = { asGiven: [], byHand: [], placed: [], unshocked: worldForShocks(run.world) };
    // An uncompiled run may share its parameters with others.
    if (run.memory === undefined) Object.assign(run.world, { parameters: { ...run.world.parameters } });
  }
  const { asGiven, byHand, placed: all, unshocked } = run.shocks!;
  run.shocks = {
    asGiven,
    byHand: [...byHand, shock],
    placed: [...all, ...placed([shock], unshocked).map((one) => ({ ...one, month: one.month - 1 }))],
    unshocked,
  };
}

/** Applies a shock to a run at once. */
function strike(run: Simulation, shock: Shock): void {
  const { state, world } = run;
  const problems = checkShocks([shock], world.government).map(toldByHand);
  if (problems.length > 0) throw new InputError('shock', problems);
  addByHand(run, shock);
  const struck = run.shocks!.placed.at(-1)!;
  for (const { cell, factor } of struck.needs) {
    state.logNeed[cell] += ln(factor);
    state.need[cell] = boundedExp(state.logNeed[cell]);
  }
  bringToMonth(run, run.shocks!, state.month - 1);
  run.compiled?.change(run);
  if (struck.capacity.length > 0) arrangeAnew(run);
}

function lasting(
  { state: { month } }: Simulation,
  months: number | undefined,
): Pick<Shock, 'month' | 'until'> {
  if (months === undefined) return { month };
  if (!(Number.isInteger(months) && months >= 1 && months <= 12_000))
    throw new InputError('shock', [
      {
        path: 'months',
        expected: 'a whole number from 1 to 12000',
        found: String(months),
        mend: 'leave it out if the shock lasts',
      },
    ]);
  return { month, until: month + months };
}

/** Problems of a shock in the words of the functions above. */
const toldByHand = ({ path, ...problem }: Problem): Problem => ({
  ...problem,
  path: path.includes('cells') ? 'cells' : 'factor',
});

function known(kind: string, id: string | undefined, all: readonly { readonly id: string }[]): void {
  const ids = all.map((one) => one.id);
  if (id === undefined || ids.includes(id)) return;
  throw new InputError('shock', [
    {
      path: kind,
      expected: `the id of a ${kind}`,
      found: `'${id}'`,
      mend: suggest(id, ids, `one of ${ids.join(', ')}`),
    },
  ]);
}
