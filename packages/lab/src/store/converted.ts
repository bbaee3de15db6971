import { outcomeOf, allOf } from './outcomeOf.ts';
import type { Context } from './context.ts';
import { usualOf } from './context.ts';
import { valueColumns } from './columns.ts';
import type { RunRecord } from './runRecord.ts';

/**
 * Converts runs to the columns of another context: fills in the usual values of parameters, and computes
 * formulas with another text anew, in every month too.
 */
export function converter(from: Context, to: Context): (record: RunRecord) => RunRecord {
  if (sameColumns(from, to)) return (record) => record;
  const all = allOf(from);
  const readers = to.formulas.map(({ id, formula }) => outcomeOf(id, formula, from, all));
  const places = to.names.map((name) => from.names.indexOf(name));
  const chosen = (to.choices ?? []).map(({ name }) =>
    (from.choices ?? []).findIndex((choice) => choice.name === name),
  );
  const [width, count] = [valueColumns(from).length, to.metrics.length];
  const valuesOf = (record: RunRecord): number[] => [
    ...record.values.subarray(0, count),
    ...readers.map((read) => read(record)),
  ];
  return (record) => {
    const usual = usualOf(from, record.scenarioDigest);
    const months = Array.from({ length: width === 0 ? 0 : record.monthly.length / width }, (_, month) =>
      valuesOf({ ...record, values: record.monthly.subarray(month * width, (month + 1) * width) }),
    );
    return {
      ...record,
      settings: Float64Array.from(places, (place, i) =>
        place >= 0 ? record.settings[place] : (usual[to.names[i]] ?? Number.NaN),
      ),
      options: chosen.map((place) => (place < 0 ? null : record.options[place])),
      values: Float64Array.from(valuesOf(record)),
      monthly: Float64Array.from(months.flat()),
    };
  };
}

const sameColumns = (from: Context, to: Context): boolean =>
  JSON.stringify([from.names, namesOf(from), from.formulas]) ===
  JSON.stringify([to.names, namesOf(to), to.formulas]);

const namesOf = ({ choices = [] }: Context): string[] => choices.map(({ name }) => name);
