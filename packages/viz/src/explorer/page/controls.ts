import type { ExplorerData } from '../explorerData.ts';
import type { Column } from './columns.ts';
import { element } from './element.ts';
import { filled } from './numbers.ts';
import type { Acts } from './view.ts';
import { idOf } from './worldPanel.ts';

interface Option {
  readonly value: string;
  readonly text: string;
}

/** A list to choose from; `take` is called with each choice. */
export function oneOf(
  label: string,
  choices: readonly Option[],
  value: string,
  take: (value: string) => void,
): HTMLElement {
  const select = element(
    'select',
    {},
    ...choices.map((one) => element('option', { value: one.value }, one.text)),
  );
  select.value = value;
  select.addEventListener('change', () => take(select.value));
  return element('label', {}, `${label} `, select);
}

export const columnOptions = (columns: readonly Column[]): Option[] =>
  columns.map(({ id, name }) => ({ value: id, text: name }));

/** An input for the id of a run or the number of a world, which it then picks. */
export function finder(
  data: ExplorerData,
  worlds: number,
  worldOf: (run: number) => number,
  acts: Acts,
): HTMLElement {
  const input = element('input', { type: 'text', size: '18', spellcheck: 'false' });
  const told = element('span', { class: 'soft', role: 'status' });
  input.addEventListener('change', () => {
    const text = input.value.trim();
    const run = /^[0-9a-f]{16}$/.test(text) ? findRun(data, text) : -1;
    const world = run >= 0 ? worldOf(run) : /^\d{1,9}$/.test(text) ? Number(text) - 1 : -1;
    const there = world >= 0 && world < worlds;
    told.textContent = there || text === '' ? '' : filled(data.words.notFound, text);
    if (there) acts.pick(world);
  });
  return element('label', {}, `${data.words.find} `, input, told);
}

function findRun(data: ExplorerData, id: string): number {
  const runs = data.runIds.length / id.length;
  for (let run = 0; run < runs; run++) if (idOf(data, run) === id) return run;
  return -1;
}
