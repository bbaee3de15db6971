import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { modelFiles } from './modelCode.ts';

/**
 * Every module that some modules use, these among them; data that scenarios hold are in the name of a run
 * by themselves.
 */
function reached(files: readonly string[], seen = new Set<string>()): ReadonlySet<string> {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    const others = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'(\.[^']+\.ts)'/g)];
    reached(
      others.map(([, other]) => resolve(dirname(file), other)),
      seen,
    );
  }
  return seen;
}

it('is a digest of every module that decides the numbers of a run, from the file or the seed to the metrics', () => {
  const places = new Set(modelFiles().map(({ path }) => path));
  const [core, scenarios] = ['@joined-up/core', '@joined-up/scenarios'].map((name) =>
    createRequire(import.meta.url).resolve(name),
  );
  const decides = reached([
    core,
    join(dirname(scenarios), 'scenarios.ts'),
    join(dirname(scenarios), 'schema', 'readScenario.ts'),
  ]);
  expect(decides.size).toBeGreaterThan(100);
  expect([...decides].filter((file) => !places.has(file))).toEqual([]);
});
