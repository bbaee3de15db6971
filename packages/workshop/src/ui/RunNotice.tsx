import { useEffect, useState } from 'preact/hooks';
import { loadReader, type Reader } from '../own/loadReader.ts';
import { useStore } from './store.ts';

/** What cannot be run as it is set, in the reader's language, on whatever screen it was asked for. */
export function RunNotice() {
  const store = useStore();
  void store.tick.value;
  const { error } = store.engine;
  const failed = error !== undefined;
  // Words for what can be wrong with a government lie with the reader of files.
  const [reader, setReader] = useState<Reader>();
  useEffect(() => {
    if (!failed) return;
    loadReader().then(setReader, () => {
      /* What is wrong is said in English then. */
    });
  }, [failed]);
  if (!failed) return null;
  return (
    <section class="notice" role="alert">
      <h2>{store.strings.value.error}</h2>
      <ul>
        {(reader?.errorTexts(store.language.value, error) ?? [error.message]).map((text, i) => (
          <li key={i}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
