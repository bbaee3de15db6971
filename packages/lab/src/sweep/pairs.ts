import { pairedDifference, standardDeviation, type PairedDifference } from '@joined-up/statistics';
import type { RunRecord } from '../store/runRecord.ts';
import type { Precision } from '../study/studyPlan.ts';
import type { RunOrder } from './runOrder.ts';

/** How well a paired difference is known, and what pairing gained. */
export interface Known {
  /** Was the target met? */
  readonly met: boolean;
  /** Number of seeds with a value on both sides. */
  readonly seeds: number;
  /** Half the width of the interval, in the unit of the outcome. */
  readonly halfWidth: number;
  /** Regime minus reference, paired by seed. */
  readonly difference: PairedDifference;
  /** Share of the variance of the difference that common luck removes: 1 − var(a − b) / (var a + var b). */
  readonly saved: number;
}

/** Values of the two regimes whose difference matters, by comparison. */
export class Pairs {
  readonly #order: RunOrder;
  readonly #precision: Precision;
  readonly #column: number;
  readonly #sides: readonly [Float64Array, Float64Array];

  /** @param columns - names of the values of records */
  constructor(order: RunOrder, precision: Precision, columns: readonly string[]) {
    const comparisons = order.count / order.plan.regimes.length;
    this.#order = order;
    this.#precision = precision;
    this.#column = columns.indexOf(precision.outcome);
    this.#sides = [
      new Float64Array(comparisons).fill(Number.NaN),
      new Float64Array(comparisons).fill(Number.NaN),
    ];
  }

  /** Takes note of a run. */
  add(ordinal: number, { values }: RunRecord): void {
    this.set(ordinal, values[this.#column]);
  }

  /** Takes note of the value of a run, if it is of one of the two regimes. */
  set(ordinal: number, value: number): void {
    const { regimes } = this.#order.plan;
    const side = [this.#precision.regime, this.#precision.reference].indexOf(
      regimes[ordinal % regimes.length],
    );
    if (side >= 0) this.#sides[side][Math.floor(ordinal / regimes.length)] = value;
  }

  /**
   * The difference after some seeds, from the mean of each seed over points and scenarios, so that
   * replicates are independent. Looked at after fixed numbers of seeds, so that the end of a sweep does
   * not depend on threads or interruptions.
   */
  look(seeds: number): Known {
    const { design, scenarios } = this.#order.plan;
    const block = design.points * scenarios.length;
    const means = Array.from({ length: seeds }, (_, seed) =>
      this.#meansOf(seed * block, (seed + 1) * block),
    );
    const [one, other] = [means.map((mean) => mean?.[0] ?? null), means.map((mean) => mean?.[1] ?? null)];
    const difference = pairedDifference(one, other, { level: this.#precision.level });
    const both = means.filter((mean) => mean !== null);
    const variances = [0, 1].map((side) => standardDeviation(both.map((mean) => mean[side])) ** 2);
    const halfWidth = (difference.high - difference.low) / 2;
    return {
      met: halfWidth <= this.#precision.halfWidth,
      seeds,
      halfWidth,
      difference,
      saved: 1 - difference.standardDeviation ** 2 / (variances[0] + variances[1]),
    };
  }

  #meansOf(from: number, to: number): readonly [number, number] | null {
    let [a, b, count] = [0, 0, 0];
    for (let i = from; i < to; i++) {
      if (Number.isNaN(this.#sides[0][i]) || Number.isNaN(this.#sides[1][i])) continue;
      a += this.#sides[0][i];
      b += this.#sides[1][i];
      count++;
    }
    return count === 0 ? null : [a / count, b / count];
  }
}

/** Numbers of seeds after which to look; the last is all of them. */
export function looks({ atLeast, every }: Precision, seeds: number): number[] {
  const places: number[] = [];
  for (let place = atLeast; place < seeds; place += every) places.push(place);
  return [...places, seeds];
}
