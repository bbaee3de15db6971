import { parameterProblems, type Parameters, type Problem } from '@joined-up/core';

/** Settings of parameters such as `culture=0.3`; what cannot be goes to `problems`. */
export function readSettings(
  settings: readonly string[],
  option: string,
  problems: Problem[],
): Partial<Parameters> {
  const values: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const setting of settings) {
    const [, name, text] = /^([^=]*)=(.*)$/s.exec(setting) ?? [];
    if (name === undefined || text === undefined || text.trim() === '' || Number.isNaN(Number(text))) {
      problems.push({
        path: option,
        expected: 'name=number',
        found: `'${setting}'`,
        mend: "e.g. 'culture=0.3'; list names with 'joined-up parameters'",
      });
      continue;
    }
    values[name.trim()] = Number(text);
  }
  problems.push(
    ...parameterProblems(values).map((problem) => ({ ...problem, path: `${option} ${problem.path}` })),
  );
  return { ...values } as Partial<Parameters>;
}
