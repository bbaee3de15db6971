import { useMemo, useState } from 'preact/hooks';
import type { Job } from '../engine/job.ts';
import { officeIn, scarceOffice } from '../play/office.ts';
import { FULL_DIARY, structures, type StructureName } from '../play/strategies.ts';
import { beginYear } from '../play/year.ts';
import { starting } from '../setting/setting.ts';
import { startNames, type StartName } from '../setting/startNames.ts';
import { labelsOf } from '../strings/labels.ts';
import { settingName } from '../strings/settingName.ts';
import { useStore } from './store.ts';

/** The way of coordinating during the year: B as set, or any start. */
type Way = 'b' | StartName;

/** Tried in this order to find a year that asks for more hours than there are. */
const SCARCE: readonly Way[] = ['b', 'hybrid', 'over-coordinated'];

/**
 * Before the year: choose a ministry, a way of coordinating and luck, and see how many hours the first
 * month will ask for.
 */
export function Office() {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.hours;
  const { b, government } = store.comparison.value;
  const [seed, setSeed] = useState(1);
  const [chosen, choose] = useState<{ readonly way?: Way; readonly ministry?: number }>({});
  // With hours for everything the choice hardly matters, so a full diary is the default.
  const [full, fill] = useState(true);
  const [structure, suppose] = useState<StructureName>('none');
  const jobOf = (way: Way): Job => {
    const job = store.job(
      way === 'b' ? b : starting(way),
      full ? { parameters: { ministerHours: FULL_DIARY } } : {},
    );
    return { ...job, dials: { ...job.dials, ...structures[structure] } };
  };
  /** All that a year is drawn from: what one way leaves as it is may change another. */
  const keyOf = (ways: readonly Way[]): string => JSON.stringify([ways.map(jobOf), seed]);
  // A government that cannot be run is named on the main screen; here there is just nothing to play.
  const drawn = useMemo(
    () => orNothing(() => beginYear(jobOf('b'), seed, 0).run.world.government),
    [keyOf(['b'])],
  );
  const ministries = drawn?.ministries ?? [];
  const scarce = useMemo(
    () => orNothing(() => scarceOffice(SCARCE.map(jobOf), seed, ministries.length)),
    [keyOf(SCARCE), ministries.length],
  );
  const way = chosen.way ?? SCARCE[scarce?.job ?? 0];
  const begun = useMemo(() => orNothing(() => beginYear(jobOf(way), seed, 0)), [keyOf([way])]);
  if (drawn === undefined || scarce === undefined || begun === undefined) return <p>{words.about}</p>;

  const ministry = Math.min(chosen.ministry ?? scarce.ministry, ministries.length - 1);
  const labels = labelsOf(strings, government, store.own.value, drawn);
  const { asked, hours } = officeIn(begun, ministry);
  const name = (one: Way) => (one === 'b' ? words.asB(settingName(strings, b)) : strings.starts[one]);
  return (
    <>
      <p>{words.about}</p>
      <div class="form">
        <label>
          {words.regime}{' '}
          <select
            value={way}
            onChange={(event) => choose({ ...chosen, way: event.currentTarget.value as Way })}
          >
            {(['b', ...startNames] as const).map((one) => (
              <option value={one} key={one}>
                {name(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.ministry}{' '}
          <select
            value={ministry}
            onChange={(event) => choose({ ...chosen, ministry: Number(event.currentTarget.value) })}
          >
            {ministries.map(({ id }, place) => (
              <option value={place} key={id}>
                {labels.ministry(id)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.diary}{' '}
          <select value={String(full)} onChange={(event) => fill(event.currentTarget.value === 'true')}>
            <option value="true">{words.diaryFull(numbers.plain(FULL_DIARY))}</option>
            <option value="false">{words.diaryUsual}</option>
          </select>
        </label>
        <label>
          {words.otherwise}{' '}
          <select
            value={structure}
            onChange={(event) => suppose(event.currentTarget.value as StructureName)}
          >
            {(Object.keys(structures) as StructureName[]).map((one) => (
              <option value={one} key={one}>
                {words.structures[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.luck}{' '}
          <input
            type="number"
            min={1}
            max={200}
            value={seed}
            onChange={(event) =>
              setSeed(Math.min(200, Math.max(1, Math.round(event.currentTarget.valueAsNumber) || 1)))
            }
          />
        </label>
      </div>
      <p class="asks" role="status">
        <b>{words.asks(numbers.plain(asked, 0), numbers.plain(hours, 0))}</b>{' '}
        {asked > hours ? words.scarce : words.spare}
      </p>
      {full && <p>{words.stakes}</p>}
      <p>
        <button
          type="button"
          class="primary"
          onClick={() => {
            store.year.value = beginYear(jobOf(way), seed, ministry);
          }}
        >
          {words.begin}
        </button>
      </p>
    </>
  );
}

function orNothing<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
