import type { ExplorerData } from '../explorerData.ts';
import { worldsAmong } from './choice.ts';
import { columnsOf, placesOf } from './columns.ts';
import { columnOptions, finder, oneOf } from './controls.ts';
import { element } from './element.ts';
import { counted, filled } from './numbers.ts';
import { ParallelAxes } from './parallelAxes.ts';
import { mixed } from './places.ts';
import { rangeInputs } from './rangeInputs.ts';
import { Scatter } from './scatter.ts';
import { summary } from './summary.ts';
import { askedFirst, viewOf, type Acts, type Asked, type View } from './view.ts';
import { worldPanel } from './worldPanel.ts';

/** Brings a page to life: redraws what people ask for, at most once per frame. */
export function explore(root: HTMLElement, data: ExplorerData): void {
  const { words, regimes } = data;
  const places = placesOf(data);
  const order = mixed(Uint32Array.from({ length: places.runs }, (_, run) => run));
  let columns = columnsOf(data, places);
  let asked = askedFirst(columns);
  let frame = 0;
  const ask = (change: Partial<Asked>): void => {
    asked = { ...asked, ...change };
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  };
  const acts: Acts = {
    choose(column, part) {
      const choice = new Map(asked.choice);
      if (part === undefined) choice.delete(column);
      else choice.set(column, part);
      ask({ choice });
    },
    pick(world) {
      ask({ picked: world });
      if (world !== undefined) requestAnimationFrame(() => panel.querySelector('h2')?.focus());
    },
  };
  const compareWith = (value: string): void => {
    const reference = value === '' ? undefined : Number(value);
    columns = columnsOf(data, places, reference);
    // Drop ranges of outcomes: they mean something else once outcomes are differences.
    const outcomes = new Set(columns.filter(({ kind }) => kind === 'outcome').map(({ id }) => id));
    ask({ reference, choice: new Map([...asked.choice].filter(([id]) => !outcomes.has(id))) });
  };

  const count = element('span', { class: 'count', 'aria-live': 'polite' });
  const note = element('span', { class: 'soft' });
  const reset = element('button', { type: 'button' }, words.reset);
  reset.addEventListener('click', () => ask({ choice: new Map() }));
  const against = regimes.map(({ name }, place) => ({
    value: String(place),
    text: filled(words.minus, name),
  }));
  const [axesRoot, scatterRoot, panel, ranges] = ['axes', 'scatter', 'panel', 'numbers'].map((name) =>
    element('div', { class: name }),
  );
  root.append(
    element(
      'div',
      { class: 'row' },
      reset,
      oneOf(
        words.showAs,
        [{ value: '', text: words.asTheyAre }, ...(regimes.length < 2 ? [] : against)],
        '',
        compareWith,
      ),
      oneOf(
        words.colourBy,
        [
          ...columnOptions(columns.filter(({ options }) => options !== undefined)),
          { value: '', text: words.oneColour },
        ],
        asked.colourBy,
        (colourBy) => ask({ colourBy }),
      ),
      finder(data, places.worlds, (run) => places.world[run], acts),
    ),
    element('p', { class: 'soft' }, `${words.howTo} ${words.everyRun}`),
    // A line of its own from the start, so that nothing moves while somebody drags.
    element('p', { class: 'told' }, count, note),
    axesRoot,
    element('details', {}, element('summary', {}, words.ranges), ranges),
    element(
      'div',
      { class: 'below' },
      element(
        'div',
        {},
        element(
          'div',
          { class: 'row' },
          oneOf(words.across, columnOptions(columns), asked.across, (across) => ask({ across })),
          oneOf(words.up, columnOptions(columns), asked.up, (up) => ask({ up })),
        ),
        scatterRoot,
      ),
      panel,
    ),
  );
  const axes = new ParallelAxes(axesRoot, acts);
  const scatter = new Scatter(scatterRoot, acts);

  function draw(): void {
    const view = viewOf(data, places, columns, order, asked);
    count.textContent = countOf(view);
    note.textContent =
      view.others.length === 0 ? '' : ` ${filled(words.sample, counted(view.others.length, data))}`;
    reset.disabled = asked.choice.size === 0;
    axes.draw(view);
    scatter.draw(view);
    // Keep the inputs while somebody types into one.
    if (!ranges.contains(document.activeElement)) ranges.replaceChildren(rangeInputs(view, acts));
    panel.replaceChildren(
      summary(view),
      view.picked === undefined
        ? element('p', { class: 'soft' }, words.pickNote)
        : worldPanel(view, view.picked, acts),
    );
  }
  addEventListener('resize', () => ask({}));
  draw();
}

function countOf({ data, places, chosen }: View): string {
  const { words } = data;
  const worlds = worldsAmong(chosen, places).reduce((sum, found) => sum + found, 0);
  return [
    filled(words.chosen, counted(chosen.length, data), counted(places.runs, data)),
    filled(words.chosenWorlds, counted(worlds, data), counted(places.worlds, data)),
  ].join(', ');
}
