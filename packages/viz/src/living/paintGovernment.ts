import type { Box } from '../frame/box.ts';
import { ink, softInk } from '../theme/ink.ts';
import { textWidth } from '../theme/textWidth.ts';
import { shorten, wrap, wrapEvenly } from '../theme/wrap.ts';
import { ofAHundred } from './inWords.ts';
import { signs } from './key.ts';
import type { Pen } from './pen.ts';
import { MEETINGS_END, type Reel, type ReelMeeting, type ReelMonth, type ReelThread } from './reel.ts';
import { horseshoe, round, tableEdge, type Seat } from './seats.ts';

const { red, gold, slate, stuck: bright } = signs;
const green = '#1B7F4B';
const wood = '#F4EFE6';
const woodEdge = '#D9CFBD';

/** Smallest text, CSS pixels. */
const LEAST_TEXT = 12;

/** Months that a piece of work is on its way. */
export const TRAVEL = 0.8;

/** Words that a side is drawn with. */
export interface SideLook {
  readonly ofHundred: string;
  readonly reached: string;
  readonly best: string;
}

/** Where everything of a side stands. */
interface Layout {
  readonly scale: number;
  /** Sizes of names and of the title; 0: nothing is written. */
  readonly text: number;
  readonly title: number;
  /** Lines of the name of each glass, and by how many lines every second name is lowered. */
  readonly glassNames: readonly (readonly string[])[];
  readonly lowered: number;
  readonly seats: readonly Seat[];
  readonly radius: readonly number[];
  readonly shoe: Box;
  readonly glassTop: number;
  readonly glassHeight: number;
  readonly glassWidth: number;
  readonly glassLeft: (k: number) => number;
  readonly box: Box;
  /** Whether height is short: what waits is then told below the bar. */
  readonly low: boolean;
}

/**
 * A box lower than `LOW`, and at least `WIDE` for two texts side by side, gets a compact layout; CSS
 * pixels.
 */
const LOW = 340;
const WIDE = 400;

const layouts = new WeakMap<Reel, Map<string, Layout>>();

