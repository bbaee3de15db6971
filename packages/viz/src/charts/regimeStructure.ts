import { scaleBand } from 'd3';
import { drawLine, drawRect } from '../frame/drawLine.ts';
import { frame, roomForChart } from '../frame/frame.ts';
import { resolvePicture, type Picture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import type { JoinedForum, Minister, Organisation } from '../rows/organisationUnder.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { pixel } from '../svg/pixel.ts';
import { ink, rule, softInk } from '../theme/contrast.ts';
import { regimeStyle } from '../theme/regimeStyle.ts';
import { textWidth } from '../theme/textWidth.ts';
import { LEADING } from '../theme/type.ts';
import { shortenAll } from '../theme/shortenAll.ts';
import { shorten, wrap } from '../theme/wrap.ts';
import { forumLabel } from '../titles/structureTitle.ts';
import { drawStructureList, structureList } from './structureList.ts';

/** Options of `regimeStructure`. */
export interface StructureOptions extends PictureOptions {
  /**
   * At most this many forums; the others are counted. @defaultValue 12, or as many as fit on a projector
   */
  readonly most?: number;
}

/**
 * The structure of a regime. Above: who reports to whom, a merged ministry as one box over all its houses.
 * Below: a row for each forum, a dot for each ministry it joins.
 * @param structure - as `organisationUnder` makes it
 */
export function regimeStructure(
  { ministers, forums, centre }: Organisation,
  options: StructureOptions = {},
): SVGSVGElement {
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
    nameOf,
  } = picture;
  const houses = ministers.flatMap(({ ministries }) => ministries);
  const inside = picture.width - 2 * label;
  // Upright names need a line of text each; where the width has no room for them, ministries are listed
  // down the page.
  const leastColumns = houses.length * label * 1.15;
  if (inside - (picture.narrow ? 0 : label * 10) < leastColumns)
    return listed({ ministers, forums, centre }, picture, options);
  const names = Math.min(
    Math.max(0, ...houses.map((id) => textWidth(nameOf(id), label))) + label * 0.8,
    label * (picture.height === undefined ? 26 : 7),
  );
  // Names of forums are never cut: they stand left of their dots, in several lines if need be, or above
  // them on a phone.
  const stub = picture.narrow
    ? 0
    : Math.min(
        Math.max(0, ...forums.map((forum) => textWidth(forumLabel(forum, words, nameOf), label))) + label,
        inside * 0.36,
        inside - leastColumns,
      );
  // A centre that does not fit beside the prime minister stands below.
  const tree = label * (centre && !fitsBeside(inside - stub, picture) ? 6.5 : 5.4);
  const rows = forums.map((forum) => {
    const lines = wrap(
      forumLabel(forum, words, nameOf),
      picture.narrow ? inside : stub - label * 0.6,
      label,
    );
    return { forum, lines, height: label * (lines.length * LEADING + (picture.narrow ? 1.4 : 0.4)) };
  });
  const texts = {
    title: words.titles.structure(ministers.length, forums.length),
    subtitle: '',
    note: words.charts.structureNote,
  };
  const head = tree + names + label * 0.4;
  const foot = label * 1.6;
  const room = roomForChart(texts, picture, options) ?? Infinity;
  const most =
    options.most ??
    (room === Infinity
      ? 12
      : Math.max(
          2,
          fitting(
            rows.map(({ height }) => height),
            room - head,
            foot,
          ),
        ));
  const shown = rows.slice(0, most);
  const rest = forums.length - shown.length;
  const needed =
    head + shown.reduce((sum, { height }) => sum + height, 0) + (rest > 0 ? foot : label * 0.4);
  const { svg, root, left, top, width } = frame(
    {
      ...texts,
      description: describe(
        { ministers, forums, centre },
        shown.map(({ forum }) => forum),
        picture,
      ),
    },
    () => needed,
    picture,
    options,
    needed,
  );

  const x = scaleBand()
    .domain(houses)
    .range([left + stub, left + width])
    .paddingInner(0.2);
  drawReports(root, ministers, centre, { x, top, height: tree, left, stub }, picture);
  const short = shortenAll(houses.map(nameOf), names - label * 0.6, label);
  for (const id of houses)
    write(
      root,
      short(nameOf(id)),
      x(id)! + x.bandwidth() / 2 + label * 0.35,
      top + tree + names - label * 0.3,
      { size: label, turn: -90 },
    );
  let y = top + head;
  for (const { forum, lines, height } of shown) {
    drawForum(root, forum, lines, { x, top: y, height, left }, picture);
    y += height;
  }
  if (rest > 0)
    write(root, words.charts.others(rest), left, y + label * 1.2, { size: label, colour: softInk });
  return svg;
}

/** How many of these heights fit, from the first; if not all do, the foot must fit too. */
function fitting(heights: readonly number[], room: number, foot: number): number {
  const ends = heights.map((_, i) => heights.slice(0, i + 1).reduce((sum, height) => sum + height, 0));
  return (ends.at(-1) ?? 0) <= room ? heights.length : ends.filter((end) => end <= room - foot).length;
}

/** Is there room for prime minister and centre side by side? */
const fitsBeside = (room: number, { words, sizes: { label } }: Picture): boolean =>
  textWidth(words.charts.primeMinister, label) + textWidth(words.charts.centre, label) + label * 4 <= room;

/** The same as a list, for many ministries on little width. */
function listed(structure: Organisation, picture: Picture, options: StructureOptions): SVGSVGElement {
  const {
    words,
    sizes: { label },
  } = picture;
  const list = structureList(
    [{ heading: '', structure }],
    picture,
    picture.height === undefined ? undefined : picture.height - label * 9,
  );
  const { svg, root, left, top, width, height } = frame(
    {
      title: words.titles.structure(structure.ministers.length, structure.forums.length),
      subtitle: '',
      note: words.charts.structureListNote,
      description: describe(structure, structure.forums, picture),
    },
    () => list.height,
    picture,
    options,
    list.least,
  );
  drawStructureList(root, list, { left, top, width, height }, picture);
  return svg;
}

