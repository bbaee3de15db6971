import { useEffect, useState } from 'preact/hooks';
import { loadReader, type Reader } from '../own/loadReader.ts';
import { useStore } from './store.ts';

/** Says on any screen, in the reader's language, what cannot be run as set. */
export function RunNotice() {
  const store = useStore();
  void store.tick.value;
  const { error } = store.engine;
  const failed = error !== undefined;
  // The words for problems of governments are in the reader of files.
  const [reader, setReader] = useState<Reader>();
  useEffect(() => {
    if (!failed) return;
    loadReader().then(setReader, () => {
      /* Then problems are told in English. */
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
