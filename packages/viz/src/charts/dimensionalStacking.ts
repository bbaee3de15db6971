import { interpolateRgb } from 'd3';
import { squareAround, type Box } from '../frame/box.ts';
import { roomLeft } from '../frame/axes.ts';
import { drawHatching } from '../frame/drawHatching.ts';
import { drawLine, drawRect } from '../frame/drawLine.ts';
import { frame } from '../frame/frame.ts';
import { drawLegend, legendHeight, type LegendEntry } from '../frame/legend.ts';
import { resolvePicture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import type { StackAxis, StackCell, WorldStack } from '../rows/stackWorlds.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { hatch } from '../svg/hatch.ts';
import { inkOn, softInk } from '../theme/contrast.ts';
import { textWidth } from '../theme/textWidth.ts';
import { wrap } from '../theme/wrap.ts';
import { digitsFor, formatNumber, formatPercent } from '../titles/formatNumber.ts';
import { edgesAsText, levelsOf } from '../titles/levelsOf.ts';
import { wordsOfParameter } from '../titles/parameterWords.ts';
import { stackTitle } from '../titles/stackTitle.ts';
import { outputWords } from '../titles/wordsOf.ts';
import { drawTooFew } from './drawTooFew.ts';
import { nestedBands } from './nestedBands.ts';
import { isClose } from './tooClose.ts';
import type { WorldsOptions } from './worldsMap.ts';

/** What is looked for: a metric, or with a regime its difference to the reference, above or below a value. */
export interface StackOptions
  extends PictureOptions, Pick<WorldsOptions, 'metric' | 'regime' | 'reference' | 'side' | 'threshold'> {
  /**
   * Fewest worlds from which a cell is judged, at least 1.
   * @defaultValue 10: at even odds, eight of ten come by luck in one cell of eighteen
   */
  readonly leastWorlds?: number;
}

/** Fewest worlds from which a group is judged. */
export const LEAST_WORLDS = 10;

const NO_BREAK = '\u00A0';

/**
 * From nearly white to navy, so that grey print keeps the order. White is for cells that are not judged.
 */
const fillOf = interpolateRgb('#E8F0F8', '#003E7E');

/**
 * In which groups of worlds does it happen? Dimensional stacking: bins of two to four parameters, two
 * nested on a side at most. A cell is filled by the share of its worlds in which it happens; hatched where
 * that is too close to call, crossed out where too few worlds lie.
 * @throws {RangeError} where no cell has worlds
 */
export function dimensionalStacking({ axes, cells }: WorldStack, options: StackOptions): SVGSVGElement {
  if (!cells.some(({ worlds }) => worlds > 0))
    throw new RangeError('cells with worlds: expected at least one, received none');
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
  } = picture;
  const { discovery } = words;
  const { leastWorlds = LEAST_WORLDS } = options;
  const [across, up] = [0, 1].map((side) => axes.filter((_, i) => i % 2 === side));
  const levels = new Map(axes.map((axis) => [axis, levelsOf(axis, words)]));
  const nameOf = (axis: StackAxis): string => wordsOfParameter(axis.name, words, options.names).name;
  const legend: readonly LegendEntry[] = [1, 0.75, 0.5, 0.25, 0, null].map((share) => ({
    text: share === null ? discovery.fewer(leastWorlds) : formatPercent(share, words),
    mark: (into, x, y, side) => drawCell(into, share, squareAround(x, y, side), side * 0.4, label),
  }));
  const inside = picture.width - 2 * label;
  const legendRoom = legendHeight(legend, inside, picture);
  // Names of parameters, with the values that cut them, in as many lines as they need.
  const named = (
    side: readonly StackAxis[],
    arrow: (text: string) => string,
  ): readonly (readonly string[])[] =>
    side.map((axis) => {
      const role =
        side.length === 1
          ? (name: string): string => name
          : side[0] === axis
            ? discovery.outer
            : discovery.inner;
      // No line break inside the values, or between them and the arrow.
      const values =
        axis.options === undefined
          ? ` ${discovery.cutAt(edgesAsText(axis, words).slice(1, -1)).replaceAll(' ', NO_BREAK)}`
          : '';
      return wrap(arrow(`${role(nameOf(axis))}${values}`), inside, label, true).map((line) =>
        line.replaceAll(NO_BREAK, ' '),
      );
    });
  const upNames = named(up, (text) => `↑${NO_BREAK}${text}`).flat();
  const acrossNames = named(across, (text) => `${text}${NO_BREAK}→`)
    .toReversed()
    .flat();
  // Room for the names of bins: inner ones stand upright where they do not fit lying.
  const innerUp = levels.get(up.at(-1)!)!;
  const innerAcross = levels.get(across.at(-1)!)!;
  const stub = (up.length > 1 ? label * 1.8 : 0) + roomLeft(innerUp, picture);
  const columns = across.map(({ edges }) => edges.length - 1);
  const widest = Math.max(...innerAcross.map((text) => textWidth(text, label)));
  const flat = widest + label * 0.3 <= nestedBands(columns, [stub, inside]).size;
  const innerRoom = flat ? label * 1.6 : widest + label * 0.6;
  const below =
    innerRoom + (across.length > 1 ? label * 1.6 : 0) + acrossNames.length * label * 1.3 + label * 0.3;
  const above = legendRoom + upNames.length * label * 1.3 + label * 0.4;
  const rows = up.map(({ edges }) => edges.length - 1);
  // High enough for the name of every row and for the upright name of every outer bin.
  const upright =
    up.length === 1 ? 0 : Math.max(...levels.get(up[0])!.map((text) => textWidth(text, label)));
  const least = Math.max(
    label * 8,
    rows.reduce((all, bins) => all * bins) * label * 1.4,
    rows[0] * (upright + label),
  );
  const border = formatNumber(
    options.threshold,
    digitsFor(Math.abs(options.threshold)),
    words,
    options.regime !== undefined,
  );
  const { svg, root, left, top, width, height } = frame(
    {
      title: stackTitle(cells, leastWorlds, words),
      subtitle: `${discovery[options.side](outputWords(options, words), border)}.`,
      note: discovery.stackNote,
      description: cells.map((cell) => `${cellText(cell)}.`).join(' '),
    },
    (wide) => above + below + Math.max(least, Math.min(wide * 0.65, label * 28)),
    picture,
    options,
    above + below + least,
  );

  function cellText({ bins, worlds, happening }: StackCell): string {
    const where = axes.map((axis, i) => `${nameOf(axis)} ${levels.get(axis)![bins[i]]}`).join(', ');
    return (
      `${where}: ${discovery.countOfWorlds(worlds)}, ` +
      `${worlds < leastWorlds ? discovery.tooFew : formatPercent(happening / worlds, words)}`
    );
  }
  drawLegend(root, legend, { left, top, width }, picture);
  const x = nestedBands(columns, [left + stub, left + width]);
  const bottom = top + height - below;
  const y = nestedBands(rows, [bottom, top + above]);
  for (const cell of cells) {
    const [atX, atY] = [
      x.start(cell.bins.filter((_, i) => i % 2 === 0)),
      y.start(cell.bins.filter((_, i) => i % 2 === 1)),
    ];
    const group = root.append<SVGElement>('g');
    group.append('title').text(cellText(cell));
    drawCell(
      group,
      cell.worlds < leastWorlds ? null : cell.happening / cell.worlds,
      { left: atX, top: atY, width: x.size, height: y.size },
      label * 0.6,
      label,
    );
  }

  // Names of bins: inner ones at each cell, outer ones along a line that holds their cells together.
  for (const [i, outer] of levels.get(across[0])!.entries()) {
    const middle = x.outer(i) + x.outerSize / 2;
    for (const [j, text] of innerAcross.entries()) {
      if (across.length === 1 && i !== j) continue;
      const centre = x.start([i, j]) + x.size / 2;
      if (flat)
        write(root, text, centre, bottom + label * 1.2, { size: label, anchor: 'middle', colour: softInk });
      else
        write(root, text, centre + label * 0.35, bottom + label * 0.4, {
          size: label,
          anchor: 'end',
          turn: -90,
          colour: softInk,
        });
    }
    if (across.length === 1) continue;
    drawLine(root, x.outer(i), bottom + innerRoom, x.outer(i) + x.outerSize, bottom + innerRoom, {
      colour: softInk,
      width: label / 12,
    });
    write(root, outer, middle, bottom + innerRoom + label * 1.15, { size: label, anchor: 'middle' });
  }
  for (const [i, outer] of levels.get(up[0])!.entries()) {
    const middle = y.outer(i) + y.outerSize / 2;
    for (const [j, text] of innerUp.entries()) {
      if (up.length > 1 || i === j)
        write(root, text, left + stub - label * 0.4, y.start([i, j]) + y.size / 2 + label * 0.35, {
          size: label,
          anchor: 'end',
          colour: softInk,
        });
    }
    if (up.length === 1) continue;
    drawLine(root, left + label * 1.5, y.outer(i), left + label * 1.5, y.outer(i) + y.outerSize, {
      colour: softInk,
      width: label / 12,
    });
    write(root, outer, left + label * 1.1, middle, { size: label, anchor: 'middle', turn: -90 });
  }

  for (const [i, line] of upNames.entries())
    write(root, line, left, top + legendRoom + label * (0.9 + 1.3 * i), { size: label, bold: true });
  for (const [i, line] of acrossNames.entries())
    write(root, line, left + width, top + height - label * (0.3 + 1.3 * (acrossNames.length - 1 - i)), {
      size: label,
      bold: true,
      anchor: 'end',
    });
  return svg;
}

/** A cell, or a swatch of the legend. @param share - of worlds in which it happens; `null`: of too few to say */
function drawCell(into: SvgNode, share: number | null, box: Box, gap: number, label: number): void {
  if (share === null) {
    drawTooFew(into, box, label);
    return;
  }
  const fill = fillOf(share);
  drawRect(into, box, fill).attr('stroke', '#8A8A8A').attr('stroke-width', 0.75);
  if (isClose(share)) drawHatching(into, hatch(box, gap), inkOn(fill), label / 12);
}
