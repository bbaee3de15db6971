import { textOf } from './place.ts';

/** The text with each `<!-- script name -->` replaced by that script of `site/scripts`, as a block of code. */
export const scriptsIn = (text: string): string =>
  text.replaceAll(
    /^<!-- script ([\w-]+) -->$/gm,
    (_, name: string) => `\`\`\`ts\n${textOf(`site/scripts/${name}.ts`).trim()}\n\`\`\``,
  );
