import { useEffect, useRef, useState } from 'preact/hooks';
import { mean } from '@joined-up/statistics';
import { differenceOf, type Difference } from '../findings/difference.ts';
import { findFlip, type Flip } from '../findings/flip.ts';
import { dials, type DialId, type DialValue } from '../setting/dials.ts';
import { dialsOf, idle, turn, type Setting } from '../setting/setting.ts';
import { dialText } from '../strings/dialText.ts';
import { TRIED_ON, useStore } from './store.ts';

const tried: readonly DialId[] = [
  'mandate',
  'capability',
  'committees',
  'chair',
  'stocktake',
  'stocktakeEvery',
  'sharedGoals',
  'delegates',
  'directorship',
  'priorityGoals',
  'merger',
  'mergedMinistries',
  'layers',
  'centreUnits',
  'roleClarity',
  'spotlight',
  'culture',
  'turfMotive',
  'ministerHours',
  'ministryIdealSpread',
  'complementarity',
  'scarcity',
  'obstacleRate',
];

/** Dials that describe people and problems move for A and B alike: it is the same government. */
const shared = (id: DialId) => ['people', 'problems'].includes(dials.find((dial) => dial.id === id)!.group);

/** Searches for the smallest change of a dial that reverses the finding. */
export function FlipSearch({
  a,
  b,
  difference,
}: {
  readonly a: Setting;
  readonly b: Setting;
  readonly difference: Difference;
}) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.compare;
  const { government, metric } = store.comparison.value;
  const [busy, setBusy] = useState<DialId | undefined>(undefined);
  const [found, setFound] = useState<readonly Flip[] | undefined>(undefined);
  const search = useRef(0);
  // Leaving stops the search.
  useEffect(
    () => () => {
      search.current++;
    },
    [],
  );
  const tie = difference.count === 0 || difference.verdict === 'barely' || difference.verdict === 'unclear';
  const text = (id: DialId, value: DialValue) => dialText(strings, numbers, id, value);

  const look = async () => {
    const mine = ++search.current;
    const flips: Flip[] = [];
    setFound(undefined);
    const values = dialsOf(government, b);
    for (const id of tried) {
      if (idle(values, id) || search.current !== mine) continue;
      setBusy(id);
      const flip = await findFlip(id, values[id], Math.sign(difference.mean), async (value) => {
        const [resultsA, resultsB] = await store.engine.run(
          [
            store.job(shared(id) ? turn(government, a, id, value) : a),
            store.job(turn(government, b, id, value)),
          ],
          TRIED_ON,
        );
        return mean(differenceOf(metric, resultsA, resultsB, TRIED_ON).differences);
      });
      if (search.current !== mine) return;
      if (flip !== undefined) flips.push(flip);
      if (flips.length > 0) setFound(flips.toSorted((one, other) => one.move - other.move));
    }
    if (search.current !== mine) return;
    setBusy(undefined);
    setFound(flips.toSorted((one, other) => one.move - other.move));
  };
  const attempt = ({ dial, to }: Flip) => {
    store.change({
      b: turn(government, b, dial, to),
      ...(shared(dial) ? { a: turn(government, a, dial, to) } : {}),
    });
    store.view.value = 'dots';
  };
  return (
    <section class="picture flips">
      <h2>{words.views.flip}</h2>
      <p class="about">{words.flipAbout}</p>
      {tie ? (
        <p>{words.flipTie}</p>
      ) : (
        <p>
          <button
            type="button"
            class="primary"
            disabled={busy !== undefined}
            onClick={() => {
              look().catch(() => setBusy(undefined));
            }}
          >
            {words.flipRun}
          </button>
        </p>
      )}
      <div role="status">
        {busy !== undefined && <p>{words.flipBusy(strings.dials[busy].name)}</p>}
        {busy === undefined && found !== undefined && found.length === 0 && <p>{words.flipNone}</p>}
        {found !== undefined && found.length > 0 && (
          <ol>
            {found.map((flip) => (
              <li key={flip.dial}>
                {words.flipFound(
                  strings.dials[flip.dial].name,
                  text(flip.dial, flip.from),
                  text(flip.dial, flip.to),
                )}{' '}
                <button type="button" class="quiet" onClick={() => attempt(flip)}>
                  {words.flipTry}
                </button>
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}
