import { drawLine, drawRect } from '../frame/drawLine.ts';
import { drawSymbol } from '../frame/drawSymbol.ts';
import type { LegendEntry } from '../frame/legend.ts';
import type { Picture } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import type { JoinedForum, Organisation } from '../rows/organisationUnder.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { pixel } from '../svg/pixel.ts';
import { ink, rule, softInk } from '../theme/contrast.ts';
import { regimeStyle } from '../theme/regimeStyle.ts';
import { shortenAll } from '../theme/shortenAll.ts';
import { textWidth } from '../theme/textWidth.ts';
import { LEADING } from '../theme/type.ts';
import { shorten, wrapEvenly } from '../theme/wrap.ts';
import { forumLabel } from '../titles/structureTitle.ts';

/** Whether a forum is there before and after a reform. */
type State = 'kept' | 'new' | 'gone';
export const stateMarks = {
  kept: { shape: 'circle', colour: ink, open: false },
  new: { shape: 'square', colour: '#003E7E', open: false },
  gone: { shape: 'circle', colour: softInk, open: true },
} as const;

/** Which words of charts say so. */
export const stateWords = { kept: 'forumKept', new: 'forumNew', gone: 'forumGone' } as const;

/** A forum with its name in as many lines as fit the room above its column, and the least width of that, pixels. */
interface ListedForum extends JoinedForum {
  readonly state: State;
  readonly lines: readonly string[];
  readonly width: number;
}

/** Structures side by side as a list: a row a ministry, a column of boxes a structure, a column a forum. */
export interface StructureList {
  readonly states: readonly { readonly heading: string; readonly structure: Organisation }[];
  readonly rows: readonly string[];
  readonly others: number;
  readonly forums: readonly ListedForum[];
  readonly otherForums: number;
  /** Pixels. */
  readonly top: number;
  readonly names: number;
  readonly height: number;
  readonly least: number;
}

const houses = ({ ministers }: Organisation): readonly string[] =>
  ministers.flatMap(({ ministries }) => ministries);
/**
 * Multiples of the label size: a column of boxes with its trunk, and the least that the column of a forum
 * and the names of ministries take.
 */
const BLOCK = 2.6;
const COLUMN = 1.5;
const STUB = 9;
/** A given height leaves room for at least this many rows. */
const FEWEST_ROWS = 4;

/** Lays out a list. @param room - pixels for all of it, where the height is given */
export function structureList(
  states: StructureList['states'],
  picture: Picture,
  room?: number,
): StructureList {
  const {
    sizes: { label },
    words,
    width,
  } = picture;
  const [before, after] = [states[0].structure, states.at(-1)!.structure];
  const earlier = new Map(before.forums.map((forum) => [forum.id, forum]));
  const later = new Set(after.forums.map(({ id }) => id));
  const all = [
    ...after.forums.map((forum) => ({
      ...forum,
      state: earlier.has(forum.id) ? ('kept' as const) : ('new' as const),
    })),
    ...before.forums
      .filter(({ id }) => !later.has(id))
      .map((forum) => ({ ...forum, state: 'gone' as const })),
  ];
  const stacked =
    after.centre &&
    textWidth(`${words.charts.primeMinister}${words.charts.centre}`, label) + label * 4 > width - 2 * label;
  const top = label * (stacked ? 4.6 : 2.6);
  const headings = Math.max(...states.map(({ heading }) => textWidth(heading, label, true)));
  const [least, most] =
    room === undefined
      ? [10, 19]
      : [6.5, Math.max(6.5, Math.min(10, (room - top) / label - FEWEST_ROWS * 1.2 - 1.6))];
  const { forums, high } = layOutForums(
    all,
    { least: label * least, most: label * most, width: width - label * (2 + states.length * BLOCK + STUB) },
    picture,
  );
  const names = Math.min(label * most, label + Math.max(headings, high));
  const order = houses(after);
  const mostRows =
    room === undefined
      ? order.length
      : Math.max(FEWEST_ROWS, Math.floor((room - top - names - label * 1.6) / (label * 1.2)));
  // Where not all fit: merged ministries first, then those in most forums.
  const merged = new Set(
    states.flatMap(({ structure: { ministers } }) =>
      ministers.filter(({ ministries }) => ministries.length > 1).flatMap(({ ministries }) => ministries),
    ),
  );
  const weight = (id: string): number =>
    (merged.has(id) ? 1000 : 0) + forums.filter(({ members }) => members.includes(id)).length;
  const chosen = new Set(order.toSorted((a, b) => weight(b) - weight(a)).slice(0, mostRows));
  const rows = order.filter((id) => chosen.has(id));
  const foot = rows.length < order.length || forums.length < all.length ? label * 1.6 : 0;
  return {
    states,
    rows,
    others: order.length - rows.length,
    forums,
    otherForums: all.length - forums.length,
    top,
    names,
    height: top + names + rows.length * label * 1.55 + foot,
    least: top + names + rows.length * label * 1.15 + foot,
  };
}

