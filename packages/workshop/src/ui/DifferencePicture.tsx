import { pairedDifference } from '@joined-up/viz';
import { useState } from 'preact/hooks';
import type { Difference } from '../findings/difference.ts';
import { decimalsFor } from '../findings/decimals.ts';
import { sideIds } from '../findings/sideIds.ts';
import { titleOf } from '../findings/title.ts';
import { drawnAs, useFindingSubject } from './useFindingSubject.ts';
import type { Setting } from '../setting/setting.ts';
import { withLetter } from '../strings/settingName.ts';
import { PAGE, Picture, SHORT } from './Picture.tsx';
import { useStore } from './store.ts';

interface Props {
  readonly difference: Difference;
  readonly names: readonly [string, string];
  /** The settings of the two sides, if each is a single setting. */
  readonly settings?: readonly [Setting, Setting];
  readonly stale?: boolean;
  /** Whether there are still too few governments to conclude anything. */
  readonly early?: boolean;
  /** Whether the result can be covered again. */
  readonly coverable?: boolean;
  /** Whether the finding is shown above it: on screens only the differences are drawn then, as a strip. */
  readonly low?: boolean;
}

/** The paired difference: both settings seed by seed, and B minus A as at most fifty dots. */
export function DifferencePicture({
  difference,
  names,
  settings,
  stale = false,
  early = false,
  coverable = false,
  low: short = false,
}: Props) {
  const store = useStore();
  const strings = store.strings.value;
  const numbers = store.numbers.value;
  const [dealt, setDealt] = useState<number | undefined>(undefined);
  const { metric, mean, low, high, direction, count, equal } = difference;
  const told = useFindingSubject(metric, settings);
  const same = equal === count && count > 0;
  const decimals = decimalsFor(metric);
  const about = strings.metrics[metric as keyof typeof strings.metrics].about;
  const title = titleOf(told, difference, early);
  const signed = (value: number) => numbers.signed(value, decimals);
  const judged =
    same || early || difference.verdict === 'barely' || difference.verdict === 'unclear'
      ? ''
      : ` (${strings.finding[direction]})`;
  const ids = sideIds(settings?.[0], settings?.[1], names);
  const rows = difference.a.map((a, seed) => ({ seed: seed + 1, a, b: difference.b[seed] }));
  const said = (seed: number): string => {
    const { a, b } = rows[seed - 1];
    return strings.compare.dealt(
      String(seed),
      a === null || b === null ? strings.pictures.missing : signed(b - a),
    );
  };
  const deal = () => {
    const next = dealt === undefined ? 1 : (dealt % rows.length) + 1;
    setDealt(next);
    store.say(said(next));
  };
  return (
    <Picture
      level={2}
      paper={coverable ? PAGE : SHORT}
      strip={short}
      title={title}
      name={`joined-up-${metric.replace(':', '-')}`}
      stale={stale}
      version={JSON.stringify([difference.a, difference.b, ids, early, metric])}
      about={
        count === 0
          ? about
          : `${strings.finding.inModel}: ${about} ` +
            `${strings.finding.mean(signed(mean), signed(low), signed(high))}${judged}`
      }
      draw={(look) =>
        pairedDifference(
          rows.flatMap(({ seed, a, b }) => [
            { seed, regime: ids.a, value: a },
            { seed, regime: ids.b, value: b },
          ]),
          {
            ...look,
            metric: drawnAs(metric, store.goalNames.value),
            reference: ids.a,
            names: ids.names,
            matters: difference.matters,
            // Paper and projectors have height for both panels.
            ...(look.strip === true
              ? { panels: 'strip' }
              : short && look.height === undefined
                ? { panels: 'differences' }
                : {}),
          },
        )
      }
      table={() => ({
        columns: [
          strings.pictures.seed,
          withLetter('A', names[0]),
          withLetter('B', names[1]),
          strings.compare.difference,
        ],
        rows: rows.map(({ seed, a, b }) => [seed, a, b, a === null || b === null ? null : b - a]),
      })}
      extra={
        <span class="extra">
          <button type="button" onClick={deal}>
            {strings.compare.deal}
          </button>
          {coverable && (
            <button
              type="button"
              onClick={() => {
                store.covered.value = true;
              }}
            >
              {strings.compare.cover}
            </button>
          )}
        </span>
      }
    >
      {dealt !== undefined && dealt <= rows.length && (
        <p class="dealt">
          {said(dealt)}{' '}
          {coverable && (
            <button type="button" onClick={() => store.trace(dealt)}>
              {strings.inside.traceThis(String(dealt))}
            </button>
          )}
        </p>
      )}
    </Picture>
  );
}
