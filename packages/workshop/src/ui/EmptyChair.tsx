import type { Minutes } from '@joined-up/core';
import { useState } from 'preact/hooks';
import type { Job } from '../engine/job.ts';
import { emptyChair, type EmptyChair as Found } from '../play/meeting.ts';
import type { Labels } from '../strings/labels.ts';
import { useStore } from './store.ts';

/** The same meeting again, with one minister away. */
export function EmptyChair({
  job,
  seed,
  month,
  minutes,
  labels,
}: {
  readonly job: Job;
  readonly seed: number;
  readonly month: number;
  readonly minutes: Minutes;
  readonly labels: Labels;
}) {
  const store = useStore();
  const {
    strings: {
      value: { inside: words },
    },
    numbers: { value: numbers },
  } = store;
  const present = minutes.attendance
    .filter(({ sent }) => sent === 'minister')
    .map(({ ministry }) => ministry);
  const [who, choose] = useState(present[0] ?? '');
  const [found, setFound] = useState<(Found & { readonly who: string }) | undefined>(undefined);
  if (present.length === 0) return null;
  return (
    <>
      <p class="buttons">
        <label class="named">
          {words.without}{' '}
          <select value={who} onChange={(event) => choose(event.currentTarget.value)}>
            {present.map((id) => (
              <option value={id} key={id}>
                {labels.ministry(id)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          onClick={() => setFound({ ...emptyChair(job, seed, month, minutes.forum, who), who })}
        >
          {words.run}
        </button>
      </p>
      <p role="status">
        {found !== undefined &&
          words.chair(
            labels.ministry(found.who),
            numbers.plain(found.as.came),
            numbers.plain(found.without.came),
            numbers.plain(found.as.resolved),
            numbers.plain(found.without.resolved),
          )}
        {found !== undefined && found.as.resolved === found.without.resolved && ` ${words.chairSame}`}
      </p>
    </>
  );
}
