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
  /** Beside the words. */
  readonly children?: ComponentChildren;
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
  children,
}: Props) {
  const store = useStore();
  const language = store.language.value;
  const host = useRef<HTMLDivElement>(null);
  const player = useRef<{ readonly player: Player; readonly language: string } | undefined>(undefined);
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
    if (player.current?.language === language) {
      player.current.player.replace(living.reels);
      return;
    }
    player.current?.player.end();
    player.current = {
      language,
      player: playLivingGovernment(host.current!, {
        reels: living.reels,
        words: living.words,
        from: from ?? living.from,
        ...(shows === undefined ? {} : { shows }),
        height,
        playing,
      }),
    };
  }, [living]);
  useEffect(() => () => player.current?.player.end(), []);
  const [open, setOpen] = useState(false);
  const table = open ? living.table() : undefined;
  return (
    <div class="living noprint">
      <div ref={host} />
      <div class="living-below">
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
    </div>
  );
}
