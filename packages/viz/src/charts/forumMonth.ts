import { scaleLinear } from 'd3';
import { squareAround, type Box } from '../frame/box.ts';
import { drawHatching } from '../frame/drawHatching.ts';
import { drawLine, drawRect } from '../frame/drawLine.ts';
import { drawSymbol } from '../frame/drawSymbol.ts';
import { frame, roomForChart } from '../frame/frame.ts';
import { drawLegend, legendHeight, type LegendEntry } from '../frame/legend.ts';
import { resolvePicture, type Picture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import type { ForumMonth, ForumRow } from '../rows/forumRows.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { hatch } from '../svg/hatch.ts';
import { pixel } from '../svg/pixel.ts';
import type { Shape } from '../svg/symbolPath.ts';
import { ink, rule, softInk } from '../theme/contrast.ts';
import { shortenAll } from '../theme/shortenAll.ts';
import { textWidth } from '../theme/textWidth.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import { forumSubtitle, forumTitle } from '../titles/forumTitle.ts';
import type { ForumWords } from '../titles/forumWords.ts';
import { drawForumGoals, forumGoals } from './forumGoals.ts';

/** Options of `forumMonth`. */
export interface ForumOptions extends PictureOptions {
  /**
   * At most this many ministries, those with most at stake first; the others are counted.
   * @defaultValue 30, or as many as fit on a projector
   */
  readonly most?: number;
}

/** Fills by meaning: solid, hatched or pale, so that they differ in grey print too. */
const fills = {
  learnt: '#2A78B8',
  bound: '#1F4E79',
  yielded: '#F2D9A0',
  takenBack: '#4A6D8C',
  resolved: '#003E7E',
  raised: '#E08A4A',
  deferred: '#E8E8E8',
} as const;
type Fill = keyof typeof fills;

const shapes: Readonly<
  Record<ForumRow['sent'], { readonly shape: Shape; readonly colour: string; readonly open: boolean }>
> = {
  minister: { shape: 'circle', colour: ink, open: false },
  delegate: { shape: 'circle', colour: ink, open: true },
  officials: { shape: 'triangle2', colour: softInk, open: true },
};
const sentKinds = ['minister', 'delegate', 'officials'] as const;

/** A column of bars: segments to the left and to the right of its zero. */
interface Column {
  readonly heading: string;
  /** What it means, where the heading does not say it. */
  readonly note?: string;
  readonly left: readonly Fill[];
  readonly right: readonly Fill[];
  /** Digits of the number at the end of a bar; `null` for none. */
  readonly digits: number | null;
  /** The longest bar. */
  readonly most: number;
}

/**
 * A month of a forum: a row for each ministry with whom it sent, what it learnt, how strongly it was bound,
 * what work it yielded or took back, and what became of the obstacles it waits for. Below: stances agreed,
 * or how accountability moved. A column where nothing happened is left out.
 * @param forum - as `forumMonthOf` makes it from minutes
 */
export function forumMonth(forum: ForumMonth, options: ForumOptions = {}): SVGSVGElement {
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
    nameOf,
    narrow,
  } = picture;
  const { forum: own } = words;
  const columns = columnsOf(forum.rows, own);
  const legend = legendOf(forum.rows, columns, own, label);
  const legendRoom = legend.length === 0 ? 0 : legendHeight(legend, picture.width - 2 * label, picture);
  const headings = [own.came, ...columns.map(({ heading }) => heading)];
  const head = narrow
    ? Math.max(...headings.map((text) => textWidth(text, label, true))) + label * 0.6
    : label * 1.8;
  const line = label * 1.55;
  const texts = {
    title: forumTitle(forum, words, nameOf),
    subtitle: forumSubtitle(forum, words),
    note: [own.note, ...columns.flatMap(({ note }) => (note === undefined ? [] : [note]))].join(' '),
  };
  const room = roomForChart(texts, picture, options);
  const fitBeside = (lower: number): number =>
    room === undefined ? 30 : Math.floor((room - legendRoom - head - lower - label * 2.2) / line);
  const whole = forumGoals(forum, picture);
  // Leave the lower panel out where ministries would have too little room; the table still has it.
  const goals =
    fitBeside(whole.height) >= Math.min(forum.rows.length, 6) ? whole : { ...whole, lines: [], height: 0 };
  const most = options.most ?? Math.max(3, fitBeside(goals.height));
  const sorted = forum.rows.toSorted((a, b) => stake(b) - stake(a));
  const shown = sorted.slice(0, most);
  const rest = sorted.length - shown.length;
  const foot = rest > 0 ? label * 1.6 : 0;
  const { svg, root, left, top, width, height } = frame(
    {
      ...texts,
      description: shown.map((row) => `${nameOf(row.ministry)}: ${describe(row, picture)}.`).join(' '),
    },
    () => legendRoom + head + shown.length * line + foot + goals.height + label * 0.6,
    picture,
    options,
  );

  if (legend.length > 0) drawLegend(root, legend, { left, top, width }, picture);
  const named = [...shown.map(({ ministry }) => ministry), ...goals.lines.map(({ goal }) => goal)];
  const stub = Math.min(
    Math.max(0, ...named.map((id) => textWidth(nameOf(id), label))) + label,
    width * (narrow ? 0.34 : 0.36),
  );
  const cameRoom = narrow ? label * 2 : textWidth(own.came, label, true) + label * 1.5;
  const panel = (width - stub - cameRoom) / Math.max(1, columns.length);
  const first = top + legendRoom + head;
  const step = Math.min(
    line,
    (height - legendRoom - head - foot - goals.height - label * 0.6) / Math.max(1, shown.length),
  );
  const starts = [left + stub, ...columns.map((_, i) => left + stub + cameRoom + i * panel)];
  for (const [i, text] of headings.entries()) {
    if (narrow)
      write(root, text, starts[i] + label * 1.1, first - label * 0.4, {
        size: label,
        bold: true,
        turn: -90,
      });
    else write(root, text, starts[i], first - label * 0.6, { size: label, bold: true });
  }
  const short = shortenAll(
    shown.map(({ ministry }) => nameOf(ministry)),
    stub - label * 0.6,
    label,
  );
  for (const [i, row] of shown.entries()) {
    const middle = first + (i + 0.5) * step;
    if (i > 0) drawLine(root, left, first + i * step, left + width, first + i * step, { colour: rule });
    const group = root.append<SVGElement>('g');
    group.append('title').text(`${nameOf(row.ministry)}: ${describe(row, picture)}`);
    write(group, short(nameOf(row.ministry)), left, middle + label * 0.35, { size: label });
    drawSymbol(group, shapes[row.sent], starts[0] + label * 0.7, middle, label * 0.75);
    for (const [c, column] of columns.entries())
      drawBars(group, row, column, { from: starts[c + 1], room: panel - label * 0.8, middle }, picture);
  }
  if (rest > 0)
    write(root, words.charts.others(rest), left, first + shown.length * step + label * 1.3, {
      size: label,
      colour: softInk,
    });
  drawForumGoals(
    root,
    goals,
    { left, top: first + shown.length * step + foot + label * 0.6, width, stub },
    picture,
  );
  return svg;
}

