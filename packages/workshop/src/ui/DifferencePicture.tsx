import { useState } from 'preact/hooks';
import { decimalsFor } from '../findings/matters.ts';
import type { Difference } from '../findings/difference.ts';
import { findingTitle } from '../findings/title.ts';
import { pairedPicture } from '../pictures/pairedPicture.ts';
import { Picture } from './Picture.tsx';
import { useStore } from './store.ts';

interface Props {
  readonly difference: Difference;
  readonly names: readonly [string, string];
  readonly stale?: boolean;
}

/** The paired difference: both settings seed by seed, and B minus A as fifty dots. */
export function DifferencePicture({ difference, names, stale = false }: Props) {
  const store = useStore();
  const strings = store.strings.value;
  const numbers = store.numbers.value;
  const [dealt, setDealt] = useState<number | undefined>(undefined);
  const { metric, mean, low, high, direction, count, lower, higher, equal } = difference;
  const same = equal === count && count > 0;
  const decimals = decimalsFor(metric);
  const name = strings.metrics[metric as keyof typeof strings.metrics];
  const title = same ? strings.finding.same : findingTitle(strings, numbers, difference, names);
  const signed = (value: number) => numbers.signed(value, decimals);
  const judged = same || difference.verdict === 'barely' || difference.verdict === 'unclear' ? '' : ` (${strings.finding[direction]})`;
  const about = count === 0 ? name.about : `${strings.finding.inModel}: ${name.about} ${strings.finding.mean(signed(mean), signed(low), signed(high))}${judged}`;
  const rows = difference.a.map((a, seed) => ({ seed: seed + 1, a, b: difference.b[seed] }));
  const deal = () => {
    const next = dealt === undefined ? 1 : (dealt % rows.length) + 1;
    setDealt(next);
    const { a, b } = rows[next - 1];
    store.say(strings.compare.dealt(String(next), a === null || b === null ? strings.pictures.missing : signed(b - a)));
  };
  const chosen = dealt === undefined ? undefined : rows[dealt - 1];
  return (
    <Picture
      level={2} title={title} about={about} name={`joined-up-${metric}`} shape={0.44} stale={stale} version={JSON.stringify([title, difference.a, difference.b, dealt])} most={330}
      draw={(size) => pairedPicture(rows, {
        ...size, title, names, mean, low, high, ...(dealt === undefined ? {} : { dealt }),
        format: (value) => numbers.plain(value, decimals), formatDifference: signed,
        words: { fewer: strings.pictures.fewer, more: strings.pictures.more, difference: `${name.name}, ${strings.compare.difference}` },
      })}
      table={() => ({
        columns: [strings.pictures.seed, `A: ${names[0]}`, `B: ${names[1]}`, strings.compare.difference],
        rows: rows.map(({ seed, a, b }) => [seed, a, b, a === null || b === null ? null : b - a]),
      })}
      extra={<>
        <button type="button" onClick={deal}>{strings.compare.deal}</button>
        <button type="button" onClick={() => { store.covered.value = true; }}>{strings.compare.cover}</button>
      </>}
    >
      {chosen !== undefined && chosen.a !== null && chosen.b !== null && <p class="dealt">{strings.compare.dealt(String(dealt), signed(chosen.b - chosen.a))}</p>}
      <p class="reading">
        {strings.pictures.dots} {strings.pictures.interval} {strings.finding.window}
        <span class="counts"> {strings.pictures.fewer}: {strings.pictures.of(numbers.plain(lower), numbers.plain(count))} · {strings.pictures.more}: {strings.pictures.of(numbers.plain(higher), numbers.plain(count))}{equal > 0 ? ` · ${strings.pictures.equal}: ${numbers.plain(equal)}` : ''}</span>
      </p>
    </Picture>
  );
}
