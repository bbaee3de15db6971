import { gapGrid, type GapRow } from '@joined-up/viz';
import { gapRowsOf, TOLD } from '../findings/rows.ts';
import { labelsOf } from '../strings/labels.ts';
import { Picture } from './Picture.tsx';
import type { Sides } from './sides.ts';
import { useStore } from './store.ts';

/** The gap grid of A and of B. */
export function GapPictures({ a, b, count, stale }: Pick<Sides, 'a' | 'b' | 'count' | 'stale'>) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.compare;
  const labels = labelsOf(strings, store.comparison.value.government, store.own.value);
  return (
    <>
      {(
        [
          ['A', a],
          ['B', b],
        ] as const
      ).map(([side, results]) => {
        const gaps = gapRowsOf(results, count);
        const { segments, services } = results.layout!;
        const short = gaps.filter(({ supply, need }) => supply < need);
        const found =
          short.length === 0
            ? words.gapsNone
            : words.gapsTitle(
                numbers.plain(short.length),
                numbers.plain(gaps.length),
                labels.segment(shortest(gaps)),
              );
        const title = `${side}: ${found}`;
        const names = Object.fromEntries([
          ...segments.map((id) => [id, labels.segment(id)]),
          ...services.map((id) => [id, labels.service(id)]),
        ]);
        return (
          <Picture
            key={side}
            paper="none"
            title={title}
            name={`joined-up-gaps-${side.toLowerCase()}`}
            stale={stale}
            version={JSON.stringify(gaps)}
            draw={(look) =>
              gapGrid(gaps, {
                ...look,
                names,
                seeds: TOLD,
                segments,
                services: services.filter((id) => gaps.some(({ service }) => service === id)),
              })
            }
            table={() => ({
              columns: [words.field, words.supply, words.need, words.ratio, words.shortGovernments],
              rows: gaps.map(({ segment, service, supply, need, short: times }) => [
                `${labels.segment(segment)}, ${labels.service(service)}`,
                supply,
                need,
                numbers.percent(supply / need),
                words.shortIn(numbers.plain(times ?? 0), numbers.plain(TOLD)),
              ]),
            })}
          />
        );
      })}
    </>
  );
}

/** The segment with the largest share of its need unmet. */
function shortest(gaps: readonly GapRow[]): string {
  const totals = new Map<string, { need: number; missing: number }>();
  for (const { segment, need, supply } of gaps) {
    const sum = totals.get(segment) ?? { need: 0, missing: 0 };
    totals.set(segment, { need: sum.need + need, missing: sum.missing + Math.max(0, need - supply) });
  }
  return (
    [...totals].toSorted(
      ([, one], [, other]) => other.missing / other.need - one.missing / one.need,
    )[0]?.[0] ?? ''
  );
}
