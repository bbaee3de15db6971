import { useEffect, useRef, useState } from 'preact/hooks';
import type { Job } from '../engine/job.ts';
import { traceOf } from '../play/meeting.ts';
import { tellTrace } from '../play/tellTrace.ts';
import { labelsOf } from '../strings/labels.ts';
import { useStore } from './store.ts';

type Traced = ReturnType<typeof traceOf> & { readonly key: string };

/** Where A and B part in one government, and what follows: the meetings and rules that made a number. */
export function Trace({ a, b, seed }: { readonly a: Job; readonly b: Job; readonly seed: number }) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.inside;
  const heading = useRef<HTMLHeadingElement>(null);
  const [traced, trace] = useState<Traced | undefined>(undefined);
  const key = JSON.stringify([a, b, seed]);
  const run = () => trace({ key, ...traceOf(a, b, seed) });
  // Scroll here when somebody clicked a number elsewhere.
  useEffect(() => {
    if (store.traced.value !== seed) return;
    store.traced.value = undefined;
    run();
    heading.current?.focus();
    heading.current?.scrollIntoView();
  }, [seed]);
  return (
    <section class="trace">
      <h3 ref={heading} tabIndex={-1}>
        {words.trace}
      </h3>
      <p>{words.traceAbout}</p>
      <p>
        <button type="button" onClick={run}>
          {words.traceRun}
        </button>
      </p>
      {traced !== undefined && traced.key === key && (
        <ul class="told">
          {tellTrace(traced.divergence, {
            strings,
            numbers,
            labels: labelsOf(strings, b.government, b.own, traced.government),
            government: traced.government,
            own: b.own !== undefined,
          }).map(({ text, under }, i) => (
            <li key={i} class={under ? 'under' : ''}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
