import { useMemo, useState } from 'preact/hooks';
import { encode } from 'uqr';
import { pastedSettings, roomAddress, sharedLink } from '../link/sharedLink.ts';
import { Dialog } from './Dialog.tsx';
import { useStore } from './store.ts';
import { useCopy } from './useCopy.ts';

/**
 * The link to what is on the screen, or its code where no link works, as text and as a QR code, with the
 * fingerprint of its numbers; and a field to open one.
 */
export function ShareDialog() {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.share;
  const fingerprint = store.fingerprint.value;
  const hash = store.link(fingerprint);
  const { kind, text } = sharedLink(location.href, store.room.value, hash);
  const { said, copy } = useCopy(text, () =>
    document.querySelector<HTMLInputElement>('#share-link')?.select(),
  );
  return (
    <Dialog
      title={words.title}
      close={words.close}
      onClose={() => {
        store.dialog.value = undefined;
      }}
    >
      <label for="share-link">
        {words[kind]} <span class="hint">({words.characters(numbers.plain(hash.length))})</span>
      </label>
      <p class="copy">
        <input
          id="share-link"
          type="text"
          readOnly
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />{' '}
        <button type="button" class="primary" onClick={copy}>
          {kind === 'link' ? words.copy : words.copyCode}
        </button>
      </p>
      <p role="status">{said}</p>
      <Qr text={text} label={kind === 'link' ? words.qr : words.qrCode} />
      <p>{kind === 'link' ? words.file : words.disk}</p>
      <RoomAddress />
      {store.comparison.value.government === 'own' && (
        <p>
          <b>{words.own}</b>
        </p>
      )}
      <p>
        {words.same}{' '}
        {fingerprint === undefined ? (
          words.notReady
        ) : (
          <>
            {words.fingerprint}: <b class="mono">{fingerprint}</b>
          </>
        )}
      </p>
      <OpenLink />
      <p>
        <button type="button" onClick={() => print()}>
          {words.report}
        </button>
      </p>
    </Dialog>
  );
}

/** The address at which the room finds this page, if the trainer serves it. */
function RoomAddress() {
  const store = useStore();
  const words = store.strings.value.share;
  const [typed, type] = useState(store.room.value ?? '');
  const wrong = typed.trim() !== '' && roomAddress(typed) === undefined;
  return (
    <div class="ask">
      <label for="share-room">{words.room}</label>
      <input
        id="share-room"
        type="url"
        inputMode="url"
        autocomplete="off"
        placeholder="https://"
        value={typed}
        aria-describedby="share-room-hint"
        aria-invalid={wrong}
        onInput={(event) => {
          const text = event.currentTarget.value;
          type(text);
          store.share(roomAddress(text));
        }}
      />
      <p id="share-room-hint" class="hint" role="status">
        {wrong ? words.roomWrong : words.roomHint}
      </p>
    </div>
  );
}

/** Opens what somebody else shared. */
function OpenLink() {
  const store = useStore();
  const words = store.strings.value.share;
  const [wrong, setWrong] = useState(false);
  const open = (event: SubmitEvent) => {
    event.preventDefault();
    const settings = pastedSettings(
      new FormData(event.currentTarget as HTMLFormElement).get('code') as string,
    );
    if (settings === '') return;
    store.follow(settings);
    const foreign = store.problems.value.some(({ kind }) => kind === 'foreign');
    setWrong(foreign);
    if (foreign) store.problems.value = [];
    else store.dialog.value = undefined;
  };
  return (
    <form class="ask" onSubmit={open}>
      <label for="share-open">{words.open}</label>
      <p class="copy">
        <input
          id="share-open"
          name="code"
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder="#v=1&…"
          aria-invalid={wrong}
        />{' '}
        <button type="submit">{words.use}</button>
      </p>
      <p role="status">{wrong ? words.notUnderstood : ''}</p>
    </form>
  );
}

function codeOf(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'L', border: 2 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { size, path };
}

/** A QR code as one path, made once for its text: the page draws it again with every result. */
export function Qr({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => codeOf(text), [text]);
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
