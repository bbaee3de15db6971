import type { Reader } from '../own/loadReader.ts';
import type { ReadWorks, WorkColumns } from '../own/parseTable.ts';
import { useStore } from './store.ts';

/** What was found in a pasted table, and which column is what: for people to confirm or change. */
export function TableColumns({
  seen: { table, columns },
  reader,
  choose,
}: {
  readonly seen: ReadWorks;
  readonly reader: Reader;
  readonly choose: (columns: WorkColumns) => void;
}) {
  const store = useStore();
  const { columns: words } = store.strings.value.own;
  // Without headings, columns are named by their first cell.
  const names =
    table.seen.headings === 'none' ? (table.rows[0]?.cells ?? []).map(({ text }) => text) : table.headings;
  return (
    <fieldset class="buttons">
      <legend>{words.about}</legend>
      {reader.describeTable(table.seen, store.language.value).map((line) => (
        <p class="hint" key={line}>
          {line}
        </p>
      ))}
      {(['unit', 'service', 'ministry'] as const).map((role) => (
        <label class="named" key={role}>
          {words[role]}{' '}
          <select
            value={String(columns[role])}
            onChange={(event) => choose({ ...columns, [role]: Number(event.currentTarget.value) })}
          >
            <option value="-1">{words.none}</option>
            {names.map((name, place) => (
              <option key={place} value={String(place)}>
                {name === '' ? `${place + 1}` : name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
