import type { Simulation } from '../simulate/simulation.ts';
import type { Watch } from './observer.ts';

/**
 * Lets watches that want to sit through the months of a run do so, together; then meetings are held
 * uncompiled. One that looks at the end of a month only changes nothing.
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
