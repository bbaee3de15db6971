import { useState } from 'preact/hooks';
import { beginYear, isOver } from '../play/year.ts';
import { settingName } from '../strings/settingName.ts';
import { labelsOf } from '../strings/labels.ts';
import { HoursMonth } from './HoursMonth.tsx';
import { HoursOver } from './HoursOver.tsx';
import { useStore } from './store.ts';

/** Play a minister for a year: where do the hours go? */
export function HoursScreen() {
  const store = useStore();
  const { strings: { value: strings } } = store;
  const words = strings.hours;
  const year = store.year.value;
  return (
    <section class="page hours" id="result" tabIndex={-1}>
      <h2>{words.title}</h2>
      {year === undefined ? <Office /> : isOver(year) ? <HoursOver year={year} /> : <HoursMonth key={year.news.length} year={year} />}
    </section>
  );
}

function Office() {
  const store = useStore();
  const { strings: { value: strings } } = store;
  const words = strings.hours;
  const [seed, setSeed] = useState(1);
  const [ministry, setMinistry] = useState(0);
  const { b, government } = store.comparison.value;
  const drawn = beginYearQuietly(() => beginYear(store.job(b), seed, 0));
  const ministries = drawn?.run.world.government.ministries ?? [];
  const labels = labelsOf(strings, government, store.own.value, drawn?.run.world.government);
  const chosen = Math.min(ministry, ministries.length - 1);
  return (
    <>
      <p>{words.about}</p>
      <p class="hint">{words.easy}</p>
      <p><b>{words.regime}:</b> B · {settingName(strings, b)}</p>
      <div class="form">
        <label>{words.ministry} <select value={chosen} onChange={(event) => setMinistry(Number(event.currentTarget.value))}>
          {ministries.map(({ id }, place) => <option value={place} key={id}>{labels.ministry(id)}</option>)}
        </select></label>
        <label>{words.luck} <input type="number" min={1} max={200} value={seed} onChange={(event) => setSeed(Math.min(200, Math.max(1, Math.round(event.currentTarget.valueAsNumber) || 1)))} /></label>
      </div>
      <p><button type="button" class="primary" onClick={() => { store.year.value = beginYear(store.job(b), seed, chosen); }}>{words.begin}</button></p>
    </>
  );
}

/** A government that cannot be run is named on the main screen; here there is just nothing to play. */
function beginYearQuietly<Value>(begin: () => Value): Value | undefined {
  try {
    return begin();
  } catch {
    return undefined;
  }
}
