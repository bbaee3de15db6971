import { errorTexts } from '@joined-up/scenarios/problems';
import { useStore } from './store.ts';

/** What cannot be run as it is set, in the reader's language, on whatever screen it was asked for. */
export function RunNotice() {
  const store = useStore();
  void store.tick.value;
  const { error } = store.engine;
  if (error === undefined) return null;
  return (
    <section class="notice" role="alert">
      <h2>{store.strings.value.error}</h2>
      <ul>
        {errorTexts(store.language.value, error).map((text, i) => (
          <li key={i}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
