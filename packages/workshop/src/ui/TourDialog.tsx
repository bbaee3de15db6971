import { useState } from 'preact/hooks';
import { Dialog } from './Dialog.tsx';
import { keep } from './keep.ts';
import { useStore } from './store.ts';

/** A tour of the app in seven steps that can be skipped. */
export function TourDialog() {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.tour;
  const [place, setPlace] = useState(0);
  const { title, text } = words.steps[place];
  const last = place === words.steps.length - 1;
  const end = () => {
    keep('toured', true);
    store.dialog.value = undefined;
  };
  return (
    <Dialog title={`${words.title}: ${title}`} close={words.skip} onClose={end}>
      <div role="status">
        <p class="hint">{words.step(numbers.plain(place + 1), numbers.plain(words.steps.length))}</p>
        <p class="lead">{text}</p>
      </div>
      <p class="buttons">
        <button type="button" disabled={place === 0} onClick={() => setPlace(place - 1)}>
          ◂ {words.previous}
        </button>
        {last ? (
          <button type="button" class="primary" onClick={end}>
            {words.done}
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => setPlace(place + 1)}>
            {words.next} ▸
          </button>
        )}
      </p>
    </Dialog>
  );
}
