import { useMemo } from 'preact/hooks';
import { drawTinyGovernment, tinyJob, TINY_MONTH } from '../pictures/drawTinyGovernment.ts';
import type { GovernmentName } from '../setting/governments.ts';
import { useStore } from './store.ts';
import { useRecorded } from './useRecorded.ts';

/** A small picture of a government at its table: from the file if it has one, else from a run. */
export function TinyGovernment({ government }: { readonly government: GovernmentName }) {
  const store = useStore();
  const strings = store.strings.value;
  const language = store.language.value;
  const own = store.own.value;
  const brought = store.opening?.tiny[government]?.[language];
  const runs = useRecorded(brought === undefined ? [tinyJob(government, own)] : [], 1, {
    months: TINY_MONTH + 1,
    rest: 0,
  });
  const svg = useMemo(
    () => (runs === undefined ? brought : drawTinyGovernment(runs[0], government, strings, language, own)),
    [runs?.[0], brought, language],
  );
  return <span class="tiny" {...(svg === undefined ? {} : { dangerouslySetInnerHTML: { __html: svg } })} />;
}
