import { create, line, scaleLinear } from 'd3';

/** The paired difference at one value of a dial, with the interval of its mean. */
export interface SweepRow {
  /** Position along the axis, and its label. */
  readonly value: number;
  readonly label: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface SweepOptions {
  /** CSS pixels. */
  readonly width: number;
  /** @defaultValue what it needs */
  readonly height?: number;
  readonly mode: 'page' | 'projector';
  /** The finding in a sentence: title and accessible name. */
  readonly title: string;
  readonly format: (value: number) => string;
  readonly words: {
    readonly dial: string;
    readonly difference: string;
    readonly holds: string;
    readonly fails: string;
  };
  /** Which side of zero the claim is on. */
  readonly claimed: 'higher' | 'lower';
  readonly flip?: number;
}

const INK = '#1d2430';
const GREY = '#595959';
/** The colour of B in every picture. */
const LINE = '#003E7E';
const FLIP = '#B84B00';
const CLAIMED = '#eef3f9';

/** How a difference changes along a dial: where it crosses zero, the finding flips. */
export function sweepPicture(
  rows: readonly SweepRow[],
  {
    width,
    height = Math.round(Math.min(360, Math.max(280, width * 0.45))),
    mode,
    title,
    format,
    words,
    claimed,
    flip,
  }: SweepOptions,
): SVGSVGElement {
  const text = mode === 'projector' ? 24 : 12;
  const picture = create('svg')
    .attr('xmlns', 'http://www.w3.org/2000/svg')
    .attr('viewBox', `0 0 ${width} ${height}`)
    .attr('width', width)
    .attr('height', height)
    .attr('role', 'img')
    .attr('aria-label', title)
    .attr('font-family', 'system-ui, sans-serif')
    .attr('font-size', text)
    .attr('fill', INK);
  picture.append('title').text(title);
  picture.append('rect').attr('width', width).attr('height', height).attr('fill', '#fff');
  const heading = wrap(title, (width - text * 2) / (text * 0.86));
  picture
    .selectAll('text.heading')
    .data(heading)
    .join('text')
    .attr('x', text)
    .attr('y', (_, i) => text * (2 + 1.9 * i))
    .attr('font-size', text * 1.5)
    .attr('font-weight', 700)
    .text((part) => part);
  if (rows.length === 0) return picture.node()!;

  const [left, right] = [text * 4.6, width - text * 1.6];
  const [top, bottom] = [text * (1.8 + 1.9 * heading.length), height - text * 3.2];
  const values = [0, ...rows.flatMap(({ low, high }) => [low, high])];
  const pad = (Math.max(...values) - Math.min(...values)) * 0.12 || 0.01;
  const x = scaleLinear([rows[0].value, rows.at(-1)!.value], [left + text * 2.5, right - text * 3.5]);
  const y = scaleLinear([Math.min(...values) - pad, Math.max(...values) + pad], [bottom, top]);
  const write = (said: string, across: number, down: number, anchor: 'middle' | 'end') =>
    picture
      .append('text')
      .attr('x', across)
      .attr('y', down)
      .attr('text-anchor', anchor)
      .attr('fill', GREY)
      .text(said);
  const draw = (
    from: readonly [number, number],
    to: readonly [number, number],
    colour: string,
    weight: number,
  ) =>
    picture
      .append('line')
      .attr('x1', from[0])
      .attr('y1', from[1])
      .attr('x2', to[0])
      .attr('y2', to[1])
      .attr('stroke', colour)
      .attr('stroke-width', weight);

  const [from, to] = claimed === 'higher' ? [top, y(0)] : [y(0), bottom];
  picture
    .append('rect')
    .attr('x', left)
    .attr('y', from)
    .attr('width', right - left)
    .attr('height', Math.max(0, to - from))
    .attr('fill', CLAIMED);
  for (const tick of y.ticks(4)) write(format(tick), left - text * 0.5, y(tick) + text * 0.35, 'end');
  draw([left, y(0)], [right, y(0)], INK, 1.5);
  const [over, under] = claimed === 'higher' ? [words.holds, words.fails] : [words.fails, words.holds];
  write(over, right, top + text, 'end');
  write(under, right, bottom - text * 0.4, 'end');
  if (flip !== undefined) draw([x(flip), top], [x(flip), bottom], FLIP, 2).attr('stroke-dasharray', '5 4');

  const path = line<SweepRow>(
    (row) => x(row.value),
    (row) => y(row.mean),
  ).digits(1);
  picture
    .append('path')
    .attr('d', path(rows as SweepRow[]))
    .attr('fill', 'none')
    .attr('stroke', LINE)
    .attr('stroke-width', 2);
  const longest = Math.max(...rows.map(({ label }) => label.length));
  const every = Math.ceil((longest * text * 0.6 * rows.length) / (right - left));
  for (const [i, { value, label, mean, low, high }] of rows.entries()) {
    draw([x(value), y(low)], [x(value), y(high)], LINE, 3).attr('stroke-opacity', 0.5);
    picture
      .append('circle')
      .attr('cx', x(value))
      .attr('cy', y(mean))
      .attr('r', text * 0.36)
      .attr('fill', LINE);
    if (i % every === 0) write(label, x(value), bottom + text * 1.3, 'middle');
  }
  write(words.dial, (left + right) / 2, height - text * 0.4, 'middle');
  return picture.node()!;
}

/** Breaks a text between words into lines of at most `letters` letters. */
function wrap(title: string, letters: number): string[] {
  return title.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + word.length <= letters
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}
