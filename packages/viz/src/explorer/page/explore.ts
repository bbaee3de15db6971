import { coloursFor } from './colours.ts';
import { parted, passing, worldsAmong, type Choice } from './choice.ts';
import { columnsOf, placesOf, type Column } from './columns.ts';
import { element } from './element.ts';
import type { ExplorerData } from '../explorerData.ts';
import { counted, filled } from './numbers.ts';
import { ParallelAxes } from './parallelAxes.ts';
import { mixed } from './places.ts';
import { rangeInputs } from './rangeInputs.ts';
import { Scatter } from './scatter.ts';
import { summary } from './summary.ts';
import type { Acts, View } from './view.ts';
import { idOf, worldPanel } from './worldPanel.ts';

/** Runs drawn in grey behind those that are chosen. */
const OTHERS = 2000;

/** Brings a page to life. */
export function explore(root: HTMLElement, data: ExplorerData): void {
  const { words } = data;
  const places = placesOf(data);
  const everything = mixed(Uint32Array.from({ length: places.runs }, (_, run) => run));
  let columns = columnsOf(data, places);
  let choice: Choice = new Map();
  let picked: number | undefined;
  let colourBy = 'regime';
  const outcomes = (): Column[] => columns.filter(({ kind }) => kind === 'outcome');
  const parameters = (): Column[] => columns.filter(({ kind }) => kind === 'parameter');
  // Of parameters the one with most values, so that dots do not stand in two columns.
  const [finest] = parameters().toSorted((a, b) => distinct(b) - distinct(a));
  let [across, up] = [(finest ?? outcomes()[1] ?? outcomes()[0]).id, outcomes()[0].id];

  const acts: Acts = {
    choose(column, part) {
      const next = new Map(choice);
      if (part === undefined) next.delete(column);
      else next.set(column, part);
      choice = next;
      request();
    },
    pick(world) {
      picked = world;
      request();
      if (world !== undefined) requestAnimationFrame(() => panel.querySelector('h2')?.focus());
    },
  };

  const count = element('span', { class: 'count', 'aria-live': 'polite' });
  const note = element('span', { class: 'soft' });
  const reset = element('button', { type: 'button' }, words.reset);
  reset.addEventListener('click', () => {
    choice = new Map();
    request();
  });
  const showAs = options(words.showAs, [
    { value: '', text: words.asTheyAre },
    ...(data.regimes.length < 2
      ? []
      : data.regimes.map(({ name }, place) => ({ value: String(place), text: filled(words.minus, name) }))),
  ]);
  showAs.select.addEventListener('change', () => {
    columns = columnsOf(data, places, showAs.select.value === '' ? undefined : Number(showAs.select.value));
    // A range of an outcome says something else now.
    choice = new Map([...choice].filter(([id]) => !outcomes().some((column) => column.id === id)));
    request();
  });
  const colour = options(words.colourBy, [
    ...columns
      .filter((column) => column.options !== undefined)
      .map(({ id, name }) => ({ value: id, text: name })),
    { value: '', text: words.oneColour },
  ]);
  colourBy = colour.select.value;
  colour.select.addEventListener('change', () => {
    colourBy = colour.select.value;
    request();
  });
  const axisChoice = (label: string, id: string, set: (id: string) => void): HTMLElement => {
    const made = options(
      label,
      columns.map((column) => ({ value: column.id, text: column.name })),
      id,
    );
    made.select.addEventListener('change', () => {
      set(made.select.value);
      request();
    });
    return made.whole;
  };
  const [axesRoot, scatterRoot, panel, ranges] = ['axes', 'scatter', 'panel', 'numbers'].map((name) =>
    element('div', { class: name }),
  );
  const details = element('details', {}, element('summary', {}, words.ranges), ranges);
  root.append(
    element(
      'div',
      { class: 'row' },
      reset,
      showAs.whole,
      colour.whole,
      finder(data, places.worlds, (run) => places.world[run], acts),
    ),
    element('p', { class: 'soft' }, `${words.howTo} ${words.everyRun}`),
    // A line of its own, there from the beginning: nothing moves under the hand that drags.
    element('p', { class: 'told' }, count, note),
    axesRoot,
    details,
    element(
      'div',
      { class: 'below' },
      element(
        'div',
        {},
        element(
          'div',
          { class: 'row' },
          axisChoice(words.across, across, (id) => (across = id)),
          axisChoice(words.up, up, (id) => (up = id)),
        ),
        scatterRoot,
      ),
      panel,
    ),
  );
  const axes = new ParallelAxes(axesRoot, acts);
  const scatter = new Scatter(scatterRoot, acts);

  const draw = (): void => {
    const passes = passing(columns, choice, places.runs);
    const { chosen, others } = parted(everything, passes, OTHERS);
    const byColour = columns.find(({ id }) => id === colourBy);
    const palette =
      byColour?.kind === 'regime'
        ? data.regimes.map((regime) => regime.colour)
        : coloursFor(byColour?.options?.length ?? 1);
    const view: View = {
      data,
      places,
      columns,
      choice,
      chosen,
      others,
      colourOf: byColour === undefined ? () => palette[0] : (run) => palette[byColour.values[run]],
      picked,
      across: columns.find(({ id }) => id === across)!,
      up: columns.find(({ id }) => id === up)!,
    };
    const worlds = worldsAmong(chosen, places).reduce((sum, found) => sum + found, 0);
    count.textContent = `${filled(words.chosen, counted(chosen.length, data), counted(places.runs, data))}, ${filled(words.chosenWorlds, counted(worlds, data), counted(places.worlds, data))}`;
    note.textContent = others.length === 0 ? '' : ` ${filled(words.sample, counted(others.length, data))}`;
    reset.disabled = choice.size === 0;
    axes.draw(view);
    scatter.draw(view);
    // Somebody may be typing there.
    if (!ranges.contains(document.activeElement)) ranges.replaceChildren(rangeInputs(view, acts));
    panel.replaceChildren(
      summary(view),
      ...(picked === undefined
        ? [element('p', { class: 'soft' }, words.pickNote)]
        : [worldPanel(view, picked, acts)]),
    );
  };
  let asked = 0;
  const request = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(draw);
  };
  addEventListener('resize', request);
  draw();
}

const distinct = ({ values }: Column): number => new Set(values).size;

function options(
  label: string,
  choices: readonly { readonly value: string; readonly text: string }[],
  value = choices[0].value,
): { readonly whole: HTMLElement; readonly select: HTMLSelectElement } {
  const select = element(
    'select',
    {},
    ...choices.map((one) => element('option', { value: one.value }, one.text)),
  );
  select.value = value;
  return { whole: element('label', {}, `${label} `, select), select };
}

/** Takes the id of a run or the number of a world. */
function finder(
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
