import { scaleBand } from 'd3';
import { drawLine, drawRect } from '../frame/drawLine.ts';
import { frame } from '../frame/frame.ts';
import { resolvePicture, type Picture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import type { JoinedForum, Minister, Structure } from '../rows/structureRows.ts';
import type { Place } from '../svg/createSvg.ts';
import { place } from '../svg/place.ts';
import { ink, rule, softInk } from '../theme/contrast.ts';
import { regimeStyle } from '../theme/regimeStyle.ts';
import { textWidth } from '../theme/textWidth.ts';
import { shortenAll } from '../theme/shortenAll.ts';
import { shorten } from '../theme/wrap.ts';
import { forumLabel } from '../titles/structureTitle.ts';
import { drawStructureList, structureList } from './structureList.ts';

export interface StructureOptions extends PictureOptions {
  /** Forums drawn at most; the others are counted. @defaultValue 12, or as many as fit on a projector */
  readonly most?: number;
}

/**
 * The structure of a regime. Above: who reports to whom, a merged ministry as one box over all its houses. Below: a row for each forum,
 * a dot for each ministry it joins.
 * @param structure - as `structureOf` makes it
 */
export function regimeStructure({ ministers, forums, centre }: Structure, options: StructureOptions = {}): SVGSVGElement {
  const picture = resolvePicture(options);
  const { words, sizes: { label }, nameOf } = picture;
  const houses = ministers.flatMap(({ ministries }) => ministries);
  const names = Math.min(Math.max(0, ...houses.map((id) => textWidth(nameOf(id), label))) + label * 0.8, label * (picture.height === undefined ? 10 : 7));
  const tree = label * 6.5;
  // Names beside each other need a line of text each; where there is none, ministries go down the page.
  if ((picture.width - label * 12) / houses.length < label * 1.15) return listed({ ministers, forums, centre }, picture, options);
  const most = options.most ?? (picture.height === undefined ? 12 : Math.max(2, Math.floor((picture.height - label * 9 - tree - names) / (label * 1.6))));
  const shown = forums.slice(0, most);
  const rest = forums.length - shown.length;
  const line = label * 1.7;
  const { svg, place: root, left, top, width, height } = frame({
    title: words.titles.structure(ministers.length, forums.length),
    subtitle: '',
    note: words.charts.structureNote,
    description: describe({ ministers, forums, centre }, shown, picture),
  }, () => tree + names + shown.length * line + label + (rest > 0 ? label * 1.6 : 0), picture, options);

  const stub = Math.min(Math.max(0, ...shown.map((forum) => textWidth(forumLabel(forum, words, nameOf), label))) + label, width * 0.32);
  const x = scaleBand().domain(houses).range([left + stub, left + width]).paddingInner(0.2);
  drawReports(root, ministers, centre, x, { top, height: tree, left, stub }, picture);
  const short = shortenAll(houses.map(nameOf), names - label * 0.6, label);
  for (const id of houses) write(root, short(nameOf(id)), x(id)! + x.bandwidth() / 2 + label * 0.35, top + tree + names - label * 0.3, { size: label, turn: -90 });
  const first = top + tree + names + label * 0.4;
  const step = Math.min(line, (top + height - first - (rest > 0 ? label * 1.6 : 0)) / Math.max(1, shown.length));
  for (const [i, forum] of shown.entries()) drawForum(root, forum, x, first + (i + 0.5) * step, left, stub, picture);
  if (rest > 0) write(root, words.charts.others(rest), left, top + height - label * 0.3, { size: label, colour: softInk });
  return svg;
}

/** The same as a list, for many ministries on little width. */
function listed(structure: Structure, picture: Picture, options: StructureOptions): SVGSVGElement {
  const { words, sizes: { label } } = picture;
  const list = structureList([{ heading: '', structure }], picture, picture.height === undefined ? undefined : picture.height - label * 9);
  const { svg, place: root, left, top, width, height } = frame({
    title: words.titles.structure(structure.ministers.length, structure.forums.length), subtitle: '', note: words.charts.structureNote, description: describe(structure, structure.forums, picture),
  }, () => list.height, picture, options, list.least);
  drawStructureList(root, list, { left, top, width, height }, picture);
  return svg;
}

function describe({ ministers }: Structure, shown: readonly JoinedForum[], { words, nameOf }: Picture): string {
  const merged = ministers.filter(({ ministries }) => ministries.length > 1).map(({ ministries }) => `${words.charts.minister}: ${ministries.map(nameOf).join(', ')}.`);
  return [...merged, ...shown.map((forum) => `${forumLabel(forum, words, nameOf)}: ${forum.members.map(nameOf).join(', ')}.`)].join(' ');
}

/** The prime minister above, a box for each minister below; a strengthened centre stands beside the prime minister. */
function drawReports(root: Place, ministers: readonly Minister[], centre: boolean, x: ReturnType<typeof scaleBand<string>>, { top, height, left, stub }: { top: number; height: number; left: number; stub: number }, { words, sizes: { label } }: Picture): void {
  const [from, to] = x.range();
  const box = label * 1.8;
  const prime = { text: words.charts.primeMinister, width: textWidth(words.charts.primeMinister, label) + label };
  const staff = { text: words.charts.centre, width: textWidth(words.charts.centre, label) + label };
  const room = to - left;
  const both = centre && prime.width + staff.width + label * 2 <= room;
  const middle = Math.min(Math.max((from + to) / 2, left + prime.width / 2), to - prime.width / 2 - (both ? staff.width + label * 1.5 : 0));
  const bar = top + box + label * 0.9;
  const ministersTop = top + height - label * 2.1;
  drawLine(root, middle, top + box, middle, bar, { colour: softInk, width: label / 10 });
  for (const { ministries } of ministers) {
    const [start, end] = [x(ministries[0])!, x(ministries.at(-1)!)! + x.bandwidth()];
    const centreOf = (start + end) / 2;
    drawLine(root, centreOf, bar, centreOf, ministersTop, { colour: softInk, width: label / 10 });
    const merged = ministries.length > 1;
    drawRect(root, start, ministersTop, end - start, label * 1.7, merged ? regimeStyle('superministry').colour : '#E4E4E4').attr('stroke', softInk).attr('stroke-width', place(label / 14));
    const count = String(ministries.length);
    if (merged && textWidth(count, label) < end - start) write(root, count, centreOf, ministersTop + label * 1.2, { size: label, anchor: 'middle', colour: '#ffffff', bold: true });
  }
  const outer = ministers.map(({ ministries }) => (x(ministries[0])! + x(ministries.at(-1)!)! + x.bandwidth()) / 2);
  if (outer.length > 0) drawLine(root, Math.min(middle, ...outer), bar, Math.max(middle, ...outer), bar, { colour: softInk, width: label / 10 });
  drawRect(root, middle - prime.width / 2, top, prime.width, box, '#ffffff').attr('stroke', ink).attr('stroke-width', place(label / 8));
  write(root, prime.text, middle, top + label * 1.25, { size: label, anchor: 'middle' });
  if (!centre) return;
  const colour = regimeStyle('cog').colour;
  if (both) {
    const at = middle + prime.width / 2 + label * 1.5;
    drawLine(root, middle + prime.width / 2, top + box / 2, at, top + box / 2, { colour, width: label / 6 });
    drawRect(root, at, top, staff.width, box, colour);
    write(root, staff.text, at + staff.width / 2, top + label * 1.25, { size: label, anchor: 'middle', colour: '#ffffff' });
  } else {
    write(root, shorten(`+ ${staff.text}`, stub + room, label), left, top + box + label * 2.2, { size: label, colour, rim: true });
  }
}

/** One forum: its name, and a dot for each ministry it joins, on a line that joins them. */
function drawForum(root: Place, forum: JoinedForum, x: ReturnType<typeof scaleBand<string>>, y: number, left: number, stub: number, { sizes: { label }, nameOf, words }: Picture): void {
  const { members, chair } = forum;
  write(root, shorten(forumLabel(forum, words, nameOf), stub - label * 0.6, label), left, y + label * 0.35, { size: label });
  const places = members.flatMap((member) => (x(member) === undefined ? [] : [{ member, at: x(member)! + x.bandwidth() / 2 }]));
  if (places.length === 0) return;
  const ends = places.map(({ at }) => at);
  drawLine(root, x.range()[0], y, x.range()[1], y, { colour: rule, dash: '2 3' });
  drawLine(root, Math.min(...ends), y, Math.max(...ends), y, { colour: softInk, width: label / 8 });
  for (const { member, at } of places) {
    const dot = root.append('circle').attr('cx', place(at)).attr('cy', place(y)).attr('r', place(label * 0.36));
    if (member === chair) dot.attr('fill', '#ffffff').attr('stroke', ink).attr('stroke-width', place(label / 5));
    else dot.attr('fill', ink);
  }
}