/**
 * Forums that fit a width, from the first. Their names are never cut: they take lines, and their columns
 * width. Takes the least height of names at which most forums fit.
 */
function layOutForums(
  all: readonly (JoinedForum & { readonly state: State })[],
  room: { readonly least: number; readonly most: number; readonly width: number },
  { sizes: { label }, words, nameOf }: Picture,
): { readonly forums: readonly ListedForum[]; readonly high: number } {
  const named = all
    .slice(0, Math.ceil(room.width / (label * COLUMN)))
    .map((forum) => ({ ...forum, name: forumLabel(forum, words, nameOf) }));
  const word =
    Math.max(0, ...named.flatMap(({ name }) => name.split(' ').map((each) => textWidth(each, label)))) +
    label * 0.6;
  let best: readonly ListedForum[] = [];
  for (
    let height = Math.min(room.most, Math.max(room.least, word));
    height <= room.most;
    height += label / 2
  ) {
    const listed = named.map((forum): ListedForum => {
      const lines = wrapEvenly(forum.name, height - label * 0.6, label);
      return { ...forum, lines, width: label * Math.max(COLUMN, lines.length * LEADING + 0.3) };
    });
    let left = room.width;
    const end = listed.findIndex((forum, i) => {
      left -= forum.width;
      return i > 0 && left < 0;
    });
    const fit = end === -1 ? listed : listed.slice(0, end);
    if (fit.length > best.length) best = fit;
  }
  return {
    forums: best,
    high: Math.max(0, ...best.flatMap(({ lines }) => lines.map((line) => textWidth(line, label)))),
  };
}

export function drawStructureList(
  root: SvgNode,
  list: StructureList,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
  picture: Picture,
): void {
  const {
    sizes: { label },
    words,
    nameOf,
  } = picture;
  const { states, rows, forums, names } = list;
  const first = top + list.top + names;
  const foot = list.others + list.otherForums > 0 ? label * 1.6 : 0;
  const step = (top + height - first - foot) / rows.length;
  const middleOf = (row: number): number => first + (row + 0.5) * step;
  const prime = textWidth(words.charts.primeMinister, label) + label;
  drawTop(root, list, { left, top, prime }, picture);
  states.forEach(({ heading, structure }, i) => {
    const trunk = left + label * (0.4 + i * BLOCK);
    const box = trunk + label * 0.6;
    if (heading !== '')
      write(
        root,
        shorten(heading, names - label * 0.6, label, true),
        box + label * 0.95,
        first - label * 0.4,
        { size: label, bold: true, turn: -90 },
      );
    const runs = runsOf(structure, rows);
    drawLine(
      root,
      trunk,
      top + label * 1.8,
      trunk,
      Math.max(...runs.map(({ from, count }) => (middleOf(from) + middleOf(from + count - 1)) / 2)),
      { colour: softInk, width: label / 10 },
    );
    for (const { from, count, all } of runs) {
      const [start, end] = [middleOf(from) - step * 0.38, middleOf(from + count - 1) + step * 0.38];
      drawLine(root, trunk, (start + end) / 2, box, (start + end) / 2, {
        colour: softInk,
        width: label / 10,
      });
      drawRect(
        root,
        { left: box, top: start, width: label * 1.3, height: end - start },
        all > 1 ? regimeStyle('superministry').colour : '#E4E4E4',
      )
        .attr('stroke', softInk)
        .attr('stroke-width', pixel(label / 14));
      if (all > 1 && end - start > label * 1.1)
        write(root, String(all), box + label * 0.65, (start + end) / 2 + label * 0.36, {
          size: label,
          anchor: 'middle',
          colour: '#ffffff',
          bold: true,
        });
    }
  });
  const stubLeft = left + label * states.length * BLOCK;
  const wanted = Math.max(...rows.map((id) => textWidth(nameOf(id), label))) + label;
  const columns = forums.reduce((sum, forum) => sum + forum.width, 0);
  const stub = Math.min(wanted, width - label * states.length * BLOCK - columns);
  const spare = Math.min(
    label * 2,
    (width - label * states.length * BLOCK - columns - stub) / Math.max(1, forums.length),
  );
  const short = shortenAll(rows.map(nameOf), stub - label * 0.6, label);
  for (const [i, id] of rows.entries())
    write(root, short(nameOf(id)), stubLeft, middleOf(i) + label * 0.36, { size: label });
  let start = stubLeft + stub;
  for (const forum of forums) {
    const x = start + (forum.width + spare) / 2;
    start += forum.width + spare;
    write(
      root,
      forum.lines,
      x + label * (0.36 - ((forum.lines.length - 1) * LEADING) / 2),
      first - label * 0.4,
      { size: label, turn: -90 },
    );
    drawLine(root, x, middleOf(0), x, middleOf(rows.length - 1), { colour: rule });
    for (const [row, id] of rows.entries())
      if (forum.members.includes(id))
        drawSymbol(root, stateMarks[forum.state], x, middleOf(row), label * 0.7);
  }
  const rest = [
    ...(list.others > 0 ? [words.charts.otherMinistries(list.others)] : []),
    ...(list.otherForums > 0 ? [words.charts.otherForums(list.otherForums)] : []),
  ];
  if (rest.length > 0)
    write(root, rest.join(', '), left, top + height - label * 0.3, { size: label, colour: softInk });
}

