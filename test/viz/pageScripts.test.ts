import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageScripts, scriptModule } from '../../packages/viz/compile/pageScripts.ts';

it.each(pageScripts)('$name is what its sources say (else: pnpm player)', async (script) => {
  const [, text] = (await scriptModule(script)).split(` ${script.name} =\n`);
  expect(readFileSync(script.module, 'utf8').replaceAll(/\s/g, '')).toContain(text.replaceAll(/\s/g, ''));
});
