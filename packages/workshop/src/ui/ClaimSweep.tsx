import { useRef, useState } from 'preact/hooks';
import type { ClaimOnDials } from '../claims/claim.ts';
import { contrastOf, jobsOfClaim, type Where } from '../claims/contrast.ts';
import { crossings } from '../claims/crossings.ts';
import { decimalsFor } from '../findings/decimals.ts';
import { sweepPicture, type SweepRow } from '../pictures/sweepPicture.ts';
import { dialOf, fit, type DialValue } from '../setting/dials.ts';
import { dialText } from '../strings/dialText.ts';
import { Picture, SHORT } from './Picture.tsx';
import { TRIED_ON, useStore } from './store.ts';

/** Most values of the dial. */
const VALUES = 9;

/** Moves the claim's dial through its range and shows where the claim flips. */
export function ClaimSweep({ claim, where }: { readonly claim: ClaimOnDials; readonly where: Where }) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.claims;
  const dial = dialOf(claim.dial);
  const name = strings.dials[claim.dial].name;
  const [{ metric, direction }] = claim.watch;
  const [rows, setRows] = useState<readonly SweepRow[]>([]);
  const [busy, setBusy] = useState(false);
  const run = useRef(0);
  const text = (value: DialValue) => dialText(strings, numbers, claim.dial, value);
  const decimals = decimalsFor(metric);

  const sweep = async () => {
    if (dial.kind !== 'number') return;
    const mine = ++run.current;
    setBusy(true);
    const values = [
      ...new Set(
        Array.from(
          { length: VALUES },
          (_, i) => fit(dial, dial.low + ((dial.high - dial.low) * i) / (VALUES - 1)) as number,
        ),
      ),
    ];
    const done: SweepRow[] = [];
    for (const value of values) {
      const results = await store.engine.run(jobsOfClaim(claim, where, value), TRIED_ON);
      if (run.current !== mine) return;
      const { mean, low, high, count } = contrastOf(claim, results, metric, TRIED_ON);
      if (count > 0) done.push({ value, label: text(value), mean, low, high });
      setRows([...done]);
    }
    setBusy(false);
  };
  const flips = crossings(rows);
  const title =
    rows.length === 0
      ? words.flip
      : flips.length === 0
        ? words.flipNever(name, rows[0].label, rows.at(-1)!.label)
        : words.flipAt(name, text(fit(dial, flips[0])!));
  return (
    <>
      <p>
        <button
          type="button"
          onClick={() => {
            sweep().catch(() => setBusy(false));
          }}
          disabled={busy}
        >
          {words.flipRun(name)}
        </button>
      </p>
      {rows.length > 0 && (
        <Picture
          paper={SHORT}
          title={busy ? words.flip : title}
          about={`${words.flip}. ${strings.dials[claim.dial].hint} ${strings.pictures.interval}`}
          name={`joined-up-${claim.id}-flip`}
          version={JSON.stringify(rows)}
          draw={(look) =>
            sweepPicture(rows, {
              ...look,
              claimed: direction,
              format: (value) => numbers.signed(value, decimals),
              ...(flips.length === 0 ? {} : { flip: flips[0] }),
              words: {
                dial: name,
                difference: strings.compare.difference,
                holds: words.holds,
                fails: words.fails,
              },
            })
          }
          table={() => ({
            columns: [name, strings.compare.difference, '95 % −', '95 % +'],
            rows: rows.map(({ label, mean, low, high }) => [label, mean, low, high]),
          })}
        />
      )}
    </>
  );
}
