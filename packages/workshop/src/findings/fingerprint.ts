import { fingerprint, metrics, modelVersion } from '@joined-up/core';
import type { Results } from '../engine/results.ts';

/**
 * Tells the numbers behind a picture from any others: eight hexadecimal digits over every metric of every
 * seed of both sides.
 */
export const fingerprintOf = (a: Results, b: Results, count: number): string =>
  fingerprint(
    JSON.stringify([
      modelVersion,
      count,
      ...[a, b].map((results) => metrics.map(({ id }) => Array.from(results.metric(id, count), String))),
    ]),
  ).slice(0, 8);
