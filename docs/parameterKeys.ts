import { parameters, parameterText } from '@joined-up/core';

const WIDTH = 108;

/** A docstring that fits the width of the code. */
function docstring(text: string): string {
  const short = `  /** ${text} */`;
  if (short.length <= WIDTH) return short;
  const lines = text.split(' ').reduce<string[]>((all, word) => {
    const last = all.at(-1);
    if (last !== undefined && `   * ${last} ${word}`.length <= WIDTH)
      all[all.length - 1] = `${last} ${word}`;
    else all.push(word);
    return all;
  }, []);
  return ['  /**', ...lines.map((line) => `   * ${line}`), '   */'].join('\n');
}

/** Source of the type `Parameters`: a key for each record, with a docstring for editors. */
export const parameterKeys = (): string =>
  `// Made from the records of parameters by \`pnpm run docs\`: change those.

/** A value for every parameter, by its name. */
export type Parameters = {
${parameters.map((record) => `${docstring(parameterText(record))}\n  readonly ${record.name}: number;`).join('\n')}
};
`;
