import { ln } from '../numbers/elementary.ts';

/** Half-width of the middle part of the quantile, around a half. */
export const MIDDLE: number = 0.425;

/**
 * The standard normal quantile, to about seven digits: routine PPND7.
 * One uniform gives one normal, in order, which keeps paired runs close; seven digits match a uniform of 32 bits.
 * For draws only, whose bits are the model's: statistics take `normalQuantile` of @joined-up/statistics, to
 * fifteen digits.
 * @param p - in (0, 1)
 * @see Wichura (1988), Algorithm AS 241, Applied Statistics 37:477–484
 */
export function standardNormalQuantile(p: number): number {
  const q = p - 0.5;
  return Math.abs(q) <= MIDDLE ? middleQuantile(q) : tailQuantile(p);
}

/** The quantile of ½ + q, q at most `MIDDLE` from 0. */
export function middleQuantile(q: number): number {
  const r = 0.180625 - q * q;
  return (
    (q * (((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)) /
    (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1)
  );
}

/** The quantile of p in (0, 1), p more than `MIDDLE` from a half. */
export function tailQuantile(p: number): number {
  const tail = Math.sqrt(-ln(p < 0.5 ? p : 1 - p));
  const size = tail <= 5 ? nearTail(tail - 1.6) : farTail(tail - 5);
  return p < 0.5 ? -size : size;
}

function nearTail(r: number): number {
  return (
    (((0.17023821103 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777) /
    ((0.12021132975 * r + 0.7370016425) * r + 1)
  );
}

function farTail(r: number): number {
  return (
    (((0.017337203997 * r + 0.42868294337) * r + 3.081226386) * r + 6.657905115) /
    ((0.012258202635 * r + 0.24197894225) * r + 1)
  );
}
