import { dials } from '../setting/dials.ts';
import { sharedLink } from '../link/sharedLink.ts';
import { dialsOf, idle } from '../setting/setting.ts';
import { dialText } from '../strings/dialText.ts';
import { settingName } from '../strings/settingName.ts';
import { Qr } from './ShareDialog.tsx';
import { useStore } from './store.ts';

/** Printed in place of the dials: their values, and how to get back to them. */
export function PrintSheet() {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const { government, a, b } = store.comparison.value;
  const [inA, inB] = [dialsOf(government, a), dialsOf(government, b)];
  const shown = dials.filter(({ id }) => inA[id] !== inB[id] || id in a.changes || id in b.changes);
  const link = store.link(store.fingerprint.value);
  const { kind, text } = sharedLink(location.href, store.room.value, link);
  return (
    <section class="onlyprint sheet">
      <p class="blank">{strings.print.commitment}</p>
      <div class={shown.length > 9 ? 'settings two' : 'settings'}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                {(government === 'own' ? store.own.value?.name : undefined) ??
                  strings.governments[government].name}
              </th>
              <th scope="col">A: {settingName(strings, a)}</th>
              <th scope="col">B: {settingName(strings, b)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id }) => (
              <tr key={id}>
                <th scope="row">{strings.dials[id].name}</th>
                <td>{idle(inA, id) ? '–' : dialText(strings, numbers, id, inA[id])}</td>
                <td>{idle(inB, id) ? '–' : dialText(strings, numbers, id, inB[id])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="back">
        {store.fingerprint.value !== undefined && (
          <Qr text={text} label={kind === 'link' ? strings.share.qr : strings.share.qrCode} />
        )}{' '}
        <span class="mono">#{link}</span>
      </p>
    </section>
  );
}