/** Obstacles first; among equals, what was learnt. */
const stake = ({ resolved, raised, deferred, learnt }: ForumRow): number =>
  resolved + raised + deferred + learnt / (1 + learnt);

/** Columns in which something happened. */
function columnsOf(rows: readonly ForumRow[], words: ForumWords): readonly Column[] {
  const longest = (of: (row: ForumRow) => number): number => Math.max(0, ...rows.map(of));
  return [
    {
      heading: words.learnt,
      note: words.columnNotes.learnt,
      left: [],
      right: ['learnt'] as const,
      digits: 2,
      most: longest(({ learnt }) => learnt),
    },
    {
      heading: words.bound,
      note: words.columnNotes.bound,
      left: [],
      right: ['bound'] as const,
      digits: 2,
      most: longest(({ bound }) => bound) > 0 ? 1 : 0,
    },
    {
      heading: words.responsibility,
      left: ['yielded'] as const,
      right: ['takenBack'] as const,
      digits: null,
      most: longest(({ yielded, takenBack }) => Math.max(yielded, takenBack)),
    },
    {
      heading: words.obstacles,
      note: words.columnNotes.obstacles,
      left: [],
      right: ['resolved', 'raised', 'deferred'] as const,
      digits: 0,
      most: longest(({ resolved, raised, deferred }) => resolved + raised + deferred),
    },
  ].filter(({ most }) => most > 0);
}

