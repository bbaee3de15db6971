import { byRegime } from './choice.ts';
import { element } from './element.ts';
import { counted, filled, written } from './numbers.ts';
import type { View } from './view.ts';

/**
 * A table of what is chosen, a row per regime: how many runs, and the mean of the scatter's upward column.
 */
export function summary({ data, places, chosen, up }: View): HTMLElement {
  const { words, regimes } = data;
  const numbers = up.options === undefined;
  const rows = byRegime(up, chosen, places, regimes.length).map((of, place) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, swatch(regimes[place].colour), regimes[place].name),
      element('td', {}, `${counted(of.chosen, data)} / ${counted(of.all, data)}`),
      ...(numbers
        ? [element('td', {}, written(of.meanChosen, data)), element('td', {}, written(of.meanAll, data))]
        : []),
    ),
  );
  const heads = [words.runsChosen, ...(numbers ? [filled(words.meanChosen, up.name), words.meanAll] : [])];
  return element(
    'div',
    { class: 'scroll' },
    element(
      'table',
      {},
      element('caption', {}, words.byRegime),
      element(
        'thead',
        {},
        element('tr', {}, element('td'), ...heads.map((head) => element('th', { scope: 'col' }, head))),
      ),
      element('tbody', {}, ...rows),
    ),
    ...(chosen.length === 0 ? [element('p', {}, words.nothingChosen)] : []),
  );
}

function swatch(colour: string): HTMLElement {
  const made = element('span', { class: 'swatch', 'aria-hidden': 'true' });
  made.style.background = colour;
  return made;
}