/** The prime minister; beside, or below where there is no room, a strengthened centre. */
function drawTop(
  root: SvgNode,
  { states }: StructureList,
  { left, top, prime }: { left: number; top: number; prime: number },
  { words, sizes: { label }, width }: Picture,
): void {
  const { centre } = states.at(-1)!.structure;
  drawRect(root, { left, top, width: prime, height: label * 1.8 }, '#ffffff')
    .attr('stroke', ink)
    .attr('stroke-width', pixel(label / 8));
  write(root, words.charts.primeMinister, left + prime / 2, top + label * 1.25, {
    size: label,
    anchor: 'middle',
  });
  if (!centre) return;
  const colour = regimeStyle('cog').colour;
  const staff = textWidth(words.charts.centre, label) + label;
  const beside = prime + staff + label * 2 <= width - 2 * label;
  const [x, y] = beside
    ? [left + prime + label * 1.5, top]
    : [left + label * (states.length * BLOCK), top + label * 2.2];
  if (beside)
    drawLine(root, left + prime, top + label * 0.9, x, top + label * 0.9, { colour, width: label / 6 });
  else drawLine(root, x + label, top + label * 1.8, x + label, y, { colour, width: label / 6 });
  drawRect(root, { left: x, top: y, width: staff, height: label * 1.8 }, colour);
  write(root, words.charts.centre, x + staff / 2, y + label * 1.25, {
    size: label,
    anchor: 'middle',
    colour: '#ffffff',
  });
}

/** Rows under one minister that stand together. `all`: how many ministries the minister has, drawn or not. */
function runsOf(
  { ministers }: Organisation,
  rows: readonly string[],
): readonly { readonly from: number; readonly count: number; readonly all: number }[] {
  const ministerOf = new Map(
    ministers.flatMap(({ ministries }, i) => ministries.map((id) => [id, i] as const)),
  );
  const runs: { from: number; count: number; all: number; minister: number | undefined }[] = [];
  for (const [row, id] of rows.entries()) {
    const minister = ministerOf.get(id);
    if (runs.length > 0 && runs.at(-1)!.minister === minister) runs.at(-1)!.count++;
    else
      runs.push({
        from: row,
        count: 1,
        all: minister === undefined ? 1 : ministers[minister].ministries.length,
        minister,
      });
  }
  return runs;
}

/** What the marks mean: only those that are drawn. */
export const stateLegend = ({ forums }: StructureList, { words }: Picture): readonly LegendEntry[] =>
  (['kept', 'new', 'gone'] as const)
    .filter((state) => forums.some((forum) => forum.state === state))
    .map((state) => ({
      text: words.charts[stateWords[state]],
      mark: (into, x, y, side) => drawSymbol(into, stateMarks[state], x, y, side * 0.7),
    }));
