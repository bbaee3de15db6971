import { extent, scaleLinear } from 'd3';
import { axisBelow, ticksAcross } from '../frame/axes.ts';
import { drawLine } from '../frame/drawLine.ts';
import { drawSymbol } from '../frame/drawSymbol.ts';
import { drawLegend, legendHeight, type LegendEntry } from '../frame/legend.ts';
import type { Picture } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import type { ForumMonth } from '../rows/forumRows.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { ink, rule, softInk } from '../theme/contrast.ts';
import { shortenAll } from '../theme/shortenAll.ts';
import { textWidth } from '../theme/textWidth.ts';

/** The lower panel of a month of a forum: for each goal a value before the meeting, and after it. */
export interface ForumGoals {
  readonly heading: string;
  readonly legend: readonly LegendEntry[];
  readonly lines: readonly {
    readonly goal: string;
    readonly from: number;
    readonly to: number;
    readonly text: string;
  }[];
  readonly others: number;
  readonly domain: readonly [number, number];
  /** Pixels; 0 without a panel. */
  readonly height: number;
}

const open = { shape: 'circle', colour: ink, open: true } as const;
/** The ring is larger, so that it shows around a dot in the same place. Multiples of the label size. */
const size = { open: 0.85, full: 0.5 } as const;
const full = { shape: 'circle', colour: '#003E7E', open: false } as const;

/** Stances agreed, those that bind most units first; if there are none, how accountability moved. */
export function forumGoals({ agreed, accountability }: ForumMonth, picture: Picture): ForumGoals {
  const {
    words: { forum },
    sizes: { label },
    width,
  } = picture;
  const most = picture.height === undefined ? 12 : 2;
  const stances = agreed.length > 0;
  const all = stances
    ? agreed
        .toSorted((a, b) => b.binds - a.binds)
        .map(({ goal, members, stance, binds }) => ({
          goal,
          from: members,
          to: stance,
          text: forum.units(binds),
        }))
    : accountability.map(({ goal, before, after }) => ({ goal, from: before, to: after, text: '' }));
  const lines = all.slice(0, most);
  const [low, high] = extent([0, ...lines.flatMap(({ from, to }) => [from, to])]) as [number, number];
  const legend: readonly LegendEntry[] = [
    [open, stances ? forum.wanted : forum.before] as const,
    [full, stances ? forum.stance : forum.after] as const,
  ].map(([symbol, text]) => ({
    text,
    mark: (into, x, y, side) => drawSymbol(into, symbol, x, y, side * size[symbol.open ? 'open' : 'full']),
  }));
  return {
    heading: stances ? forum.stances : forum.accountability,
    legend,
    lines,
    others: all.length - lines.length,
    domain: stances ? [low, high === low ? low + 1 : high] : [0, 1],
    height:
      lines.length === 0
        ? 0
        : label * 2.4 +
          legendHeight(legend, width - 2 * label, picture) +
          lines.length * label * 1.55 +
          label * 2.2,
  };
}

export function drawForumGoals(
  root: SvgNode,
  { heading, legend, lines, others, domain, height }: ForumGoals,
  { left, top, width, stub }: { left: number; top: number; width: number; stub: number },
  picture: Picture,
): void {
  if (height === 0) return;
  const {
    sizes: { label },
    nameOf,
    narrow,
    words,
  } = picture;
  write(
    root,
    others > 0 ? `${heading} (+ ${words.charts.others(others)})` : heading,
    left,
    top + label * 1.4,
    { size: label, bold: true },
  );
  const legendTop = top + label * 1.9;
  drawLegend(root, legend, { left, top: legendTop, width }, picture);
  const first = legendTop + legendHeight(legend, width, picture) + label * 0.3;
  const step = label * 1.55;
  const noteRoom = narrow ? 0 : Math.max(...lines.map(({ text }) => textWidth(text, label))) + label;
  const x = scaleLinear()
    .domain(domain)
    .nice(5)
    .range([left + stub + label, left + width - noteRoom - label]);
  const bottom = first + lines.length * step;
  if (domain[0] < 0) drawLine(root, x(0), first, x(0), bottom, { colour: softInk });
  const short = shortenAll(
    lines.map(({ goal }) => nameOf(goal)),
    stub - label * 0.6,
    label,
  );
  for (const [i, { goal, from, to, text }] of lines.entries()) {
    const y = first + (i + 0.5) * step;
    drawLine(root, x.range()[0], y, x.range()[1], y, { colour: rule });
    write(root, short(nameOf(goal)), left, y + label * 0.35, { size: label });
    drawLine(root, x(from), y, x(to), y, { colour: '#003E7E', width: label / 6 });
    drawSymbol(root, open, x(from), y, label * size.open);
    drawSymbol(root, full, x(to), y, label * size.full);
    if (!narrow && text !== '')
      write(root, text, left + width, y + label * 0.35, { size: label, anchor: 'end', colour: softInk });
  }
  axisBelow(root, x, ticksAcross(x, picture), bottom, picture);
}
