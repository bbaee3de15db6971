import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LivingPicture } from './LivingPicture.tsx';
import { useRecorded } from './useRecorded.ts';
import { useStore } from './store.ts';

/** Governments to look into: those of the finished picture. */
const GOVERNMENTS = 200;

interface Props {
  /** What all governments together show, one sentence. */
  readonly finding: string;
  readonly names: readonly [string, string];
  /** Are there governments yet to be counted for the finding? They come first. */
  readonly later: boolean;
  /** Between the finding and the picture. */
  readonly children?: ComponentChildren;
}

/** A and B at work: one government of the picture, twice, with the same luck. It shows the end first, and plays from the reform on. */
export function LivingSides({ finding, names, later, children }: Props) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.living;
  const [seed, setSeed] = useState(1);
  const { a, b } = store.comparison.value;
  const runs = useRecorded([store.job(a), store.job(b)], seed, { later });
  return (
    <section class="picture noprint" aria-label={words.title}>
      <p class="living-finding">{finding}</p>
      {children}
      {runs === undefined ? (
        <p class="waiting living-room">{words.waiting}</p>
      ) : (
        <LivingPicture
          runs={runs}
          titles={[`A · ${names[0]}`, `B · ${names[1]}`]}
          colours={['#595959', '#003E7E']}
          shows={Infinity}
          height={360}
        >
          <p class="tools">
            <span class="hint">{words.which(numbers.plain(seed))}</span>{' '}
            <button type="button" onClick={() => setSeed((seed % GOVERNMENTS) + 1)}>
              {words.another}
            </button>
          </p>
        </LivingPicture>
      )}
    </section>
  );
}
