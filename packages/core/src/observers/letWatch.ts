import type { Simulation } from '../simulate/simulation.ts';
import type { Watch } from './observer.ts';

/**
 * Lets watches that have `before` or `after` sit through a run together, which then goes uncompiled: the
 * same bits, but slower. Watches that only see the end of months cost nothing.
 * @example
 * ```ts
 * const run = prepare(stylised, 'cog');
 * const watch = chronicle.begin(run.world);
 * letWatch(run, [watch]);
 * step(run);
 * watch.see(observe(run));
 * ```
 */
export function letWatch(run: Simulation, watches: readonly Watch<unknown>[]): void {
  const sitting = watches.filter(({ before, after }) => before !== undefined || after !== undefined);
  if (sitting.length === 0) return;
  run.witness = {
    before: (simulation, act) => sitting.forEach((watch) => watch.before?.(simulation, act)),
    after: (simulation, act) => sitting.forEach((watch) => watch.after?.(simulation, act)),
  };
}
