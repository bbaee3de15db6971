import {
  entityKey,
  luckOf,
  luckWithin,
  streamOf,
  type EntityKey,
  type Luck,
  type Seed,
} from '@joined-up/core';

/** The luck of one kind of draw, by its name; of one entity inside it, if named too, or given by its key. */
export type LuckFor = (kind: string, entity?: string | EntityKey) => Luck;

/**
 * Luck for everything that a scenario draws from a seed: each kind of draw has its own, keyed by its name.
 * A new kind of draw moves no other, and a further ministry leaves the others as they were.
 */
export function luckFor(seed: Seed): LuckFor {
  const root = streamOf(luckOf(seed), 'government');
  const ofKind = new Map<string, Luck>();
  return (kind, entity) => {
    let luck = ofKind.get(kind);
    if (luck === undefined) ofKind.set(kind, (luck = luckWithin(root, entityKey(kind))));
    if (entity === undefined) return luck;
    return luckWithin(luck, typeof entity === 'string' ? entityKey(entity) : entity);
  };
}
