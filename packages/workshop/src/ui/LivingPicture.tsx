import { livingGovernment, playLivingGovernment, type LivingGovernment, type Player } from '@joined-up/viz';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Recorded } from '../play/recordRun.ts';
import { TableView } from './Picture.tsx';
import { useStore } from './store.ts';
import { useNaming } from './useNames.ts';

/** The title above each government, and its CSS colour; as sides A and B if there are two. */
type Look = readonly [titles: readonly string[], colours: readonly string[]];

/** Governments at work in the reader's language, for the picture and for the words below it; none without runs. */
export function useLiving(runs: readonly Recorded[], ...look: Look): LivingGovernment;
export function useLiving(
  runs: readonly Recorded[] | undefined,
  ...look: Look
): LivingGovernment | undefined;
export function useLiving(
  runs: readonly Recorded[] | undefined,
  ...[titles, colours]: Look
): LivingGovernment | undefined {
  const language = useStore().language.value;
  const namesOf = useNaming();
  return useMemo(
    () => runs && livingGovernment(runs, { language, names: namesOf(runs[0]), titles, colours }),
    [runs?.map(({ observed }) => observed.chronicle), language, titles.join('|'), colours.join(' ')].flat(),
  );
}

interface Props {
  readonly living: LivingGovernment;
  /** Month in which it begins to play, and month it shows before that. */
  readonly from?: number;
  readonly shows?: number;
  /** Greatest height of the picture, CSS pixels. */
  readonly height: number;
  readonly playing?: boolean;
}

/** A government at work, or two under one clock: it plays, and says the same month by month in words. */
export function LivingPicture({ living, from, shows, height, playing = false }: Props) {
  const store = useStore();
  const language = store.language.value;
  const host = useRef<HTMLDivElement>(null);
  const player = useRef<
    { readonly player: Player; readonly language: string; readonly height: number } | undefined
  >(undefined);
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
  living,
  children,
}: Pick<Props, 'living'> & { readonly children?: ComponentChildren }) {
  const store = useStore();
  const [open, setOpen] = useState(false);
  const table = open ? living.table() : undefined;
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
