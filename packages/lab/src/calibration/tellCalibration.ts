import { valueNamed } from '../analysis/optionsOf.ts';
import { listTable } from '../terminal/listTable.ts';
import type { Calibrated } from './calibrate.ts';
import { say } from '../words/say.ts';

/**
 * Which worlds could be the real one, for a person: how many, what each target rules out, and how far
 * ranges narrow.
 */
export function tellCalibration(found: Calibrated): string {
  const { scenario, targets, places, names, points, means, method, accepted, off, seeds } = found;
  const { ranges, options, optionsLeft } = found;
  const nearest = off.reduce(
    (best, value, world) => (!Number.isNaN(value) && (best < 0 || value < off[best]) ? world : best),
    -1,
  );
  const distinct = new Set(accepted).size;
  const missing = off.filter(Number.isNaN).length;
  const head =
    method.kind === 'history-matching'
      ? say`${accepted.length} of ${places.length} {1|world|worlds} of ${scenario} {0|is|are} not ruled
          out by ${targets.length} {3|target|targets}: at most ${method.cutoff} standard deviations off
          in each`
      : method.closest === undefined
        ? say`${accepted.length} of ${method.distances.length} {1|run|runs} of ${scenario}, in
            ${distinct} of ${places.length} {4|world|worlds}, lie within the tolerance of every target`
        : say`${accepted.length} of ${method.distances.length} {1|run|runs} of ${scenario}, in
            ${distinct} of ${places.length} {4|world|worlds}, come closest, at most
            ${digits(method.threshold)} tolerances off in each target`;
  const rules = targets.map(({ id, target, tolerance }, t) => [
    id,
    `${typeof target === 'number' ? digits(target) : say`${digits(target[0])} to ${digits(target[1])}`} ` +
      `± ${digits(tolerance)}`,
    nearest < 0 ? '' : digits(means[nearest][t]),
    ...(method.kind === 'history-matching'
      ? [String(method.patterns[t].rulesOut), String(method.patterns[t].alone)]
      : []),
  ]);
  const closest = names
    .map((name, i) => {
      const value = valueNamed(options, name, points[nearest]?.[i] ?? Number.NaN);
      return `${name} ${typeof value === 'number' ? digits(value) : value}`;
    })
    .join(', ');
  return [
    `${head}.`,
    ...(method.kind === 'history-matching' && seeds === 1
      ? [
          say`With one seed a world’s luck is not known and counts as none: more worlds are ruled out than should be.`,
        ]
      : []),
    ...(missing > 0
      ? [say`Left out: ${missing} {0|world|worlds} without a known value for every target.`]
      : []),
    '',
    listTable(
      [
        'target',
        'wanted',
        'closest world',
        ...(method.kind === 'history-matching' ? ['rules out', 'alone'] : []),
      ],
      rules,
    ),
    '',
    ...(accepted.length === 0
      ? [
          nearest < 0
            ? say`No world has a value for every target.`
            : method.kind === 'abc'
              ? say`No world is accepted. The closest, point ${places[nearest] + 1}, is
                  ${digits(off[nearest])} tolerances off: ${closest}.`
              : say`No world is accepted. The closest, point ${places[nearest] + 1}, is
                  ${digits(off[nearest])} standard deviations off: ${closest}.`,
          say`Look at the target that rules out most, or widen ranges or tolerances; that the model
              cannot show a pattern is a finding too.`,
        ]
      : [
          ...(ranges.length === 0
            ? []
            : [
                listTable(
                  ['parameter', 'sampled', 'accepted (90 %)', 'median', 'of the range remains'],
                  ranges.map(({ name, sampled: [from, to], low, high, median, remaining }) => [
                    name,
                    say`${digits(from)} to ${digits(to)}`,
                    say`${digits(low)} to ${digits(high)}`,
                    digits(median),
                    percent(remaining),
                  ]),
                ),
              ]),
          ...(ranges.length > 0 && optionsLeft.length > 0 ? [''] : []),
          ...(optionsLeft.length === 0
            ? []
            : [
                listTable(
                  ['lever', 'option', 'sampled', 'accepted'],
                  optionsLeft.map(({ name, option, sampled, accepted: kept }) => [
                    name,
                    option,
                    percent(sampled),
                    percent(kept),
                  ]),
                ),
              ]),
        ]),
  ].join('\n');
}

const digits = (value: number): string =>
  Number.isNaN(value) ? '–' : say`${Number(value.toPrecision(3))}`;
const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${Math.round(100 * value)} %`);
