import type { Minutes } from '@joined-up/core';
import { useMemo, useState } from 'preact/hooks';
import { meetingsOf, type MonthOfMeetings } from '../play/meeting.ts';
import { labelsOf } from '../strings/labels.ts';
import { settingName } from '../strings/settingName.ts';
import { EmptyChair } from './EmptyChair.tsx';
import { forumText } from './forumText.ts';
import { MeetingTable } from './MeetingTable.tsx';
import { MinutesStep, minutesSteps } from './MinutesStep.tsx';
import { Trace } from './Trace.tsx';
import { useStore } from './store.ts';

/** A meeting step by step; the same meeting with an empty chair; and where the numbers of A and B part. */
export function InsideScreen() {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.inside;
  const [seed, setSeed] = useState(store.traced.value ?? 1);
  const [month, setMonth] = useState(24);
  const [picked, pick] = useState('stocktake');
  const [place, setPlace] = useState(0);
  const { government, a, b } = store.comparison.value;
  const job = store.job(b);
  const { minutes, government: drawn } = useMemo((): Partial<MonthOfMeetings> => {
    try {
      return meetingsOf(job, seed, month);
    } catch {
      return {};
    }
  }, [JSON.stringify(job), seed, month]);
  const labels = labelsOf(strings, government, store.own.value, drawn);
  const meeting = minutes?.find(({ forum }) => forum === picked) ?? minutes?.at(-1);
  const step = minutesSteps[place];
  const name = (one: Minutes) =>
    forumText(strings, labels, {
      kind: one.forum.startsWith('pair:') ? 'pair' : one.kind,
      goals: one.goals,
    });
  return (
    <section class="page" id="result" tabIndex={-1}>
      <h2>{words.title}</h2>
      <p>{words.about}</p>
      <p class="hint">
        <b>B · {settingName(strings, b)}</b>
      </p>
      <div class="form">
        <label>
          {words.seed}{' '}
          <input
            type="number"
            min={1}
            max={200}
            value={seed}
            onChange={(event) => setSeed(within(event.currentTarget.valueAsNumber, 1, 200))}
          />
        </label>
        <label>
          {words.month}{' '}
          <input
            type="number"
            min={12}
            max={95}
            value={month}
            onChange={(event) => setMonth(within(event.currentTarget.valueAsNumber, 12, 95))}
          />
        </label>
        {meeting !== undefined && (
          <label>
            {words.pick}{' '}
            <select
              value={meeting.forum}
              onChange={(event) => {
                pick(event.currentTarget.value);
                setPlace(0);
              }}
            >
              {minutes!.map((one) => (
                <option value={one.forum} key={one.forum}>
                  {name(one)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {meeting === undefined ? (
        <p>{words.none}</p>
      ) : (
        <>
          <h3>{name(meeting)}</h3>
          <div class="meeting">
            <MeetingTable job={job} seed={seed} month={month} forum={meeting.forum} step={place} />
            <div class="news wide" role="status">
              <p class="hint">{words.step(numbers.plain(place + 1), numbers.plain(minutesSteps.length))}</p>
              <h4>{words.steps[step]}</h4>
              <MinutesStep minutes={meeting} step={step} labels={labels} government={drawn!} />
            </div>
          </div>
          <p class="buttons">
            <button type="button" disabled={place === 0} onClick={() => setPlace(place - 1)}>
              ◂ {words.previous}
            </button>
            <button
              type="button"
              class="primary"
              disabled={place === minutesSteps.length - 1}
              onClick={() => setPlace(place + 1)}
            >
              {words.next} ▸
            </button>
          </p>
          <EmptyChair
            key={`${seed} ${month} ${meeting.forum}`}
            job={job}
            seed={seed}
            month={month}
            minutes={meeting}
            labels={labels}
          />
        </>
      )}
      <Trace a={store.job(a)} b={job} seed={seed} />
    </section>
  );
}

const within = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, Math.round(value) || low));
