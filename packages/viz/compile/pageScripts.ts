import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const source = (file: string): string => fileURLToPath(new URL(`../src/${file}`, import.meta.url));

/** Scripts of pages that charts write, and the modules that hold them as text. */
export const pageScripts = [
  {
    entry: source('living/page.ts'),
    module: source('living/playerScript.ts'),
    name: 'playerScript',
    what: 'The player of living governments',
  },
  {
    entry: source('explorer/page/page.ts'),
    module: source('explorer/explorerScript.ts'),
    name: 'explorerScript',
    what: 'What brings a page of the explorer to life',
  },
] as const;

/** A page's script as a module that holds it as text. */
export async function scriptModule({ entry, name, what }: (typeof pageScripts)[number]): Promise<string> {
  const bundle = await rolldown({ input: entry, platform: 'browser', logLevel: 'warn' });
  const {
    output: [chunk],
  } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  const script = chunk.code.trim().replaceAll('</script', String.raw`<\/script`);
  return (
    "// Made by pnpm player from the page's script and what it imports; " +
    `do not edit.\n\n/** ${what}, a classic script. */\nexport const ${name} =\n` +
    `  ${JSON.stringify(script)};\n`
  );
}
