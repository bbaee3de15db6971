import { counted } from '../telling/phrase.ts';
import { MOST_TOLD, suggest } from '../nearest.ts';
import { InputError, type Problem } from '../problems.ts';
import { defaultParameters, parameters, type ParameterName, type Parameters } from './parameters.ts';

const names = parameters.map((record) => record.name);

/** What is wrong with some parameter values; empty if nothing. Never throws. */
export function parameterProblems(values: Readonly<Record<string, unknown>>): Problem[] {
  let unknown = 0;
  const problems = Object.entries(values).flatMap(([name, value]): Problem[] => {
    const record = parameters.find((candidate) => candidate.name === name);
    if (record === undefined) {
      if (++unknown > MOST_TOLD) return [];
      return [
        {
          path: name,
          expected: 'the name of a parameter',
          found: `'${name}'`,
          mend: suggest(name, names, "list them with 'joined-up parameters'"),
        },
      ];
    }
    const [low, high] = record.allowed;
    const fits =
      typeof value === 'number' &&
      value >= low &&
      value <= high &&
      (!record.whole || Number.isInteger(value));
    if (fits) return [];
    const expected =
      `a ${record.whole ? 'whole ' : ''}number from ${low} to ` +
      `${high}${record.unit === '' ? '' : ` (${record.unit})`}`;
    return [{ path: name, expected, found: String(value), mend: `the default is ${record.default}` }];
  });
  if (unknown > MOST_TOLD)
    problems.push({
      path: '',
      expected: 'names of parameters',
      found: counted`${unknown - MOST_TOLD} more unknown {0|one|ones}`,
      mend: 'mend the first ones and look again',
    });
  return problems;
}

/**
 * Parameters from the few that differ from the defaults; later ones win.
 * @throws {InputError} naming every unknown parameter and every value out of range
 */
export function resolveParameters(
  ...changes: readonly Partial<Record<ParameterName, number>>[]
): Parameters {
  const changed = Object.assign({}, ...changes) as Partial<Record<ParameterName, number>>;
  const problems = parameterProblems(changed);
  if (problems.length > 0) throw new InputError('parameters', problems);
  return { ...defaultParameters, ...changed } as Parameters;
}
