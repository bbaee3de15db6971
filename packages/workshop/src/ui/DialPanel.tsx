import { useRef, useState } from 'preact/hooks';
import type { DialGroup } from '../setting/dial.ts';
import { dials, type DialId } from '../setting/dials.ts';
import { dialsAtStart, dialsOf, idle } from '../setting/setting.ts';
import { startNames, type StartName } from '../setting/startNames.ts';
import type { Side } from '../setting/comparison.ts';
import { settingName } from '../strings/settingName.ts';
import { DialRow } from './DialRow.tsx';
import { useStore } from './store.ts';

const groups: readonly DialGroup[] = [
  'structure',
  'forums',
  'centre',
  'people',
  'problems',
  'later',
  'mechanisms',
];
const sides: readonly Side[] = ['a', 'b'];

/** Both settings, and the dials of the selected one. */
export function DialPanel() {
  const store = useStore();
  const strings = store.strings.value;
  const words = strings.compare;
  const [all, setAll] = useState(false);
  const { government, ...settings } = store.comparison.value;
  const side = store.editing.value;
  const other: Side = side === 'a' ? 'b' : 'a';
  const setting = settings[side];
  const values = dialsOf(government, setting);
  const standard = dialsAtStart(government, setting.start);
  const upper = side.toUpperCase();
  // Also show dials that a link or a claim has moved, and keep them while somebody moves them back.
  const moved = useRef(new Set<DialId>());
  for (const id of Object.keys(setting.changes) as DialId[]) moved.current.add(id);
  const atHand = dials.filter(({ id, first }) => first || (!all && moved.current.has(id)));
  const row = (dial: (typeof dials)[number]) => (
    <DialRow
      key={`${side}${dial.id}`}
      dial={dial}
      value={values[dial.id]}
      idle={idle(values, dial.id)}
      changed={values[dial.id] !== standard[dial.id]}
      onTurn={(value) => store.turn(side, dial.id, value)}
    />
  );

  return (
    <section class="panel" aria-label={strings.compare.editing}>
      <div class="sides">
        {sides.map((one) => (
          <div class={`side ${one}${one === side ? ' edited' : ''}`} key={one}>
            <label class="letter">
              <input
                type="radio"
                name="editing"
                checked={one === side}
                aria-label={words.edit(`${one.toUpperCase()}: ${settingName(strings, settings[one])}`)}
                onChange={() => {
                  store.editing.value = one;
                }}
              />{' '}
              {one.toUpperCase()}
            </label>
            <select
              aria-label={`${one.toUpperCase()}: ${words.start}`}
              value={settings[one].start}
              onChange={(event) => {
                store.editing.value = one;
                store.start(one, event.currentTarget.value as StartName);
              }}
            >
              {startNames.map((name) => (
                <option value={name} key={name}>
                  {strings.starts[name]}
                </option>
              ))}
            </select>
            {Object.keys(settings[one].changes).length > 0 && (
              <button
                type="button"
                class="quiet"
                aria-label={`${one.toUpperCase()}: ${strings.changed}, ${words.back}`}
                title={words.back}
                onClick={() => store.start(one, settings[one].start)}
              >
                {strings.changed} <span aria-hidden="true">↺</span>
              </button>
            )}
          </div>
        ))}
        <p class="pair">
          <button type="button" class="quiet" onClick={() => store.swap()}>
            ⇅ {words.swap}
          </button>
          <button type="button" class="quiet" onClick={() => store.set(other, setting)}>
            {words.copy(upper, other.toUpperCase())}
          </button>
        </p>
      </div>
      <h2 class="now">
        {words.editing}:{' '}
        <b class={side}>
          {upper} · {settingName(strings, setting)}
        </b>
      </h2>
      <div class="dials">{atHand.map(row)}</div>
      <p>
        <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? strings.less : strings.more}
          {all ? '' : ` (${dials.filter(({ first }) => !first).length})`}
        </button>
      </p>
      {all &&
        groups.map((group) => (
          <details class="group" open key={group}>
            <summary>
              <h3>{strings.groups[group]}</h3>
            </summary>
            <div class="dials">{dials.filter((dial) => dial.group === group && !dial.first).map(row)}</div>
          </details>
        ))}
    </section>
  );
}
