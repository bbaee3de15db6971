import {
  parameterProblems,
  parameters,
  suggest,
  valueOfWord,
  type Parameters,
  type Problem,
} from '@joined-up/core';

/**
 * Settings of parameters such as `culture=0.3` or `mergedMeeting=deputies`; what is wrong is added to
 * `problems`.
 */
export function readSettings(
  settings: readonly string[],
  option: string,
  problems: Problem[],
): Partial<Parameters> {
  const values: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const setting of settings) {
    const [, name, text] = /^([^=]*)=(.*)$/s.exec(setting) ?? [];
    const value = name === undefined || text === undefined ? Number.NaN : valueOfWord(name.trim(), text);
    if (name === undefined || Number.isNaN(value)) {
      const options = parameters.find((record) => record.name === name?.trim())?.options;
      if (options !== undefined && text !== undefined)
        problems.push({
          path: `${option} ${name}`,
          expected: `one of ${options.join(', ')}`,
          found: `'${text}'`,
          mend: suggest(text.trim(), options, `or a number from 0 to ${options.length - 1}`),
        });
      else
        problems.push({
          path: option,
          expected: 'name=number',
          found: `'${setting}'`,
          mend: "e.g. 'culture=0.3'; list names with 'joined-up parameters'",
        });
      continue;
    }
    values[name.trim()] = value;
  }
  problems.push(
    ...parameterProblems(values).map((problem) => ({ ...problem, path: `${option} ${problem.path}` })),
  );
  return { ...values } as Partial<Parameters>;
}
