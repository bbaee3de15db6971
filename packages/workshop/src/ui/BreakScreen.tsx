import { useEffect, useRef, useState } from 'preact/hooks';
import type { DialTurn } from '../breaking/eventTurns.ts';
import { searchHere, turnedJob, turnsOfSide, type Defeat } from '../breaking/searchHere.ts';
import { differenceOf } from '../findings/difference.ts';
import { turn, type Setting } from '../setting/setting.ts';
import { dialText } from '../strings/dialText.ts';
import { settingNames } from '../strings/settingName.ts';
import { ALL, TRIED_ON, useStore } from './store.ts';

/** Governments in the app's search. */
const BUDGET = 2 * TRIED_ON;
/** Milliseconds of work at a time. */
const SLICE = 30;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Try to break it: the room makes B lose while the app searches too; the lowest result wins. */
export function BreakScreen() {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.break;
  const { government, a, b } = store.comparison.value;
  const names = settingNames(strings, numbers, a, b);
  const [progress, tell] = useState<{ readonly done: number; readonly worst: number } | undefined>(
    undefined,
  );
  const [defeat, find] = useState<Defeat | undefined>(undefined);
  /** B minus A with these turns, in the governments of the pictures. */
  const [there, see] = useState<number | undefined>(undefined);
  const [failed, fail] = useState(false);
  const mine = useRef(0);
  const question = JSON.stringify([government, a, b]);
  // Restart the search for another question; stop it on leaving.
  useEffect(() => {
    find(undefined);
    see(undefined);
    tell(undefined);
    fail(false);
    return () => {
      mine.current++;
    };
  }, [question]);

  const search = async () => {
    const own = ++mine.current;
    find(undefined);
    see(undefined);
    fail(false);
    tell({ done: 0, worst: Infinity });
    const searching = searchHere(store.job(a), store.job(b), BUDGET);
    let began = performance.now();
    for (;;) {
      const next = searching.next();
      if (next.done === true) {
        find(next.value);
        tell(undefined);
        const { turns = [] } = next.value;
        if (turns.length === 0) return;
        const results = await store.engine.run(
          [turnedJob(store.job(a), turns, 'a'), turnedJob(store.job(b), turns, 'b')],
          ALL,
        );
        if (mine.current === own) see(differenceOf('outcome', results[0], results[1], ALL).mean);
        return;
      }
      if (performance.now() - began < SLICE) continue;
      tell(next.value);
      await pause();
      if (mine.current !== own) return;
      began = performance.now();
    }
  };
  const show = (turns: readonly DialTurn[]) => {
    const all = (setting: Setting, side: 'a' | 'b') =>
      turnsOfSide(turns, side).reduce((made, { dial, to }) => turn(government, made, dial, to), setting);
    store.change({ a: all(a, 'a'), b: all(b, 'b'), metric: 'outcome' });
    store.view.value = 'dots';
    store.screen.value = 'compare';
  };
  const signed = (value: number) => numbers.signed(value, 3);
  return (
    <section class="page" id="result" tabIndex={-1}>
      <h2>{words.title}</h2>
      <p>{words.about(names[1], names[0])}</p>
      <h3>{words.app}</h3>
      <p>
        <button
          type="button"
          class="primary"
          disabled={progress !== undefined}
          onClick={() => {
            search().catch(() => {
              tell(undefined);
              fail(true);
            });
          }}
        >
          {words.search}
        </button>
      </p>
      <div role="status">
        {failed && <p>{strings.error}</p>}
        {progress !== undefined && (
          <p>{words.searching(numbers.plain(progress.done), numbers.plain(BUDGET))}</p>
        )}
        {defeat !== undefined && (
          <>
            <p>
              <b>
                {defeat.worst < defeat.usual
                  ? words.found(signed(defeat.usual), signed(defeat.worst), signed(defeat.confirmed))
                  : words.foundNone(signed(defeat.usual))}
              </b>{' '}
              {words.worse(numbers.plain(defeat.worse), numbers.plain(defeat.worlds))}
              {defeat.worst < 0 && defeat.confirmed >= 0 ? ` ${words.notConfirmed}` : ''}
            </p>
            {defeat.turns === undefined ? (
              <p>{words.none}</p>
            ) : defeat.turns.length === 0 ? (
              <p>{words.already}</p>
            ) : (
              <>
                <p>{words.suffices}</p>
                <ul>
                  {defeat.turns.map(({ dial, to, only }) => (
                    <li key={dial}>
                      {only === undefined ? '' : 'B · '}
                      {strings.dials[dial].name}: {dialText(strings, numbers, dial, to)}
                    </li>
                  ))}
                </ul>
                {there !== undefined && (
                  <p>
                    <b>{words.there(signed(there), numbers.plain(ALL))}</b>{' '}
                    {there < 0 ? '' : words.notConfirmed}
                  </p>
                )}
                <p>
                  <button type="button" onClick={() => show(defeat.turns!)}>
                    {words.show}
                  </button>
                </p>
              </>
            )}
          </>
        )}
      </div>
      <Attempts />
    </section>
  );
}

/** What the tables of the room found: B minus A with their settings, lowest first. */
function Attempts() {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.break;
  const [busy, setBusy] = useState(false);
  const attempts = store.attempts.value.toSorted((one, other) => one.difference - other.difference);
  const enter = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const table = String(new FormData(form).get('table')).trim().slice(0, 40);
    if (table === '' || busy) return;
    setBusy(true);
    try {
      const comparison = store.comparison.value;
      const results = await store.engine.run([store.job(comparison.a), store.job(comparison.b)], TRIED_ON);
      const { mean } = differenceOf('outcome', results[0], results[1], TRIED_ON);
      store.attempts.value = [...store.attempts.value, { table, comparison, difference: mean }];
      form.reset();
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <h3>{words.room}</h3>
      <p>{words.roomAbout}</p>
      <form
        class="copy"
        onSubmit={(event) => {
          enter(event).catch(() => undefined);
        }}
      >
        <label for="break-table">{words.table}</label>{' '}
        <input id="break-table" name="table" type="text" autocomplete="off" maxLength={40} />{' '}
        <button type="submit" disabled={busy}>
          {words.enter}
        </button>
      </form>
      <p role="status">{busy ? words.busy : ''}</p>
      {attempts.length > 0 && (
        <ol class="attempts">
          {attempts.map(({ table, comparison, difference }, place) => (
            <li key={`${place} ${table}`}>
              <b>{table}</b>: {numbers.signed(difference, 3)}{' '}
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  store.change(comparison);
                  store.screen.value = 'compare';
                }}
              >
                {words.open}
              </button>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
