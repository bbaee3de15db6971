import { expect, it } from 'vitest';
import { pageScripts, scriptModule } from '../../packages/viz/compile/pageScripts.ts';

it.each(pageScripts)('$name is what its sources say (else: pnpm player)', async (script) => {
  const [, literal] = (await scriptModule(script)).split(` ${script.name} =\n`);
  const kept = (await import(script.module)) as Readonly<Record<string, string>>;
  // The formatter chooses the quotes of the module; what stands between them counts.
  expect(kept[script.name]).toBe(JSON.parse(literal.trim().replace(/;$/, '')));
});
