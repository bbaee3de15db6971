import type { Results } from '../engine/results.ts';
import { gapsOf, type Gap } from '../findings/gaps.ts';
import { gapPicture } from '../pictures/gapPicture.ts';
import { labelsOf } from '../strings/labels.ts';
import { Picture } from './Picture.tsx';
import { useStore } from './store.ts';

/** The gap grid of A and of B. */
export function GapPictures({ a, b, count, stale }: { readonly a: Results; readonly b: Results; readonly count: number; readonly stale: boolean }) {
  const store = useStore();
  const { strings: { value: strings }, numbers: { value: numbers } } = store;
  const words = strings.compare;
  const labels = labelsOf(strings, store.comparison.value.government === 'own' ? store.own.value?.government : undefined);
  return (
    <>
      {([['A', a], ['B', b]] as const).map(([side, results]) => {
        const gaps = gapsOf(results, count);
        const short = gaps.filter(({ supply, need }) => supply < need * 0.995);
        const title = `${side}: ${short.length === 0 ? words.gapsNone : words.gapsTitle(numbers.plain(short.length), numbers.plain(gaps.length), labels.segment(shortest(gaps)))}`;
        return (
          <Picture
            key={side} title={title} about={`${words.gaps}. ${words.gapsAbout}`} name={`joined-up-gaps-${side.toLowerCase()}`} shape={0.72} stale={stale} version={JSON.stringify(gaps)} most={340}
            draw={(size) => gapPicture(gaps, { ...size, title, segment: labels.segment, service: labels.service, percent: numbers.percent, words: { short: words.short, enough: words.enough, over: words.over } })}
            table={() => ({
              columns: [words.field, words.supply, words.need, words.ratio, words.shortGovernments],
              rows: gaps.map(({ segment, service, supply, need, short: times, count: of }) => [`${labels.segment(segment)}, ${labels.service(service)}`, supply, need, numbers.percent(supply / need), words.shortIn(numbers.plain(times), numbers.plain(of))]),
            })}
          />
        );
      })}
    </>
  );
}

/** The group of people that lacks most of what it needs. */
function shortest(gaps: readonly Gap[]): string {
  const totals = new Map<string, { need: number; missing: number }>();
  for (const { segment, need, supply } of gaps) {
    const sum = totals.get(segment) ?? { need: 0, missing: 0 };
    totals.set(segment, { need: sum.need + need, missing: sum.missing + Math.max(0, need - supply) });
  }
  return [...totals].sort(([, one], [, other]) => other.missing / other.need - one.missing / one.need)[0]?.[0] ?? '';
}
