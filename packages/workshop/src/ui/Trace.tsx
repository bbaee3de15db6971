import type { Government } from '@joined-up/core';
import { useState } from 'preact/hooks';
import type { Job } from '../engine/job.ts';
import { traceOf } from '../play/meeting.ts';
import { labelsOf } from '../strings/labels.ts';
import { en } from '../strings/en.ts';
import { useStore } from './store.ts';

/** Where A and B part in one government, and what followed: sentences of the model itself. */
export function Trace({ a, b, seed }: { readonly a: Job; readonly b: Job; readonly seed: number }) {
  const store = useStore();
  const { strings: { value: { inside: words } } } = store;
  const [told, tell] = useState<{ readonly key: string; readonly lines: readonly string[] } | undefined>(undefined);
  const key = JSON.stringify([a, b, seed]);
  // The sentences are in English: so are the names in them.
  const rename = (government: Government): Government => {
    const labels = labelsOf(en, b.government, b.own, government);
    return {
      ...government,
      segments: government.segments.map((one) => ({ ...one, name: labels.segment(one.id) })),
      services: government.services.map((one) => ({ ...one, name: labels.service(one.id) })),
      goals: government.goals.map((one) => ({ ...one, name: labels.goal(one.id) })),
      ministries: government.ministries.map((one) => ({ ...one, name: labels.ministry(one.id), units: one.units.map((unit, i) => ({ ...unit, name: b.own === undefined ? `${labels.ministry(one.id)} unit ${i + 1}` : unit.name ?? unit.id })) })),
    };
  };
  return (
    <section class="trace">
      <h3>{words.trace}</h3>
      <p>{words.traceAbout} {store.language.value === 'en' ? '' : words.traceEnglish}</p>
      <p><button type="button" onClick={() => tell({ key, lines: traceOf(a, b, seed, rename) })}>{words.traceRun}</button></p>
      {told !== undefined && told.key === key && <ul class="told" lang="en">{told.lines.map((line, i) => <li key={i} class={line.startsWith('  ') ? 'under' : ''}>{line.trim()}</li>)}</ul>}
    </section>
  );
}
