import { useEffect, useRef, useState } from 'preact/hooks';
import { goTo, session } from '../history/history.ts';
import { dialText } from '../strings/dialText.ts';
import { describeStep } from '../strings/describeStep.ts';
import { useStore } from './store.ts';

/** Pause at each step, milliseconds. */
const PACE = 1600;

/** Goes through the session step by step; with reduced motion only by hand. */
export function ReplayBar() {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.replay;
  const before = useRef(store.history.value);
  const all = session(store.history.value);
  const place = store.history.value.past.length;
  const [playing, play] = useState(false);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const bar = useRef<HTMLElement>(null);

  useEffect(() => {
    store.goTo(0);
    bar.current?.focus();
  }, []);
  useEffect(() => {
    if (!playing) return undefined;
    if (place >= all.length - 1) {
      play(false);
      return undefined;
    }
    const next = setTimeout(() => store.goTo(place + 1), PACE);
    return () => clearTimeout(next);
  }, [playing, place]);

  const step = describeStep(
    strings,
    (id, value) => dialText(strings, numbers, id, value),
    all[place - 1],
    all[place],
  );
  const end = () => {
    store.dialog.value = undefined;
  };
  return (
    <section class="replay" ref={bar} tabIndex={-1} aria-label={words.title}>
      <p role="status">
        <b>{words.step(numbers.plain(place + 1), numbers.plain(all.length))}</b>{' '}
        {place === 0 ? words.begin : step}
      </p>
      <p class="buttons">
        <button
          type="button"
          disabled={place === 0}
          onClick={() => {
            play(false);
            store.goTo(place - 1);
          }}
        >
          ◂ {words.previous}
        </button>
        <button
          type="button"
          disabled={place >= all.length - 1}
          onClick={() => {
            play(false);
            store.goTo(place + 1);
          }}
        >
          {words.next} ▸
        </button>
        {!still && (
          <button
            type="button"
            aria-pressed={playing}
            onClick={() => {
              if (place >= all.length - 1) store.goTo(0);
              play(!playing);
            }}
          >
            {playing ? words.stop : words.play}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            store.history.value = goTo(store.history.value, before.current.past.length);
            end();
          }}
        >
          {words.cancel}
        </button>
        <button type="button" onClick={end}>
          {words.close}
        </button>
      </p>
    </section>
  );
}
