import { readdirSync } from 'node:fs';
import { root, textOf } from './place.ts';

/** The notebooks, each with the question that heads it. */
const notebooks = (): string =>
  readdirSync(`${root}/notebooks`)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const question = /^\/\/ (.+)$/m.exec(textOf(`notebooks/${name}`))?.[1] ?? '';
      return `- [\`${name}\`](../../../notebooks/${name}): ${question}`;
    })
    .join('\n');

/**
 * The text with each `<!-- script name -->` replaced by that script of `site/scripts`, as a block of code,
 * and `<!-- notebooks -->` by the list of them.
 */
export const scriptsIn = (text: string): string =>
  text
    .replaceAll(
      /^<!-- script ([\w-]+) -->$/gm,
      (_, name: string) => `\`\`\`ts\n${textOf(`site/scripts/${name}.ts`).trim()}\n\`\`\``,
    )
    .replaceAll(/^<!-- notebooks -->$/gm, notebooks);