function describe(
  { ministers }: Organisation,
  shown: readonly JoinedForum[],
  { words, nameOf }: Picture,
): string {
  const merged = ministers
    .filter(({ ministries }) => ministries.length > 1)
    .map(({ ministries }) => `${words.charts.minister}: ${ministries.map(nameOf).join(', ')}.`);
  return [
    ...merged,
    ...shown.map(
      (forum) => `${forumLabel(forum, words, nameOf)}: ${forum.members.map(nameOf).join(', ')}.`,
    ),
  ].join(' ');
}

/** Where a row is drawn: where ministries stand along it, and its own place, pixels. */
interface Row {
  readonly x: ReturnType<typeof scaleBand<string>>;
  readonly top: number;
  readonly height: number;
  readonly left: number;
}

/** The prime minister above, a box for each minister below; a strengthened centre stands beside the prime minister. */
function drawReports(
  root: SvgNode,
  ministers: readonly Minister[],
  centre: boolean,
  { x, top, height, left, stub }: Row & { readonly stub: number },
  picture: Picture,
): void {
  const {
    words,
    sizes: { label },
  } = picture;
  const [from, to] = x.range();
  const box = label * 1.8;
  const prime = {
    text: words.charts.primeMinister,
    width: textWidth(words.charts.primeMinister, label) + label,
  };
  const staff = { text: words.charts.centre, width: textWidth(words.charts.centre, label) + label };
  const room = to - left;
  const both = centre && fitsBeside(room, picture);
  const middle = Math.min(
    Math.max((from + to) / 2, left + prime.width / 2),
    to - prime.width / 2 - (both ? staff.width + label * 1.5 : 0),
  );
  const bar = top + box + label * 0.9;
  const ministersTop = top + height - label * 2.1;
  drawLine(root, middle, top + box, middle, bar, { colour: softInk, width: label / 10 });
  for (const { ministries } of ministers) {
    const [start, end] = [x(ministries[0])!, x(ministries.at(-1)!)! + x.bandwidth()];
    const centreOf = (start + end) / 2;
    drawLine(root, centreOf, bar, centreOf, ministersTop, { colour: softInk, width: label / 10 });
    const merged = ministries.length > 1;
    drawRect(
      root,
      { left: start, top: ministersTop, width: end - start, height: label * 1.7 },
      merged ? regimeStyle('superministry').colour : '#E4E4E4',
    )
      .attr('stroke', softInk)
      .attr('stroke-width', pixel(label / 14));
    const count = String(ministries.length);
    if (merged && textWidth(count, label) < end - start)
      write(root, count, centreOf, ministersTop + label * 1.2, {
        size: label,
        anchor: 'middle',
        colour: '#ffffff',
        bold: true,
      });
  }
  const outer = ministers.map(
    ({ ministries }) => (x(ministries[0])! + x(ministries.at(-1)!)! + x.bandwidth()) / 2,
  );
  if (outer.length > 0)
    drawLine(root, Math.min(middle, ...outer), bar, Math.max(middle, ...outer), bar, {
      colour: softInk,
      width: label / 10,
    });
  drawRect(root, { left: middle - prime.width / 2, top, width: prime.width, height: box }, '#ffffff')
    .attr('stroke', ink)
    .attr('stroke-width', pixel(label / 8));
  write(root, prime.text, middle, top + label * 1.25, { size: label, anchor: 'middle' });
  if (!centre) return;
  const colour = regimeStyle('cog').colour;
  if (both) {
    const at = middle + prime.width / 2 + label * 1.5;
    drawLine(root, middle + prime.width / 2, top + box / 2, at, top + box / 2, {
      colour,
      width: label / 6,
    });
    drawRect(root, { left: at, top, width: staff.width, height: box }, colour);
    write(root, staff.text, at + staff.width / 2, top + label * 1.25, {
      size: label,
      anchor: 'middle',
      colour: '#ffffff',
    });
  } else {
    write(root, shorten(`+ ${staff.text}`, stub + room, label), left, top + box + label * 2.2, {
      size: label,
      colour,
      rim: true,
    });
  }
}

/** One forum: its name, beside or above it a dot for each ministry it joins, on a line that joins them. */
function drawForum(
  root: SvgNode,
  { members, chair }: JoinedForum,
  lines: readonly string[],
  { x, top, height, left }: Row,
  { sizes: { label }, narrow }: Picture,
): void {
  const text = label * LEADING * lines.length;
  const y = narrow ? top + text + label * 0.5 : top + height / 2;
  write(root, lines, left, (narrow ? top : y - text / 2) + label, { size: label });
  const places = members.flatMap((member) =>
    x(member) === undefined ? [] : [{ member, at: x(member)! + x.bandwidth() / 2 }],
  );
  if (places.length === 0) return;
  const ends = places.map(({ at }) => at);
  drawLine(root, x.range()[0], y, x.range()[1], y, { colour: rule, dash: '2 3' });
  drawLine(root, Math.min(...ends), y, Math.max(...ends), y, { colour: softInk, width: label / 8 });
  for (const { member, at } of places) {
    const dot = root
      .append('circle')
      .attr('cx', pixel(at))
      .attr('cy', pixel(y))
      .attr('r', pixel(label * 0.36));
    if (member === chair)
      dot
        .attr('fill', '#ffffff')
        .attr('stroke', ink)
        .attr('stroke-width', pixel(label / 5));
    else dot.attr('fill', ink);
  }
}
