import { livingGovernment, playLivingGovernment, type LivingGovernment, type Player } from '@joined-up/viz';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Recorded } from '../play/recordRun.ts';
import { TableView } from './Picture.tsx';
import { useStore } from './store.ts';
import { useNames } from './useNames.ts';

interface Props {
  readonly runs: readonly Recorded[];
  readonly titles: readonly string[];
  /** CSS colours; as sides A and B if there are two. */
  readonly colours: readonly string[];
  /** Month in which it begins to play, and month it shows until then. */
  readonly from?: number;
  readonly shows?: number;
  /** Most height of the picture, CSS pixels. */
  readonly height: number;
  readonly playing?: boolean;
  readonly best?: Recorded;
}

/** A government at work, or two under one clock: it plays, and says the same month by month in words. */
export function LivingPicture({
  runs,
  titles,
  colours,
  from,
  shows,
  height,
  playing = false,
  best,
}: Props) {
  const store = useStore();
  const language = store.language.value;
  const host = useRef<HTMLDivElement>(null);
  const player = useRef<
    { readonly player: Player; readonly language: string; readonly height: number } | undefined
  >(undefined);
  const names = useNames(runs[0]);
  const living = useMemo(
    (): LivingGovernment =>
      livingGovernment(runs, { language, names, titles, colours, ...(best === undefined ? {} : { best }) }),
    [
      runs.map(({ observed }) => observed.chronicle),
      language,
      titles.join('|'),
      colours.join(' '),
      best,
    ].flat(),
  );
  useEffect(() => {
    if (player.current?.language === language && player.current.height === height) {
      player.current.player.replace(living.reels);
      return;
    }
    player.current?.player.end();
    player.current = {
      language,
      height,
      player: playLivingGovernment(host.current!, {
        reels: living.reels,
        words: living.words,
        from: from ?? living.from,
        ...(shows === undefined ? {} : { shows }),
        height,
        playing,
      }),
    };
  }, [living, height]);
  useEffect(() => () => player.current?.player.end(), []);
  return <div class="living noprint" ref={host} />;
}

/** The same month by month, in words; and what else belongs below the picture. */
export function LivingWords({
  runs,
  titles,
  children,
}: Pick<Props, 'runs' | 'titles'> & { readonly children?: ComponentChildren }) {
  const store = useStore();
  const language = store.language.value;
  const names = useNames(runs[0]);
  const [open, setOpen] = useState(false);
  const table = open
    ? livingGovernment(runs, { language, names, titles, colours: runs.map(() => '#000') }).table()
    : undefined;
  return (
    <div class="living-below noprint">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{store.strings.value.living.words}</summary>
        {table !== undefined && (
          <TableView
            caption={table.caption}
            table={{ columns: table.columns.map(({ name }) => name), rows: table.rows }}
          />
        )}
      </details>
      {children}
    </div>
  );
}
