import { threefry } from './threefry.ts';

/**
 * The key of an entity's random draws: 64 bits, in two words of 32. Two of a million names share a key
 * with a chance of 1 in 37 million (with 32 bits, two of 60,000 would in every third file).
 */
export interface EntityKey {
  /** The lower 32 bits, as a signed whole number. */
  readonly low: number;
  /** The upper 32 bits, as a signed whole number. */
  readonly high: number;
}

/**
 * What draws: an entity by its key, or an index, a whole number ≥ 0, which stands for a key with `high` 0.
 */
export type WhoDraws = number | EntityKey;

/** Keys of a list of entities, a column for each word; shapes [entity]. */
export interface EntityKeys {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

const words = new Uint32Array(2);

const last = (): EntityKey => ({ low: words[0] | 0, high: words[1] | 0 });

/**
 * The key of an entity, from its name: four letters (UTF-16) at a time through Threefry, each block keyed
 * by the result of the one before. A reordered government keeps its luck because the name travels with the
 * entity.
 */
export function entityKey(name: string): EntityKey {
  words[0] = name.length;
  words[1] = 0;
  // Beyond the end letters count as 0; the length, which comes first, tells these from letters that are 0.
  const pair = (i: number): number => (name.charCodeAt(i) || 0) | ((name.charCodeAt(i + 1) || 0) << 16);
  for (let i = 0; i === 0 || i < name.length; i += 4)
    threefry(words[0] | 0, words[1] | 0, pair(i), pair(i + 2), words);
  return last();
}

/** The key of a pair of entities (a mandate is a unit in a cell); not symmetric. */
export function pairKey(first: EntityKey, second: EntityKey): EntityKey {
  threefry(first.low, first.high, second.low, second.high, words);
  return last();
}

/** The lower word of a key. */
export const lowOf = (entity: WhoDraws): number => (typeof entity === 'number' ? entity : entity.low);

/** The higher word of a key; 0 for an index. */
export const highOf = (entity: WhoDraws): number => (typeof entity === 'number' ? 0 : entity.high);

/** An order of entities that depends only on their keys. */
export const compareKeys = (one: EntityKey, other: EntityKey): number =>
  one.low - other.low || one.high - other.high;

/** The columns of some keys. */
export function columnsOfKeys(keys: readonly EntityKey[]): EntityKeys {
  const [low, high] = [new Int32Array(keys.length), new Int32Array(keys.length)];
  for (let i = 0; i < keys.length; i++) {
    low[i] = keys[i].low;
    high[i] = keys[i].high;
  }
  return { low, high };
}

/** The key at an index. */
export const keyAt = ({ low, high }: EntityKeys, place: number): EntityKey => ({
  low: low[place],
  high: high[place],
});
