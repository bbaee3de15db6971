import { timeParts } from '@joined-up/core';
import type { Chunk, Layout } from './chunk.ts';

/** What a job has given so far: seeds 1, 2, … in order, never reshuffled. */
export class Results {
  layout: Layout | undefined;
  /** Seeds 1 to this one are in. */
  done = 0;
  readonly #chunks: (Chunk | undefined)[] = [];

  /** Takes in what a task gave; chunks may come in any order. */
  add(chunk: Chunk): void {
    this.layout ??= chunk.layout;
    for (let place = 0; place < chunk.count; place++) this.#chunks[chunk.firstSeed - 1 + place] = chunk;
    while (this.#chunks[this.done] !== undefined) this.done++;
  }

  /** A metric of seeds 1 to `count`, one of a single goal too; NaN where the model has none. */
  metric(id: string, count = this.done): Float64Array {
    const { metrics = [] } = this.layout ?? {};
    const place = metrics.indexOf(id);
    return Float64Array.from({ length: Math.min(count, this.done) }, (_, seed) =>
      place < 0 ? NaN : this.#row(seed, 'metrics', metrics.length)[place],
    );
  }

  /** One seed's columns; shape as in `Chunk`, without the seed. */
  time = (seed: number): Float64Array => this.#row(seed, 'time', timeParts.length);
  need = (seed: number): Float64Array =>
    this.#row(seed, 'need', this.layout!.segments.length * this.layout!.services.length);
  supply = (seed: number): Float64Array =>
    this.#row(seed, 'supply', this.layout!.segments.length * this.layout!.services.length);
  excess = (seed: number): Float64Array => this.#row(seed, 'excess', this.layout!.ministries.length ** 2);
  path = (seed: number): Float64Array => this.#row(seed, 'path', this.layout!.months);

  #row(
    seed: number,
    column: 'metrics' | 'time' | 'need' | 'supply' | 'excess' | 'path',
    width: number,
  ): Float64Array {
    const chunk = this.#chunks[seed]!;
    const start = (seed + 1 - chunk.firstSeed) * width;
    return chunk[column].subarray(start, start + width);
  }
}

/** Seeds 1 to this one are in, in all of these results. */
export const doneOf = (results: readonly Results[]): number => Math.min(...results.map(({ done }) => done));
