import { describe, expect, it } from 'vitest';
import { defaultParameters } from '../parameters/parameters.ts';
import { regime } from '../regimes/regimes.ts';
import { smallGovernment } from '../testing/smallGovernment.ts';
import { begin } from './begin.ts';
import { decodeSnapshot, encodeSnapshot, resume, snapshot, type Snapshot } from './snapshot.ts';
import { step } from './step.ts';

const government = smallGovernment();
const maker = regime('hybrid');
const fresh = () => begin(government, defaultParameters, maker.make(government, defaultParameters), 7, 4);
const run = fresh();
for (let month = 0; month < 10; month++) step(run);
/** A snapshot as parsed JSON: any part of it may have been changed. */
type Written = {
  state: Record<string, number | number[]>;
  forums: Record<string, { starts: unknown; ends: unknown; chair: unknown }>;
  reorganisation: Record<string, unknown[] | string>;
};
const written = (): Written => JSON.parse(encodeSnapshot(snapshot(run))) as Written;
// JSON cannot write Infinity, but a number too large for a double is read as Infinity.
const back = (changed: Written): Snapshot =>
  decodeSnapshot(
    JSON.stringify(changed, (_, value: unknown) => (value === Infinity ? '∞' : value)).replace(
      '"∞"',
      '1e999',
    ),
  );
const [forum] = Object.keys(written().forums);

it('finds nothing in a snapshot as it was taken', () =>
  expect(resume(fresh(), back(written())).state.month).toBe(10));

describe('a snapshot', () => {
  it.each<[string, (changed: Written) => void, string]>([
    [
      'of month 1,000,000,000',
      ({ state }) => (state.month = 1e9),
      'state.month: expected a whole number from 0 to 12000, found 1000000000',
    ],
    ['of a month and a half', ({ state }) => (state.month = 1.5), 'state.month: expected a whole number'],
    [
      'with a need beyond numbers',
      ({ state }) => ((state.need as number[])[0] = Infinity),
      'state.need.0: expected a number, found Infinity',
    ],
    [
      'with a unit to wait for that is half one',
      ({ state }) => ((state.waitsFor as number[])[0] = 0.5),
      'state.waitsFor.0: expected a whole number, found 0.5',
    ],
    [
      'with a unit to wait for that is not there',
      ({ state }) => ((state.waitsFor as number[])[0] = 999),
      'state.waitsFor.0: expected a whole number from -1 to',
    ],
    [
      'with more obstacles than mandates',
      ({ state }) => (state.pending = 1e6),
      'state.pending: expected a whole number from 0 to',
    ],
    [
      'with a forum that began yesterday',
      ({ forums }) => (forums[forum].starts = 'yesterday'),
      `forums.${forum}.starts: expected a whole number from 0 to 12000, found "yesterday"`,
    ],
    [
      'with a chair that nobody has',
      ({ forums }) => (forums[forum].chair = 99),
      `forums.${forum}.chair: expected a whole number from -1 to`,
    ],
    [
      'with a list that is none',
      ({ reorganisation }) => (reorganisation.disruption = 'much'),
      'reorganisation.disruption: expected',
    ],
    [
      'with a disruption that is no number',
      ({ reorganisation }) => ((reorganisation.disruption as unknown[])[0] = null),
      'reorganisation.disruption.0: expected a number, found null',
    ],
  ])('%s is refused', (_, change, message) => {
    const changed = written();
    change(changed);
    expect(() => resume(fresh(), back(changed))).toThrow(message);
  });

  it('tells of everything at once', () => {
    const changed = written();
    changed.state.month = -1;
    changed.forums[forum].chair = 99;
    expect(() => resume(fresh(), back(changed))).toThrow(/state\.month: [^]*chair: /);
  });

  it('is refused in memory too, with a value that is no number', () => {
    const taken = snapshot(run);
    taken.state.need[0] = Number.NaN;
    expect(() => resume(fresh(), taken)).toThrow('state.need.0: expected a number, found NaN');
  });
});
