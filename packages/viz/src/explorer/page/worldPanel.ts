import type { ExplorerData } from '../explorerData.ts';
import { worldsAmong } from './choice.ts';
import { element } from './element.ts';
import { filled, written } from './numbers.ts';
import type { Acts, View } from './view.ts';

/** Digits of the id of a run. */
const ID = 16;

export const idOf = ({ runIds }: ExplorerData, run: number): string =>
  runIds.slice(run * ID, (run + 1) * ID);

/** A world: its settings, its runs with the command that replays each, and links to the workshop. */
export function worldPanel(view: View, world: number, acts: Acts): HTMLElement {
  const { data, places, chosen } = view;
  const { words } = data;
  const among = worldsAmong(chosen, places);
  const to = (step: number): number | undefined => {
    for (let place = world + step; place >= 0 && place < places.worlds; place += step)
      if (among[place] === 1) return place;
    return undefined;
  };
  const steps = [
    { text: words.previous, to: to(-1) },
    { text: words.next, to: to(1) },
  ].map(({ text, to: place }) => {
    const button = element('button', { type: 'button' }, text);
    button.disabled = place === undefined;
    button.addEventListener('click', () => acts.pick(place));
    return button;
  });
  const close = element('button', { type: 'button' }, words.close);
  close.addEventListener('click', () => acts.pick(undefined));
  const government = data.governments[places.government[world]];
  return element(
    'section',
    { class: 'world' },
    element('h2', { tabindex: '-1' }, `${filled(words.world, String(world + 1))} · ${government}`),
    element('p', { class: 'row' }, ...steps, close),
    settings(view, world),
    ...workshopLinks(data, places.government[world], world),
    runsTable(view, world),
  );
}

function settings({ data, places }: View, world: number): HTMLElement {
  return element(
    'dl',
    {},
    ...data.parameters.map(({ name, options }, i) => {
      const value = places.parameters[i][world];
      return element(
        'div',
        {},
        element('dt', {}, name),
        element('dd', {}, options?.[value] ?? written(value, data)),
      );
    }),
  );
}

function runsTable({ data, places }: View, world: number): HTMLElement {
  const { words, regimes, seeds, outcomes, replay } = data;
  const rows: HTMLElement[] = [];
  for (const [run, place] of places.world.entries()) {
    if (place !== world) continue;
    const command = `${replay} ${idOf(data, run)}`;
    rows.push(
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, regimes[places.regime[run]].name),
        element('td', {}, seeds[places.seed[run]]),
        ...places.outcomes.map((column) => element('td', {}, written(column[run], data))),
        element('td', {}, element('code', {}, command), copyButton(command, words)),
      ),
    );
  }
  const heads = [words.regime, words.seed, ...outcomes.map(({ name }) => name), words.replay];
  return element(
    'div',
    { class: 'scroll' },
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head))),
      ),
      element('tbody', {}, ...rows),
    ),
  );
}

function copyButton(text: string, { copy, copied }: ExplorerData['words']): HTMLElement | string {
  // Not every browser lets a page opened from a disk write to the clipboard; a click selects the command
  // there.
  if (navigator.clipboard === undefined) return '';
  const button = element('button', { type: 'button', class: 'copy' }, copy);
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text).then(() => {
      button.textContent = copied;
    });
  });
  return button;
}

/** A link that compares each regime to the first one, for those the workshop has. */
function workshopLinks(
  { workshop, regimes, words }: ExplorerData,
  government: number,
  world: number,
): HTMLElement[] {
  if (workshop === undefined) return [];
  const { pages, starts, dials, left } = workshop;
  const [reference] = starts;
  const to = starts.flatMap((start, place) => (start === '' || place === 0 ? [] : [place]));
  if (reference === '' || to.length === 0) return [];
  const page = pages[government];
  const links = to.map((place) =>
    element(
      'li',
      {},
      element(
        'a',
        {
          href:
            `${page.address}#v=1&g=${page.government}` +
            `&a=${reference}${dials[world]}&b=${starts[place]}${dials[world]}`,
          target: '_blank',
          rel: 'noopener',
        },
        filled(words.inWorkshop, regimes[place].name),
      ),
    ),
  );
  return [
    element('ul', {}, ...links),
    element(
      'p',
      { class: 'soft' },
      [words.workshopNote, ...(left.length === 0 ? [] : [filled(words.left, left.join(', '))])].join(' '),
    ),
  ];
}