function layoutOf(reel: Reel, box: Box): Layout {
  const known = layouts.get(reel) ?? new Map<string, Layout>();
  layouts.set(reel, known);
  const key = `${box.left} ${box.top} ${box.width} ${box.height}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const narrow = box.width < 480;
  const low = box.height < LOW && box.width >= WIDE && reel.best.length === 0;
  const scale = Math.max(0.7, Math.min(1.25, Math.min(box.width / 600, box.height / 480)));
  const text = Math.max(LEAST_TEXT, 13 * scale);
  const title = Math.max(17, 20 * scale);
  const pitch = box.width / reel.glasses.length;
  // Names of glasses that do not fit side by side alternate between higher and lower, in up to three lines.
  const tight = reel.glasses.some((name) => textWidth(name, text) > pitch - text * 0.4);
  const glassNames = reel.glasses.map((name) =>
    wrapEvenly(name, (tight ? 2 * pitch : pitch) - text * 0.3, text).slice(0, 3),
  );
  const linesOf = (turn: number) =>
    Math.max(0, ...glassNames.map(({ length }, k) => (tight && k % 2 === turn ? length : 0)));
  const lines = tight ? linesOf(0) + linesOf(1) : 1;
  const crowdedTop = narrow ? 2 : 1;
  const side = narrow ? box.width * 0.27 : Math.min(box.width * 0.21, 118 * scale);
  const glassHeight = Math.max(44, box.height * (low ? 0.15 : 0.19));
  const glassTop = box.top + box.height - text * ((low ? 0.6 : 2) + 1.15 * lines) - glassHeight;
  const top = box.top + title * 2.2 + text * (2.1 + 1.1 * crowdedTop) + 18 * scale;
  const whole = {
    left: box.left + side,
    top,
    width: box.width - 2 * side,
    height: glassTop - top - (low ? 26 : 40) * scale,
  };
  const seats = horseshoe(reel.seats.length, whole);
  const mean = reel.seats.reduce((sum, { capacity }) => sum + capacity, 0) / reel.seats.length;
  const nearest = Math.min(
    ...seats.slice(1).map(({ x, y }, i) => Math.hypot(x - seats[i].x, y - seats[i].y)),
    60,
  );
  const usual = Math.min(17 * scale, nearest * 0.4);
  const layout: Layout = {
    scale,
    text,
    title,
    glassNames,
    lowered: tight ? linesOf(0) : 0,
    seats,
    radius: reel.seats.map(({ capacity }) =>
      Math.max(usual * 0.6, Math.min(usual * 1.4, usual * Math.sqrt(capacity / mean))),
    ),
    shoe: whole,
    glassTop,
    glassHeight,
    glassWidth: Math.min(46 * scale, pitch * 0.7),
    glassLeft: (k) => box.left + pitch * (k + 0.5),
    box,
    low,
  };
  known.set(key, layout);
  return layout;
}

/** Layout of a picture without words: table, seats and glasses fill the box. */
function bareLayoutOf(reel: Reel, box: Box): Layout {
  const scale = Math.min(box.width / 300, box.height / 190);
  const edge = 22 * scale;
  const glassHeight = box.height * 0.24;
  const glassTop = box.top + box.height - glassHeight - 3 * scale;
  const shoe = {
    left: box.left + edge + (box.width - 300 * scale) / 2,
    top: box.top + edge,
    width: 300 * scale - 2 * edge,
    height: glassTop - box.top - 2.2 * edge,
  };
  const pitch = shoe.width / reel.glasses.length;
  const seats = horseshoe(reel.seats.length, shoe);
  const nearest = Math.min(
    ...seats.slice(1).map(({ x, y }, i) => Math.hypot(x - seats[i].x, y - seats[i].y)),
    60 * scale,
  );
  const mean = reel.seats.reduce((sum, { capacity }) => sum + capacity, 0) / reel.seats.length;
  return {
    scale,
    text: 0,
    title: 0,
    glassNames: reel.glasses.map(() => []),
    lowered: 0,
    seats,
    radius: reel.seats.map(({ capacity }) =>
      Math.min(nearest * 0.45, Math.max(8 * scale, nearest * 0.36 * Math.sqrt(capacity / mean))),
    ),
    shoe,
    glassTop,
    glassHeight,
    glassWidth: Math.min(24 * scale, pitch * 0.7),
    glassLeft: (k) => shoe.left + pitch * (k + 0.5),
    box,
    low: false,
  };
}

/**
 * Draws one government as it stands at the end of a month, small and without words: its table, what waits,
 * how far goals are reached.
 */
export function drawBare(pen: Pen, reel: Reel, month: number, box: Box): void {
  const now = reel.months[Math.max(0, Math.min(reel.months.length - 1, month))];
  const layout = bareLayoutOf(reel, box);
  drawTable(pen, reel, undefined, layout);
  now.threads.forEach((thread, lane) => drawThread(pen, thread, { now: month, lane, colour: red }, layout));
  drawHulls(pen, now, layout);
  drawSeats(pen, reel, { before: now, month: now, now: month, within: 1, meeting: undefined }, layout);
  drawGlasses(pen, reel, now.levels, layout);
}

const smooth = (u: number): number => u * u * (3 - 2 * u);

/**
 * Draws one government at a moment.
 * @param time - months from the start of the run; its whole part is the month, the first half of the month
 * is for meetings
 */
export function paintGovernment(
  pen: Pen,
  reel: Reel,
  time: number,
  box: Box,
  { dots = true, ...look }: SideLook & { readonly dots?: boolean },
): void {
  const last = reel.months.length - 1;
  const i = Math.max(0, Math.min(last, Math.floor(time)));
  const within = Math.min(1, time - i);
  const month = reel.months[i];
  const before = reel.months[Math.max(0, i - 1)];
  const layout = layoutOf(reel, box);
  const done = smooth(Math.max(0, Math.min(1, (within - MEETINGS_END) / (1 - MEETINGS_END))));
  const meeting = meetingAt(month, within);

  const reached = before.reached + (month.reached - before.reached) * done;
  const moment: Moment = { before, month, now: i, within, meeting };
  drawHeader(pen, reel, { reached, month: i }, layout, look);
  drawTable(pen, reel, meeting?.meeting, layout);
  drawThreads(pen, moment, layout);
  if (meeting !== undefined) drawMeeting(pen, meeting.meeting, meeting.within, i, layout);
  drawHulls(pen, month, layout);
  drawSeats(pen, reel, moment, layout);
  drawGlasses(
    pen,
    reel,
    month.levels.map((level, k) => before.levels[k] + (level - before.levels[k]) * done),
    layout,
  );
  if (dots) drawDots(pen, reel, time, month, layout);
  if (meeting !== undefined) nameMeeting(pen, reel, meeting.meeting, layout);
  drawWaits(pen, (done < 0.5 ? before : month).waits, look.reached, layout);
}

/**
 * What waits, in words: at the foot, or in a low box under the bar, beside its words. It is written smaller
 * where a language needs more room.
 */
function drawWaits(
  pen: Pen,
  waits: string,
  reached: string,
  { low, text, title, scale, box: { left, top, width, height } }: Layout,
): void {
  const usual = low ? smallText(text) : text * 1.08;
  const room = low ? width - textWidth(reached, usual) - usual : width;
  const size = usual * Math.min(1, room / textWidth(waits, usual));
  if (low)
    pen.text(left + width, top + title * 1.5 + 9 * scale + usual * 1.25, waits, {
      size,
      colour: softInk,
      anchor: 'end',
    });
  else
    pen.text(left + width / 2, top + height - text * 0.3, waits, {
      size,
      colour: softInk,
      anchor: 'middle',
    });
}

const smallText = (text: number): number => Math.max(LEAST_TEXT, text * 0.95);

/** A moment of a run. */
interface Moment {
  readonly before: ReelMonth;
  readonly month: ReelMonth;
  /** Which month it is. */
  readonly now: number;
  /** Share of the month that is over, in [0, 1]. */
  readonly within: number;
  readonly meeting: MeetingNow | undefined;
}

interface MeetingNow {
  readonly meeting: ReelMeeting;
  /** Share of the meeting that is over, in [0, 1]. */
  readonly within: number;
}

/** The meeting under way at a moment of a month, if one is. */
function meetingAt({ table }: ReelMonth, within: number): MeetingNow | undefined {
  if (table.length === 0 || within >= MEETINGS_END) return undefined;
  const place = (within / MEETINGS_END) * table.length;
  const i = Math.min(table.length - 1, Math.floor(place));
  return { meeting: table[i], within: place - i };
}

function drawHeader(
  pen: Pen,
  { title, colour, best }: Reel,
  { reached, month }: { readonly reached: number; readonly month: number },
  { text, title: size, scale, low, box: { left, top, width } }: Layout,
  look: SideLook,
): void {
  const number = ofAHundred(look.ofHundred, reached);
  const inset = low ? 0 : 0.06;
  const barLeft = left + width * inset;
  const barWidth = width * (1 - 2 * inset);
  const numberWidth = textWidth(number, size, true);
  pen.text(barLeft, top + size, shorten(title, barWidth - numberWidth - size, size, true), {
    size,
    colour,
    bold: true,
  });
  pen.text(barLeft + barWidth, top + size, number, { size, colour, bold: true, anchor: 'end' });
  const y = top + size * 1.5;
  const high = 9 * scale;
  pen.path(`M${round(barLeft)},${round(y)}h${round(barWidth)}v${round(high)}h${round(-barWidth)}z`, {
    fill: '#E9E9E9',
  });
  pen.path(
    `M${round(barLeft)},${round(y)}h${round(barWidth * reached)}v${round(high)}h${round(-barWidth * reached)}z`,
    { fill: colour },
  );
  const small = smallText(text);
  pen.text(barLeft, y + high + small * 1.25, look.reached, { size: small, colour: softInk });
  const limit = best[Math.min(month, best.length - 1)];
  if (limit === undefined) return;
  const x = barLeft + barWidth * limit;
  pen.path(`M${round(x)},${round(y - 4)}v${round(high + 8)}`, { stroke: ink, width: 2 });
  pen.text(x, y + high + small * 1.25, look.best, {
    size: small,
    colour: softInk,
    anchor: limit > 0.8 ? 'end' : 'middle',
  });
}

function drawTable(pen: Pen, { colour }: Reel, meeting: ReelMeeting | undefined, layout: Layout): void {
  const { shoe, scale } = layout;
  const edge = tableEdge(shoe, 27 * scale);
  pen.path(edge, { fill: wood, stroke: woodEdge, width: 2 });
  if (meeting !== undefined) pen.path(edge, { fill: colour, opacity: 0.1 });
}

/** Writes which forum meets, and what comes of it. */
function nameMeeting(
  pen: Pen,
  { colour }: Reel,
  meeting: ReelMeeting,
  { shoe, scale, text }: Layout,
): void {
  const [x, y] = [shoe.left + shoe.width / 2, shoe.top + shoe.height * 0.62];
  const size = text * 1.25;
  const lines = wrapEvenly(meeting.name, shoe.width - 70 * scale, size, true).slice(0, 2);
  lines.forEach((line, at) =>
    pen.text(x, y + size * 1.15 * (at - (lines.length - 1) / 2), line, {
      size,
      colour,
      bold: true,
      anchor: 'middle',
      rim: true,
    }),
  );
  pen.text(x, y + size * (0.7 + 0.6 * lines.length), meeting.result, {
    size: size * 0.85,
    colour: ink,
    anchor: 'middle',
    rim: true,
  });
}

/** A thread from seat to seat, over the table. */
function threadPath(
  [from, to]: ReelThread,
  { seats, shoe }: Layout,
  lane: number,
): [string, number, number] {
  const [a, b] = [seats[from], seats[to]];
  const [cx, cy] = [shoe.left + shoe.width / 2, shoe.top + shoe.height * 0.55];
  const pull = 0.45 + 0.09 * lane;
  // At different shares of the way, so that numbers of threads between the same seats do not cover each
  // other.
  const u = [0.5, 0.36, 0.64, 0.28][lane % 4];
  const [mx, my] = [
    (a.x + b.x) / 2 + (cx - (a.x + b.x) / 2) * pull,
    (a.y + b.y) / 2 + (cy - (a.y + b.y) / 2) * pull,
  ];
  return [
    `M${round(a.x)},${round(a.y)}Q${round(mx)},${round(my)} ${round(b.x)},${round(b.y)}`,
    along(a.x, mx, b.x, u),
    along(a.y, my, b.y, u),
  ];
}

/** One coordinate of a quadratic Bézier curve at a share `u` of its way. */
const along = (start: number, bend: number, end: number, u: number): number =>
  (1 - u) * (1 - u) * start + 2 * u * (1 - u) * bend + u * u * end;

const sameThread = ([a, b, c]: ReelThread, [x, y, z]: ReelThread): boolean => a === x && b === y && c === z;

/** The oldest threads: those of the month before while this month's meetings last, then this month's. */
function drawThreads(pen: Pen, { before, month, now, within, meeting }: Moment, layout: Layout): void {
  const held = month.table.slice(
    0,
    meeting === undefined ? undefined : month.table.indexOf(meeting.meeting) + 1,
  );
  const gone = held.flatMap(({ settled }) => settled);
  const onTable = meeting === undefined ? [] : [...meeting.meeting.settled, ...meeting.meeting.left];
  const shown = (within < MEETINGS_END ? before : month).threads.filter(
    (thread) => ![...gone, ...onTable].some((one) => sameThread(one, thread)),
  );
  shown.forEach((thread, lane) => drawThread(pen, thread, { now, lane, colour: red }, layout));
}

/** The month it is drawn in, which of several beside each other it is, its colour, and its opacity from 0 to 1. */
interface ThreadLook {
  readonly now: number;
  readonly lane: number;
  readonly colour: string;
  readonly opacity?: number;
}

function drawThread(
  pen: Pen,
  thread: ReelThread,
  { now, lane, colour, opacity = 1 }: ThreadLook,
  layout: Layout,
): void {
  const [path, x, y] = threadPath(thread, layout, lane);
  const { scale } = layout;
  const age = Math.max(0, now - thread[2]);
  pen.path(path, { stroke: colour, width: (1.6 + Math.min(4, age / 6)) * scale, opacity });
  if (layout.text === 0) return;
  const radius = layout.text * 0.8;
  pen.circle(x, y, radius, { fill: '#ffffff', stroke: colour, width: 1.5 * scale, opacity });
  pen.text(x, y + layout.text * 0.32, String(age), {
    size: layout.text * 0.92,
    colour,
    bold: true,
    anchor: 'middle',
    opacity,
  });
}

/** Threads on the table: what is settled turns green and goes, what is not stays red. */
function drawMeeting(
  pen: Pen,
  { settled, left }: ReelMeeting,
  within: number,
  now: number,
  layout: Layout,
): void {
  left.forEach((thread, lane) => drawThread(pen, thread, { now, lane, colour: red }, layout));
  settled.forEach((thread, lane) =>
    drawThread(
      pen,
      thread,
      {
        now,
        lane,
        colour: within < 0.45 ? red : green,
        opacity: within < 0.6 ? 1 : Math.max(0, 1 - (within - 0.6) / 0.4),
      },
      layout,
    ),
  );
}

/** An outline around houses that are one ministry. */
function drawHulls(pen: Pen, { house }: ReelMonth, { seats, radius, scale }: Layout): void {
  for (let m = 0; m < house.length; m++) {
    const members = house.flatMap((of, i) => (of === m ? [i] : []));
    if (members.length < 2) continue;
    const path = members
      .map((i, at) => `${at === 0 ? 'M' : 'L'}${round(seats[i].x)},${round(seats[i].y)}`)
      .join('');
    const width = 2 * Math.max(...members.map((i) => radius[i])) + 18 * scale;
    pen.path(path, { stroke: '#B84B00', width, round: true });
    pen.path(path, { stroke: '#FBE8DB', width: width - 4 * scale, round: true });
  }
}

function drawSeats(
  pen: Pen,
  { seats: people, colour }: Reel,
  { before, month, within, meeting: underWay }: Moment,
  layout: Layout,
): void {
  const { seats, radius, scale, box, text: size } = layout;
  const meeting = underWay?.meeting;
  const { stuck, meetings } = within < MEETINGS_END ? before : month;
  const rows: [number, number] = [box.left, box.left];
  seats.forEach(({ x, y, outX, outY }, i) => {
    const r = radius[i];
    pen.circle(x, y, r + 5 * scale, { fill: '#ffffff' });
    if (meeting?.ministers.includes(i))
      pen.circle(x - outX * (r + 12 * scale), y - outY * (r + 12 * scale), 5 * scale, { fill: colour });
    else if (meeting?.delegates.includes(i))
      pen.circle(x - outX * (r + 12 * scale), y - outY * (r + 12 * scale), 4.5 * scale, {
        fill: '#ffffff',
        stroke: colour,
        width: 1.8 * scale,
      });
    pen.circle(x, y, r, { fill: slate });
    if (meetings[i] > 0.002)
      pen.path(arc(x, y, r + 3.2 * scale, meetings[i]), { stroke: gold, width: 4 * scale });
    drawStuck(pen, x, y, r, stuck[i]);
    if (size === 0) return;
    const name = people[i].name;
    const aside =
      r + 9 * scale + (month.house.filter((of) => of === month.house[i]).length > 1 ? 9 * scale : 0);
    if (isAside(outX)) {
      const room = outX < 0 ? x - aside - box.left : box.left + box.width - x - aside;
      const next = [seats[i - 1], seats[i + 1]].map((seat) =>
        seat === undefined ? Infinity : Math.abs(seat.y - y),
      );
      // Two lines need more distance where neighbours take two as well.
      const alone = [people[i - 1], people[i + 1]].every(
        (one) => one === undefined || textWidth(one.name, size) <= room,
      );
      const lines =
        Math.min(...next) > size * (alone ? 1.7 : 2.3)
          ? wrap(name, room, size).slice(0, 2)
          : [shorten(name, room, size)];
      lines.forEach((line, at) =>
        pen.text(
          x + Math.sign(outX) * aside,
          y + size * (0.35 + 1.05 * (at - (lines.length - 1) / 2)),
          line,
          { size, colour: ink, anchor: outX < 0 ? 'end' : 'start' },
        ),
      );
      return;
    }
    // Along the top, names stand in two rows, each in the row with room beside the name before it.
    const half = textWidth(name, size) / 2;
    const row = x - half >= rows[0] || rows[0] <= rows[1] ? 0 : 1;
    const start = Math.max(x - half, rows[row]);
    const text = shorten(name, Math.min(2 * half + 1, box.left + box.width - start), size);
    rows[row] = start + textWidth(text, size) + size * 0.5;
    pen.text(start, y - aside - row * size * 1.1, text, { size, colour: ink });
  });
}

/** Whether a name stands beside its seat, not above it. */
const isAside = (outX: number): boolean => Math.abs(outX) > 0.3;

/** Part of a ring from the top, clockwise. */
function arc(x: number, y: number, radius: number, share: number): string {
  const angle = 2 * Math.PI * Math.min(0.999, share);
  return `M${round(x)},${round(y - radius)}A${round(radius)},${round(radius)} 0 ${angle > Math.PI ? 1 : 0} 1 ${round(
    x + radius * Math.sin(angle),
  )},${round(y - radius * Math.cos(angle))}`;
}

/** Pieces of work that wait, as a pile in the disc; more than 16 as a number. */
function drawStuck(pen: Pen, x: number, y: number, radius: number, pieces: number): void {
  if (pieces === 0) return;
  const side = pieces <= 4 ? 2 : pieces <= 9 ? 3 : 4;
  if (pieces > 16) {
    pen.text(x, y + radius * 0.35, String(pieces), {
      size: radius,
      colour: bright,
      bold: true,
      anchor: 'middle',
    });
    return;
  }
  const pitch = (radius * 1.3) / side;
  for (let i = 0; i < pieces; i++) {
    const row = Math.floor(i / side);
    const rows = Math.ceil(pieces / side);
    const inRow = Math.min(side, pieces - row * side);
    pen.circle(
      x + ((i % side) - (inRow - 1) / 2) * pitch,
      y + (row - (rows - 1) / 2) * pitch,
      pitch * 0.4,
      { fill: bright },
    );
  }
}

function drawGlasses(pen: Pen, { colour }: Reel, levels: readonly number[], layout: Layout): void {
  const {
    glassTop,
    glassHeight,
    glassWidth,
    glassLeft,
    scale,
    glassNames,
    lowered,
    text: size,
    box,
  } = layout;
  glassNames.forEach((names, k) => {
    const x = glassLeft(k);
    const [left, high] = [x - glassWidth / 2, glassHeight * levels[k]];
    const r = Math.min(6 * scale, high / 2);
    pen.path(
      `M${round(left)},${round(glassTop)}v${round(glassHeight - 6)}` +
        `q0,6 6,6h${round(glassWidth - 12)}q6,0 6,-6v${round(6 - glassHeight)}`,
      { fill: '#ffffff', stroke: '#7A7A7A', width: 1.6 * scale },
    );
    pen.path(
      `M${round(left + 2)},${round(glassTop + glassHeight - high)}` +
        `h${round(glassWidth - 4)}v${round(high - r - 2)}q0,${round(r)} ${round(-r)},${round(r)}` +
        `h${round(2 * r + 4 - glassWidth)}q${round(-r)},0 ${round(-r)},${round(-r)}z`,
      { fill: colour },
    );
    names.forEach((text, line) => {
      const half = textWidth(text, size) / 2;
      pen.text(
        Math.max(box.left + half, Math.min(box.left + box.width - half, x)),
        glassTop + glassHeight + size * (1.25 + 1.15 * (line + (k % 2) * lowered)),
        text,
        { size, colour: ink, anchor: 'middle' },
      );
    });
  });
}

/** Where a piece of work is on its way. */
interface Flight {
  readonly x: number;
  readonly y: number;
  /** Share of the last part that is over, in [0, 1]: into the glass, over its rim, or into nothing. */
  readonly rest: number;
}

/** Share of the way at which the last part begins, above the glass. */
const ABOVE = 0.8;

function flightAt(
  [, seat, glass, fate]: Reel['dots'][number],
  u: number,
  levels: readonly number[],
  { seats, radius, glassTop, glassHeight, glassWidth, glassLeft, scale }: Layout,
): Flight {
  const { x, y } = seats[seat];
  const start = y + radius[seat];
  const way = Math.min(1, u / ABOVE);
  const rest = Math.max(0, (u - ABOVE) / (1 - ABOVE));
  const at = {
    x: x + (glassLeft(glass) - x) * smooth(way),
    y: start + (glassTop - 8 * scale - start) * way,
    rest,
  };
  if (fate === 2) return at;
  if (fate === 0) return { ...at, y: at.y + (8 * scale + glassHeight * (1 - levels[glass])) * rest };
  const out = (glass % 2 === 0 ? -1 : 1) * (glassWidth / 2 + 5 * scale) * Math.min(1, rest * 2);
  return { x: at.x + out, y: at.y + glassHeight * rest * 0.9, rest };
}

/** Work on its way: into the glass; over its rim where another did it; or lost against work that wants the opposite. */
function drawDots(pen: Pen, reel: Reel, time: number, { levels }: ReelMonth, layout: Layout): void {
  const { dots } = reel;
  for (let i = firstAfter(dots, time - TRAVEL); i < dots.length && dots[i][0] <= time; i++) {
    const flight = flightAt(dots[i], (time - dots[i][0]) / TRAVEL, levels, layout);
    drawDot(pen, reel, dots[i][3], flight, layout.scale);
  }
}

function drawDot(pen: Pen, { colour }: Reel, fate: number, { x, y, rest }: Flight, scale: number): void {
  const size = 2.4 * scale;
  if (fate === 1) pen.circle(x, y, size, { fill: gold, opacity: 1 - 0.6 * rest });
  else if (fate === 2)
    pen.circle(x, y, size * (1 + rest), {
      stroke: colour,
      width: 1.2 * scale,
      fill: '#ffffff',
      opacity: 1 - rest,
    });
  else pen.circle(x, y, size, { fill: colour, opacity: 0.85 });
}

/**
 * One in `every` pieces of work of some months as a mark that moves, for a picture without a script.
 * @param draw - draws one at the origin
 * @returns when each leaves, and four places on its way: at its start, half-way, above the glass, and at
 * its end
 */
export function flights(
  pen: (draw: (pen: Pen) => void) => string,
  reel: Reel,
  box: Box,
  { from, to, every }: { readonly from: number; readonly to: number; readonly every: number },
): readonly { readonly at: number; readonly mark: string; readonly places: readonly Flight[] }[] {
  const layout = layoutOf(reel, box);
  return reel.dots
    .slice(firstAfter(reel.dots, from), firstAfter(reel.dots, to - TRAVEL))
    .filter((_, i) => i % every === 0)
    .map((dot) => ({
      at: dot[0],
      mark: pen((one) => drawDot(one, reel, dot[3], { x: 0, y: 0, rest: 0 }, layout.scale)),
      places: [0, ABOVE / 2, ABOVE, 1].map((u) =>
        flightAt(dot, u, reel.months[Math.floor(dot[0])].levels, layout),
      ),
    }));
}

/** Index of the first dot that leaves after a moment. */
function firstAfter(dots: Reel['dots'], time: number): number {
  let [low, high] = [0, dots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dots[middle][0] > time) high = middle;
    else low = middle + 1;
  }
  return low;
}
