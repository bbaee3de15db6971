import { luckWithin, entityKey, luckOf, streamOf, type Luck, type Seed } from '@joined-up/core';

/** The luck of one kind of draw, by its name; of one entity inside it, if named too. */
export type LuckFor = (kind: string, entity?: string) => Luck;

/**
 * Everything a scenario draws from a seed: each kind of draw has a luck of its own, keyed by its name.
 * Another kind of draw moves no other, and a further ministry leaves the first ones as they were.
 */
export function luckFor(seed: Seed): LuckFor {
  const root = streamOf(luckOf(seed), 'government');
  return (kind, entity) => {
    const luck = luckWithin(root, entityKey(kind));
    return entity === undefined ? luck : luckWithin(luck, entityKey(entity));
  };
}
