import { livingGovernment } from '@joined-up/viz';
import { useMemo } from 'preact/hooks';
import { jobKey, type Job } from '../engine/job.ts';
import { toItsEnd } from '../engine/toItsEnd.ts';
import { recordRun, type Recorded } from '../play/recordRun.ts';
import { useNames } from './useNames.ts';
import { useNarrow } from './useNarrow.ts';
import { useStore } from './store.ts';

interface Props {
  readonly job: Job;
  readonly seed: number;
  readonly month: number;
  /** Id of the forum that meets. */
  readonly forum: string;
  /** Step of the minutes, from 0. */
  readonly step: number;
}

/**
 * Share of the meeting that is over at each step of its minutes: who came, learned, agreed, decided, and
 * the end.
 */
const SHARES = [0.05, 0.2, 0.4, 0.55, 0.9];

/** The government during a meeting: who sits at the table, and what is on it. */
export function MeetingTable({ job, seed, month, forum, step }: Props) {
  const recorded = useMemo(() => toItsEnd(recordRun(job, seed, month + 1)), [jobKey(job), seed, month]);
  return <Still recorded={recorded} month={month} forum={forum} step={step} />;
}

function Still({
  recorded,
  month,
  forum,
  step,
}: { readonly recorded: Recorded } & Pick<Props, 'month' | 'forum' | 'step'>) {
  const store = useStore();
  const language = store.language.value;
  const names = useNames(recorded);
  const narrow = useNarrow();
  const living = useMemo(
    () =>
      livingGovernment(recorded, {
        language,
        names,
        titles: [store.strings.value.inside.table],
        colours: ['#003E7E'],
      }),
    [recorded, language],
  );
  const time = living.meeting(month, forum, SHARES[step]);
  // Of very many meetings in a month only some are played.
  if (time === undefined) return null;
  return (
    <div
      class="meeting-table"
      // Safe: the markup is our own, and names in it are escaped.
      dangerouslySetInnerHTML={{ __html: living.still(time, narrow ? 340 : 520, true) }}
    />
  );
}
