import { fingerprint } from './fingerprint.ts';

/**
 * A fingerprint of what a behaviour, a regime or a metric is made of: its data, and the text of its
 * functions. What these take from outside is in neither: put it into the id.
 */
export const contentOf = (thing: object): string =>
  fingerprint(
    JSON.stringify(thing, (_, value: unknown) =>
      typeof value === 'function' ? Function.prototype.toString.call(value) : value,
    ),
  );
