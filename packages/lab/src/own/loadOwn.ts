import { InputError, suggest, type Problem } from '@joined-up/core';
import { listOf, noThings, type Own, type OwnKind, type OwnThings } from './own.ts';
import { moduleContent } from './moduleContent.ts';

/** What distinguishes things of a kind. */
const isOf: Readonly<Record<OwnKind, (thing: Record<string, unknown>) => boolean>> = {
  scenario: ({ government }) => typeof government === 'function',
  regime: ({ make }) => typeof make === 'function',
  metric: ({ kind }) => kind === 'level' || kind === 'ratio',
  behaviour: (thing) => !isOf.scenario(thing) && !isOf.regime(thing) && !isOf.metric(thing),
};

/**
 * Finds things of one's own in the module that exports them: each by itself, or in a list.
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
  const exported = Object.values((await imported(module)) as Record<string, unknown>)
    .flat()
    .filter((value): value is Record<string, unknown> & { id: string } => hasId(value));
  const problems: Problem[] = [];
  const found = things.flatMap(({ kind, id }) => {
    const fitting = exported.filter(isOf[kind]);
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

async function imported(module: string): Promise<unknown> {
  try {
    return await import(module);
  } catch (error) {
    throw new InputError('study', [
      {
        path: 'module',
        expected: 'a module that can be imported',
        found: `${module}: ${error instanceof Error ? error.message : String(error)}`,
        mend: 'import it in a script by itself to see where it fails',
      },
    ]);
  }
}

const hasId = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && typeof (value as { id?: unknown }).id === 'string';
