import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { withLetter } from '../strings/settingName.ts';
import { LivingPicture, LivingWords, useLiving } from './LivingPicture.tsx';
import { useNarrow } from './useNarrow.ts';
import { useRecorded } from './useRecorded.ts';
import { useStore } from './store.ts';

/** Governments to choose from: those of the finished picture. */
const GOVERNMENTS = 200;

/**
 * Height of everything above and below the picture on a low screen, and limits of the picture's own height;
 * CSS pixels.
 */
const AROUND = 392;
const LOWEST = 300;
const HIGHEST = 420;

const leftByWindow = (): number => Math.max(LOWEST, Math.min(HIGHEST, innerHeight - AROUND));

/** Height for the picture: what the window leaves. Phones scroll anyway. */
function useRoom(): number {
  const narrow = useNarrow();
  const [height, setHeight] = useState(leftByWindow);
  useEffect(() => {
    const measure = () => setHeight(leftByWindow());
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return narrow ? 360 : height;
}

interface Props {
  /** The finding over all governments, one sentence. */
  readonly finding: string;
  readonly names: readonly [string, string];
  /** Whether governments for the finding are still to be run: they come first. */
  readonly later: boolean;
  /** Shown right below the picture: the result over all governments, and what it means for people. */
  readonly children: ComponentChildren;
}

/**
 * A and B at work: one government twice, with the same luck. It first shows the end, and plays from the
 * reform on.
 */
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
  const height = useRoom();
  const titles = [withLetter('A', names[0], ' · '), withLetter('B', names[1], ' · ')];
  const living = useLiving(runs, titles, ['#595959', '#003E7E']);
  return (
    <section class="at-work" aria-label={words.title}>
      <p class="living-finding noprint">{finding}</p>
      {living === undefined ? (
        <p class="waiting living-room noprint" style={{ minHeight: `${height + 80}px` }}>
          {words.waiting}
        </p>
      ) : (
        <LivingPicture living={living} shows={Infinity} height={height} />
      )}
      {children}
      {living !== undefined && (
        <LivingWords living={living}>
          <p class="tools">
            <span class="hint">{words.which(numbers.plain(seed))}</span>{' '}
            <button type="button" onClick={() => setSeed((seed % GOVERNMENTS) + 1)}>
              {words.another}
            </button>
          </p>
        </LivingWords>
      )}
    </section>
  );
}
