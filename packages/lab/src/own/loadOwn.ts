import { InputError, suggest, type Problem } from '@joined-up/core';
import { exportedThings } from './exportedThings.ts';
import { listOf, noThings, type Own, type OwnThings } from './own.ts';
import { moduleContent } from './moduleContent.ts';

/**
 * Finds things of one's own in the module that exports them, singly or in lists.
 * @throws {InputError} if the module has changed since, does not export one of them, or cannot be imported
 */
export async function loadOwn({ module, things }: Own): Promise<OwnThings> {
  if (module === undefined) throw new Error('things of their own that no module exports');
  const url = new URL(module);
  const content = moduleContent(url);
  if (things.some((thing) => thing.content !== content))
    throw new InputError(module, [
      {
        path: '',
        expected: `the module that the runs were made of (${things[0].content})`,
        found: `another text (${content})`,
        mend: 'put back what it was, or begin another folder of results',
      },
    ]);
  const exported = await exportedThings(module);
  const problems: Problem[] = [];
  const found = things.flatMap(({ kind, id }) => {
    const fitting: readonly { readonly id: string }[] = exported[listOf[kind]];
    const thing = fitting.find((candidate) => candidate.id === id);
    if (thing !== undefined) return [{ kind, thing }];
    const ids = fitting.map((candidate) => candidate.id);
    problems.push({
      path: 'module',
      expected: `a module that exports the ${kind} '${id}'`,
      found: ids.length === 0 ? `no ${kind} in ${module}` : ids.map((other) => `'${other}'`).join(', '),
      mend: suggest(id, ids, 'export it'),
    });
    return [];
  });
  if (problems.length > 0) throw new InputError('study', problems);
  const all: Record<keyof OwnThings, unknown[]> = {
    scenarios: [],
    regimes: [],
    metrics: [],
    behaviours: [],
  };
  for (const { kind, thing } of found) all[listOf[kind]].push(thing);
  return { ...noThings, ...all } as OwnThings;
}
