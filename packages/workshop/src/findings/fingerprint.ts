import { fingerprint, metrics, modelVersion } from '@joined-up/core';
import type { Results } from '../engine/results.ts';

/**
 * Fingerprint of the numbers behind a picture: eight hexadecimal digits over the model's version and every
 * metric of every seed of both sides.
 */
export const fingerprintOf = (a: Results, b: Results, count: number): string =>
  fingerprint(
    JSON.stringify([
      modelVersion,
      count,
      ...[a, b].map((results) => metrics.map(({ id }) => Array.from(results.metric(id, count), String))),
    ]),
  ).slice(0, 8);
