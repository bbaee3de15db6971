import { expect, it } from 'vitest';
import { pageScripts, scriptModule } from '../../packages/viz/compile/pageScripts.ts';

it.each(pageScripts)('$name is what its sources say (else: pnpm player)', async (script) => {
  const [, literal] = (await scriptModule(script)).split(` ${script.name} =\n`);
  const kept = (await import(script.module)) as Readonly<Record<string, string>>;
  // Compare contents, as the formatter chooses the quotes.
  expect(kept[script.name]).toBe(JSON.parse(literal.trim().replace(/;$/, '')));
});
