import { midSentence, reasonRows, reasons, reasonTable, reasonTitle, wordsOf } from '@joined-up/viz';
import type { Reasons } from '@joined-up/scenarios/reasons';
import { sideIds } from '../findings/sideIds.ts';
import type { Setting } from '../setting/setting.ts';
import { Picture } from './Picture.tsx';
import { ENOUGH, useStore } from './store.ts';

interface Props {
  /** `undefined` while they are being computed. */
  readonly found: Reasons | undefined;
  readonly metric: string;
  readonly matters: number;
  /** Whether there is a difference that matters. */
  readonly apart: boolean;
  readonly names: readonly [string, string];
  readonly settings: readonly [Setting, Setting];
}

/** The parts of the difference between A and B, by mechanism. */
export function WhyPicture({ found, metric, matters, apart, names, settings }: Props) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.why;
  if (found === undefined) return <p class="waiting">{apart ? words.waiting : words.tooSmall}</p>;
  const ids = sideIds(settings[0], settings[1], names);
  const rows = reasonRows(found);
  const language = store.language.value;
  const title = reasonTitle(rows, matters, wordsOf(language));
  return (
    <Picture
      level={2}
      title={found.count < ENOUGH ? words.early(numbers.plain(found.count), midSentence(title)) : title}
      about={words.about(numbers.plain(found.count))}
      name={`joined-up-why-${metric}`}
      version={JSON.stringify([rows, ids])}
      draw={(look) =>
        reasons(rows, {
          ...look,
          metric,
          regime: ids.b,
          reference: ids.a,
          names: ids.names,
          matters,
        })
      }
      table={() => {
        const table = reasonTable(rows, { language, matters });
        return { columns: table.columns.map(({ name }) => name), rows: table.rows };
      }}
    />
  );
}
