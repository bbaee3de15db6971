import { counted } from '../telling/phrase.ts';
import type { Problem } from '../problems.ts';
import { NEVER } from '../regimes/never.ts';
import type { State } from '../state/state.ts';
import type { Simulation } from './simulation.ts';
import type { Snapshot } from './snapshotShape.ts';

/** Most months of a run. */
const MOST_MONTHS = 12_000;

const MEND = 'take the snapshot again';

/**
 * Problems of a snapshot for this run: columns of another size, values of a wrong type, indices and months
 * out of range.
 */
export function snapshotProblems(
  { state: own, world }: Simulation,
  { state, forums, reorganisation }: Pick<Snapshot, 'state' | 'forums' | 'reorganisation'>,
): Problem[] {
  const problems: Problem[] = [];
  const note = (path: string, expected: string, found: string): void => {
    problems.push({ path, expected, found, mend: MEND });
  };
  const names = Object.keys(own) as (keyof State)[];
  for (const name of names) {
    const [wanted, given] = [own[name], state[name]];
    if (sizeOf(given) !== sizeOf(wanted)) note(`state.${name}`, sizeOf(wanted), sizeOf(given));
    else if (typeof given === 'number') {
      if (!Number.isFinite(given)) note(`state.${name}`, 'a number', String(given));
    } else {
      const whole = wanted instanceof Int32Array;
      const place = given.findIndex((value) => !(whole ? isWhole(value) : Number.isFinite(value)));
      if (place >= 0)
        note(`state.${name}.${place}`, whole ? 'a whole number' : 'a number', String(given[place]));
    }
  }
  if (problems.length > 0) return problems;
  const month = (path: string, value: unknown, low: number, high: number): void => {
    if (!isWhole(value) || value < low || value > high)
      note(path, `a whole number from ${low} to ${high}`, asJson(value));
  };
  const places = (
    name: 'waitsFor' | 'queue' | 'known',
    low: number,
    high: number,
    count?: number,
  ): void => {
    const column = state[name].slice(0, count);
    const place = column.findIndex((value) => value < low || value > high);
    if (place >= 0)
      note(`state.${name}.${place}`, `a whole number from ${low} to ${high}`, String(column[place]));
  };
  month('state.month', state.month, 0, MOST_MONTHS);
  month('state.pending', state.pending, 0, own.queue.length);
  places('waitsFor', -1, world.units - 1);
  places('queue', 0, world.mandates - 1, state.pending);
  places('known', 0, 3);
  for (const [id, held] of Object.entries(forums)) {
    month(`forums.${id}.starts`, held?.starts, 0, MOST_MONTHS);
    if (held?.ends !== null) month(`forums.${id}.ends`, held?.ends, 0, 2 * MOST_MONTHS);
    month(`forums.${id}.chair`, held?.chair, -1, world.ministries - 1);
  }
  for (const name of ['mergedSince', 'disturbedSince', 'disruption', 'settlingTime'] as const) {
    const list: unknown = reorganisation[name];
    if (!Array.isArray(list) || list.length !== world.ministries)
      note(
        `reorganisation.${name}`,
        counted`${world.ministries} {0|number|numbers}`,
        Array.isArray(list) ? `${list.length}` : asJson(list),
      );
    else if (name === 'mergedSince' || name === 'disturbedSince')
      list.forEach((value, i) => month(`reorganisation.${name}.${i}`, value, NEVER, MOST_MONTHS));
    else
      list.forEach((value, i) => {
        if (!Number.isFinite(value)) note(`reorganisation.${name}.${i}`, 'a number', asJson(value));
      });
  }
  return problems;
}

const isWhole = (value: unknown): value is number => Number.isInteger(value);

const asJson = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

const sizeOf = (part: unknown): string =>
  typeof part === 'number'
    ? 'a number'
    : ArrayBuffer.isView(part)
      ? counted`${(part as Float64Array).length} {0|number|numbers}`
      : 'nothing';