function legendOf(
  rows: readonly ForumRow[],
  columns: readonly Column[],
  words: ForumWords,
  label: number,
): readonly LegendEntry[] {
  const drawn = new Set(columns.flatMap(({ left, right }) => [...left, ...right]));
  const sent = sentKinds
    .filter((kind) => rows.some((row) => row.sent === kind))
    .map((kind): LegendEntry => ({
      text: words.sent[kind],
      mark: (into, x, y, side) => drawSymbol(into, shapes[kind], x, y, side * 0.75),
    }));
  const parts = (['yielded', 'takenBack', 'resolved', 'raised', 'deferred'] as const)
    .filter((fill) => drawn.has(fill) && rows.some((row) => row[fill] > 0))
    .map((fill): LegendEntry => ({
      text: words[fill],
      mark: (into, x, y, side) => drawPart(into, fill, squareAround(x, y, side), label),
    }));
  return [...sent, ...parts];
}

function drawBars(
  group: SvgNode,
  row: ForumRow,
  { left, right, digits, most }: Column,
  { from, room, middle }: { readonly from: number; readonly room: number; readonly middle: number },
  { words, sizes: { label }, narrow }: Picture,
): void {
  const numberRoom =
    digits === null || narrow ? 0 : textWidth(formatNumber(most, digits, words), label) + label * 0.4;
  const zero = left.length > 0 ? from + room / 2 : from;
  const x = scaleLinear()
    .domain([0, most])
    .range([0, (left.length > 0 ? room / 2 : room) - numberRoom]);
  const thick = label * 0.85;
  let [outwards, inwards] = [zero, zero];
  for (const fill of right) {
    drawPart(
      group,
      fill,
      { left: outwards, top: middle - thick / 2, width: x(row[fill]), height: thick },
      label,
    );
    outwards += x(row[fill]);
  }
  for (const fill of left) {
    inwards -= x(row[fill]);
    drawPart(
      group,
      fill,
      { left: inwards, top: middle - thick / 2, width: x(row[fill]), height: thick },
      label,
    );
  }
  if (left.length > 0)
    drawLine(group, zero, middle - thick * 0.8, zero, middle + thick * 0.8, { colour: softInk });
  const total = right.reduce((sum, fill) => sum + row[fill], 0);
  if (digits !== null && !narrow && total > 0)
    write(group, formatNumber(total, digits, words), outwards + label * 0.3, middle + label * 0.35, {
      size: label,
      colour: softInk,
    });
}

/**
 * One part of a bar; parts other than `learnt` and `bound` have an outline, `yielded` and `raised` are
 * hatched too.
 */
function drawPart(into: SvgNode, fill: Fill, box: Box, label: number): void {
  if (!(box.width > 0)) return;
  const part = drawRect(into, box, fills[fill]);
  if (fill === 'learnt' || fill === 'bound') return;
  part.attr('stroke', '#4D4D4D').attr('stroke-width', pixel(label / 16));
  if (fill === 'yielded' || fill === 'raised')
    drawHatching(into, hatch(box, label * 0.4, fill === 'yielded'), '#4D4D4D', label / 14);
}

function describe(
  { sent, hours, learnt, bound, yielded, takenBack, resolved, raised, deferred }: ForumRow,
  { words }: Picture,
): string {
  const { forum } = words;
  const parts = [
    [forum.learnt, learnt],
    [forum.bound, bound],
    [forum.yielded, yielded],
    [forum.takenBack, takenBack],
  ] as const;
  const counts = [
    [forum.resolved, resolved],
    [forum.raised, raised],
    [forum.deferred, deferred],
  ] as const;
  return [
    forum.sent[sent],
    `${formatNumber(hours, 1, words)} ${forum.hours}`,
    ...parts
      .filter(([, value]) => value >= 0.005)
      .map(([name, value]) => `${name.toLowerCase()} ${formatNumber(value, 2, words)}`),
    ...counts.filter(([, value]) => value > 0).map(([name, value]) => `${value} ${name}`),
  ].join(', ');
}
