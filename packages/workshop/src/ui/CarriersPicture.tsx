import type { Results } from '../engine/results.ts';
import { carriersOf, halfCarriers } from '../findings/carriers.ts';
import { carrierPicture } from '../pictures/carrierPicture.ts';
import { labelsOf } from '../strings/labels.ts';
import { Picture } from './Picture.tsx';
import { useStore } from './store.ts';

/** Which ministries duplicate, and with whom, under A and under B. */
export function CarriersPicture({ a, b, count, names, stale }: { readonly a: Results; readonly b: Results; readonly count: number; readonly names: readonly [string, string]; readonly stale: boolean }) {
  const store = useStore();
  const { strings: { value: strings }, numbers: { value: numbers } } = store;
  const words = strings.compare;
  const labels = labelsOf(strings, store.comparison.value.government === 'own' ? store.own.value?.government : undefined);
  return (
    <div class="twins">
      {[a, b].map((results, i) => {
        const rows = carriersOf(results, count);
        const half = halfCarriers(rows);
        const title = `${'AB'[i]}: ${half.length === 0 ? strings.finding.none(strings.metrics.duplication.name) : words.carriersTitle(numbers.plain(half.length))}`;
        return (
          <Picture
            key={i} level={2} title={title} about={`${names[i]}. ${words.carriersAbout}`} name={`joined-up-carriers-${'ab'[i]}`} shape={0.85} stale={stale} version={JSON.stringify(rows)} most={420}
            draw={(size) => carrierPicture(rows, { ...size, title, ministry: labels.ministry, percent: numbers.percent })}
            table={() => ({ columns: [words.ministry, words.withMinistry, strings.metrics.duplication.name], rows: rows.filter(({ excess }) => excess > 0).map(({ ministry, other, excess }) => [labels.ministry(ministry), labels.ministry(other), excess]) })}
          />
        );
      })}
    </div>
  );
}
