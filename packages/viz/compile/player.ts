import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const page = fileURLToPath(new URL('../src/living/page.ts', import.meta.url));

/** The player of living governments as one script for a page, and the module that holds it as text. */
export async function playerModule(): Promise<string> {
  const bundle = await rolldown({ input: page, platform: 'browser', logLevel: 'warn' });
  const {
    output: [chunk],
  } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  const script = chunk.code.trim().replaceAll('</script', String.raw`<\/script`);
  return `// Made by pnpm player from page.ts and what it imports; do not edit.\n\n/** The player of living governments, a classic script. */\nexport const playerScript =\n  ${JSON.stringify(script)};\n`;
}
