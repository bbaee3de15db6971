import { useState } from 'preact/hooks';
import { encode } from 'uqr';
import { Dialog } from './Dialog.tsx';
import { useStore } from './store.ts';

/** The link to what is on the screen, as text and as a QR code, with the fingerprint of its numbers. */
export function ShareDialog() {
  const store = useStore();
  const { strings: { value: strings }, numbers: { value: numbers } } = store;
  const words = strings.share;
  const [said, say] = useState('');
  const fingerprint = store.fingerprint.value;
  const hash = store.link(fingerprint);
  const address = `${location.href.split('#')[0]}#${hash}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      say(strings.did.copied);
    } catch {
      say(strings.did.copyFailed);
      document.querySelector<HTMLInputElement>('#share-link')?.select();
    }
  };
  return (
    <Dialog title={words.title} close={words.close} onClose={() => { store.dialog.value = undefined; }}>
      <label for="share-link">{words.link} <span class="hint">({words.characters(numbers.plain(hash.length))})</span></label>
      <p class="copy"><input id="share-link" type="text" readOnly value={address} onFocus={(event) => event.currentTarget.select()} /> <button type="button" class="primary" onClick={copy}>{words.copy}</button></p>
      <p role="status">{said}</p>
      <Qr text={address} label={words.qr} />
      <p>{words.file}</p>
      {store.comparison.value.government === 'own' && <p><b>{words.own}</b></p>}
      <p>{words.same} {fingerprint === undefined ? words.notReady : <>{words.fingerprint}: <b class="mono">{fingerprint}</b></>}</p>
      <p><button type="button" onClick={() => print()}>{words.report}</button></p>
    </Dialog>
  );
}

/** A QR code as one path. */
export function Qr({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'L', border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges"><rect width={size} height={size} fill="#fff" /><path d={path} fill="#000" /></svg>;
}
