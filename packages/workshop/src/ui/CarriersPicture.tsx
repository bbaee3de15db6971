import { carriers } from '@joined-up/viz';
import { carrierRowsOf } from '../findings/rows.ts';
import { labelsOf } from '../strings/labels.ts';
import { HALF, Picture } from './Picture.tsx';
import type { Sides } from './sides.ts';
import { useStore } from './store.ts';

/** Which ministries duplicate, and with whom, under A and under B. */
export function CarriersPicture({ a, b, count, names, stale }: Omit<Sides, 'settings'>) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.compare;
  const labels = labelsOf(strings, store.comparison.value.government, store.own.value);
  return (
    <div class="twins">
      {[a, b].map((results, i) => {
        const rows = carrierRowsOf(results, count);
        const sums = new Map<string, number>();
        for (const { ministry, excess } of rows) sums.set(ministry, (sums.get(ministry) ?? 0) + excess);
        const half = halfOf([...sums.values()]);
        const title =
          `${'AB'[i]}, ${names[i]}: ` +
          `${half === 0 ? words.carriersNone : words.carriersTitle(numbers.plain(half))}`;
        return (
          <Picture
            key={i}
            level={2}
            paper={HALF}
            title={title}
            about={words.carriersAbout}
            name={`joined-up-carriers-${'ab'[i]}`}
            stale={stale}
            version={JSON.stringify([...sums])}
            draw={(look) =>
              carriers(rows, {
                ...look,
                names: Object.fromEntries(
                  results.layout!.ministries.map((id) => [id, labels.ministry(id)]),
                ),
                ministries: results.layout!.ministries,
              })
            }
            table={() => ({
              columns: [words.ministry, strings.metrics.duplication.name],
              rows: [...sums].map(([ministry, sum]) => [labels.ministry(ministry), sum / count]),
            })}
          />
        );
      })}
    </div>
  );
}

/** The fewest parts that make up half of the sum; 0 for a sum of 0. */
function halfOf(parts: readonly number[]): number {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (!(whole > 0)) return 0;
  const sorted = parts.toSorted((one, other) => other - one);
  let sum = 0;
  return 1 + sorted.findIndex((part) => (sum += part) >= whole / 2);
}
