import { shapley } from '@joined-up/statistics';
import type { Account, Arm } from '../claim.ts';
import { measureOf, type Measured } from '../measure.ts';
import { less, meanOver } from '../world.ts';

/**
 * What each instrument adds to a measure: alone, as the last one, and as its Shapley value (these add up
 * to the whole).
 */
export function shapleyAccount(
  title: string,
  instruments: readonly string[],
  armOf: (chosen: ReadonlySet<string>) => Arm,
  measured: Measured,
): Account {
  const measure = measureOf(measured);
  const arms = Array.from({ length: 2 ** instruments.length }, (_, subset) =>
    armOf(new Set(instruments.filter((__, place) => (subset >> place) & 1))),
  );
  const full = arms.length - 1;
  return {
    id: title.toLowerCase(),
    title,
    head: 'instrument',
    arms,
    measures: [measure],
    rows: [...instruments, 'all together'],
    columns: ['alone', 'added last', 'Shapley value'].map((name) => ({ name, kind: 'difference' })),
    values(world) {
      const worth = arms.map((arm) => meanOver(world, (runs) => measure.of(runs(arm))));
      const shares = worth.includes(null) ? instruments.map(() => null) : shapley(worth as number[]);
      const whole = less(worth[full], worth[0]);
      return [
        ...instruments.map((_, place) => [
          less(worth[1 << place], worth[0]),
          less(worth[full], worth[full ^ (1 << place)]),
          shares[place],
        ]),
        [whole, whole, whole],
      ];
    },
  };
}
