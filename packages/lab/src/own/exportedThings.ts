import { InputError } from '@joined-up/core';
import { kinds, listOf, noThings, type OwnKind, type OwnThings } from './own.ts';

/** How to recognise things of a kind. */
const isOf: Readonly<Record<OwnKind, (thing: Record<string, unknown>) => boolean>> = {
  scenario: ({ government }) => typeof government === 'function',
  regime: ({ make }) => typeof make === 'function',
  metric: ({ kind }) => kind === 'level' || kind === 'ratio',
  behaviour: (thing) => !isOf.scenario(thing) && !isOf.regime(thing) && !isOf.metric(thing),
};

/**
 * All things that a module exports, singly or in lists, by kind.
 * @param module - URL
 * @throws {InputError} if it cannot be imported
 */
export async function exportedThings(module: string): Promise<OwnThings> {
  const exported = Object.values((await imported(module)) as Record<string, unknown>)
    .flat()
    .filter((value): value is Record<string, unknown> & { id: string } => hasId(value));
  return {
    ...noThings,
    ...(Object.fromEntries(
      kinds.map((kind) => [listOf[kind], exported.filter(isOf[kind])]),
    ) as unknown as OwnThings),
  };
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
