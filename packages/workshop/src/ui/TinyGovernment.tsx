import { livingGovernment } from '@joined-up/viz';
import { useMemo } from 'preact/hooks';
import type { GovernmentName } from '../setting/governments.ts';
import { dialsOf, type Setting } from '../setting/setting.ts';
import { labelsOf } from '../strings/labels.ts';
import { useStore } from './store.ts';
import { useRecorded } from './useRecorded.ts';

/** The month that is shown: what waits has piled up by then. */
const MONTH = 24;
const WIDTH = 240;
const HEIGHT = 150;

/** A government at its table, small, drawn from a run of its own. */
export function TinyGovernment({
  government,
  setting,
}: {
  readonly government: GovernmentName;
  readonly setting: Setting;
}) {
  const store = useStore();
  const strings = store.strings.value;
  const language = store.language.value;
  const own = store.own.value;
  const job = {
    government,
    ...(government === 'own' && own !== undefined ? { own } : {}),
    dials: dialsOf(government, setting),
  };
  const runs = useRecorded([job], 1, { months: MONTH + 1, rest: 0 });
  const svg = useMemo(() => {
    if (runs === undefined) return undefined;
    const labels = labelsOf(strings, government, own);
    const title = government === 'own' ? (own?.name ?? '') : strings.governments[government].name;
    const names = Object.fromEntries(
      runs[0].observed.chronicle.ministries.map(({ id }) => [id, labels.ministry(id)]),
    );
    return livingGovernment(runs, { language, titles: [title], names, colours: ['#595959'] }).bare(
      MONTH,
      WIDTH,
      HEIGHT,
    );
  }, [runs?.[0], language]);
  return <span class="tiny" {...(svg === undefined ? {} : { dangerouslySetInnerHTML: { __html: svg } })} />;
}
