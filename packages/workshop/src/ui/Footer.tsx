import { modelVersion } from '@joined-up/core';
import { ALL, useStore } from './store.ts';

/** What the picture rests on: model, governments, runs, fingerprint; and whether the session is kept. */
export function Footer() {
  const store = useStore();
  void store.tick.value;
  const {
    strings: {
      value: { footer, fingerprint: words },
    },
    numbers: { value: numbers },
  } = store;
  const ours = store.fingerprint.value;
  const theirs = store.claimed.value;
  return (
    <footer>
      <p>
        <span>{footer.model(modelVersion)}</span> · <span>{footer.governments(numbers.plain(ALL))}</span> ·{' '}
        {store.screen.value === 'compare' && (
          <>
            <span class="runs">{footer.runs(numbers.plain(store.done.value), numbers.plain(ALL))}</span>{' '}
            ·{' '}
          </>
        )}
        {ours !== undefined && (
          <>
            <span class="fingerprint">{footer.fingerprint(ours)}</span> ·{' '}
          </>
        )}
        <span>{footer.offline}</span>
        {store.keeps.value !== undefined && (
          <>
            {' '}
            <span class="kept noprint">· {store.keeps.value ? footer.kept : footer.notKept}</span>
          </>
        )}
        {store.engine.kind === 'page' && (
          <>
            {' '}
            · <span class="page">{footer.page}</span>
          </>
        )}
      </p>
      {ours !== undefined && theirs !== undefined && (
        <p class={ours === theirs ? 'same' : 'differs'}>
          {ours === theirs ? words.same : words.differs(theirs, ours)}
        </p>
      )}
      <p>{footer.limits}</p>
    </footer>
  );
}
