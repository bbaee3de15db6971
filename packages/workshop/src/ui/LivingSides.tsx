import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { withLetter } from '../strings/settingName.ts';
import { LivingPicture, LivingWords, useLiving } from './LivingPicture.tsx';
import { useNarrow } from './useNarrow.ts';
import { useRecorded } from './useRecorded.ts';
import { useStore } from './store.ts';

/** Governments to look into: those of the finished picture. */
const GOVERNMENTS = 200;

/**
 * What stands above and below the picture on the lowest screen that shows all of it, and
 * how high it may be; CSS pixels.
 */
const AROUND = 392;
const LOWEST = 300;
const HIGHEST = 420;

const leftByWindow = (): number => Math.max(LOWEST, Math.min(HIGHEST, innerHeight - AROUND));

/** Height for the picture: what the window leaves. On a phone one scrolls anyway. */
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
  /** What all governments together show, one sentence. */
  readonly finding: string;
  readonly names: readonly [string, string];
  /** Are there governments yet to be counted for the finding? They come first. */
  readonly later: boolean;
  /** Right below the picture: all governments, of which it shows one, and what that is for people. */
  readonly children: ComponentChildren;
}

/**
 * A and B at work: one government of the picture, twice, with the same luck. It shows the end
 * first, and plays from the reform on.
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
