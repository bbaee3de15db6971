import { scaleLinear } from 'd3';
import type { DockingVerdict } from '@joined-up/statistics';
import { axisBelow } from '../frame/axes.ts';
import { drawLine, drawRect } from '../frame/drawLine.ts';
import { drawSymbol } from '../frame/drawSymbol.ts';
import { frame } from '../frame/frame.ts';
import { drawLegend, legendHeight, type LegendEntry } from '../frame/legend.ts';
import { resolvePicture, type Picture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { ink, rule, softInk } from '../theme/contrast.ts';
import type { RegimeStyle } from '../theme/regimeStyle.ts';
import { textWidth } from '../theme/textWidth.ts';
import { LEADING } from '../theme/type.ts';
import { shorten, wrapTo } from '../theme/wrap.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import type { Words } from '../titles/words.ts';
import { metricWords, regimeWords } from '../titles/wordsOf.ts';

/** One comparison of two implementations; see `dock` of statistics. */
export interface DockingMark {
  /** A mean under a regime, or a paired difference to a reference regime. */
  readonly kind: 'mean' | 'difference';
  /** Id of the metric. */
  readonly metric: string;
  /** Id of the regime. */
  readonly regime: string;
  /** In the unit of the metric, ≥ 0. */
  readonly margin: number;
  /** Ours minus theirs, in the unit of the metric; NaN: not known. */
  readonly difference: number;
  /** Lower end of its interval. */
  readonly low: number;
  /** Upper end of its interval. */
  readonly high: number;
  /** Whether the two agree within the margin, differ, or cannot be told. */
  readonly verdict: DockingVerdict;
}

/** Verdicts by shape and colour; the eye goes to what is different. */
const styles: Readonly<Record<DockingVerdict, Pick<RegimeStyle, 'shape' | 'colour' | 'open'>>> = {
  EQUIVALENT: { shape: 'circle', colour: '#2A78B8', open: false },
  INCONCLUSIVE: { shape: 'diamond', colour: '#8A6D00', open: true },
  DIFFERENT: { shape: 'square', colour: '#B3261E', open: false },
};
const verdicts = ['EQUIVALENT', 'INCONCLUSIVE', 'DIFFERENT'] as const;
/** The axis reaches this many margins to each side; what lies beyond stands at its edge. */
const REACH = 4;
/** Height of one interval, as a multiple of the label size. */
const LANE = 0.5;

/**
 * Do two implementations agree? A thin interval for each regime in a band for each metric, all in multiples
 * of the margin: within the grey band they are equivalent. Left the means, right the paired differences.
 * @param rows - of `dock`, at least one
 * @throws {RangeError} without rows
 */
export function docking(rows: readonly DockingMark[], options: PictureOptions = {}): SVGSVGElement {
  if (rows.length === 0) throw new RangeError('docking rows: expected at least one, received none');
  const picture = resolvePicture({
    ...options,
    width: options.width ?? (options.mode === 'projector' ? undefined : 960),
  });
  const {
    words,
    sizes: { label },
  } = picture;
  const { docking: said } = words;
  const metrics = [...new Set(rows.map(({ metric }) => metric))];
  const kinds = (['mean', 'difference'] as const).filter((kind) => rows.some((row) => row.kind === kind));
  const lanes = metrics.map((metric) =>
    Math.max(
      ...kinds.map((kind) => rows.filter((row) => row.metric === metric && row.kind === kind).length),
    ),
  );
  const inside = picture.width - 2 * label;
  const named = metrics.map((metric) => metricWords(metric, words).name);
  const room = Math.min(inside * 0.34, Math.max(...named.map((name) => textWidth(name, label))) + label);
  const names = named.map((name) => wrapTo(2, name, room - label * 0.6, label));
  const heights = lanes.map(
    (count, i) => Math.max(label * (0.25 + LEADING * names[i].length), count * label * LANE) + label * 0.7,
  );
  const bandsHeight = heights.reduce((sum, height) => sum + height, 0);
  const counts = verdicts.map((verdict) => rows.filter((row) => row.verdict === verdict).length);
  const legend = verdicts.map((verdict, i): LegendEntry => ({
    text: `${said.verdicts[verdict]} (${counts[i]})`,
    mark: (into, x, y, side) => drawSymbol(into, styles[verdict], x, y, side * 0.7),
  }));
  const legendRoom = legendHeight(legend, picture.width - 2 * label, picture);
  const head = legendRoom + label * 2;
  const foot = label * 3.6;

  const { svg, root, left, top, width } = frame(
    {
      title: dockingTitle(rows, words),
      subtitle: said.subtitle,
      note: said.note(REACH),
      description:
        rows
          .filter(({ verdict }) => verdict !== 'EQUIVALENT')
          .slice(0, 20)
          .map((row) => `${nameOf(row, picture, options)}.`)
          .join(' ') || said.within,
    },
    () => head + bandsHeight + foot,
    { ...picture, height: undefined },
    options,
  );

  const gap = label * 3;
  const panel = (width - room - gap * (kinds.length - 1)) / kinds.length;
  drawLegend(root, legend, { left, top, width }, picture);
  for (const [column, kind] of kinds.entries()) {
    const from = left + room + column * (panel + gap);
    const x = scaleLinear()
      .domain([-REACH, REACH])
      .range([from, from + panel]);
    write(
      root,
      shorten(kind === 'mean' ? said.means : said.differences, panel, label, true),
      from,
      top + legendRoom + label,
      { size: label, bold: true },
    );
    const bottom = top + head + bandsHeight;
    drawRect(root, { left: x(-1), top: top + head, width: x(1) - x(-1), height: bandsHeight }, '#EDEDED');
    drawLine(root, x(0), top + head, x(0), bottom, { colour: softInk });
    const ticks = [-4, -2, -1, 0, 1, 2, 4]
      .filter(
        (value) =>
          panel > label * 22 ||
          value === 0 ||
          Math.abs(value) === 4 ||
          (Math.abs(value) === 1 && panel > label * 12),
      )
      .map((value) => ({ value, text: formatNumber(value, 0, words, true) }));
    axisBelow(root, x, ticks, bottom, picture);
    write(root, said.margins, from + panel, bottom + label * 2.8, {
      size: label,
      anchor: 'end',
      colour: softInk,
    });
    let y = top + head;
    for (const [i, metric] of metrics.entries()) {
      const band = heights[i];
      const marks = rows.filter((row) => row.metric === metric && row.kind === kind);
      const first = y + (band - marks.length * label * LANE) / 2;
      for (const [lane, row] of marks.entries())
        drawMark(root, row, { x, y: first + (lane + 0.5) * label * LANE }, picture, options);
      y += band;
      if (column === 0)
        write(root, names[i], left, y - band / 2 + label * (0.35 - ((names[i].length - 1) * LEADING) / 2), {
          size: label,
        });
      if (i < metrics.length - 1)
        drawLine(root, column === 0 ? left : from, y, from + panel, y, { colour: rule });
    }
  }
  return svg;
}

/** The finding: how many comparisons fall which way. */
export function dockingTitle(
  rows: readonly Pick<DockingMark, 'verdict'>[],
  { docking: said }: Pick<Words, 'docking'>,
): string {
  const [equivalent, inconclusive, different] = verdicts.map(
    (verdict) => rows.filter((row) => row.verdict === verdict).length,
  );
  if (equivalent === rows.length) return said.allEquivalent(rows.length);
  return different === 0
    ? said.noneDifferent(rows.length, inconclusive)
    : said.differ(different, rows.length, inconclusive);
}

/** Three significant digits, with the decimal mark of the language. */
const shown = (value: number, { decimal }: Words): string =>
  Number.isNaN(value) ? '–' : String(Number(value.toPrecision(3))).replace('.', decimal);

function nameOf(
  { kind, metric, regime, difference, low, high, margin, verdict }: DockingMark,
  { words }: Picture,
  { names }: PictureOptions,
): string {
  const { docking: said } = words;
  const name =
    `${metricWords(metric, words).name}, ` +
    `${regimeWords(regime, words, names).name}${kind === 'difference' ? said.minusReference : ''}`;
  const [by, from, to, of] = [difference, low, high, margin].map((value) => shown(value, words));
  return said.mark({
    name,
    difference: by,
    low: from,
    high: to,
    margin: of,
    verdict: said.verdicts[verdict],
  });
}

/** An interval and its mark; a tooltip tells it in words. */
function drawMark(
  root: SvgNode,
  row: DockingMark,
  { x, y }: { x(value: number): number; readonly y: number },
  picture: Picture,
  options: PictureOptions,
): void {
  const { difference, low, high, margin, verdict } = row;
  const { label } = picture.sizes;
  // With a margin of 0 any other value lies at the edge; so does an unknown one, where it cannot be
  // overlooked.
  const inMargins = (value: number): number =>
    Number.isNaN(value) ? REACH : value === 0 ? 0 : Math.max(-REACH, Math.min(REACH, value / margin));
  const group = root.append<SVGElement>('g');
  group.append('title').text(nameOf(row, picture, options));
  if (!Number.isNaN(low))
    drawLine(group, x(inMargins(low)), y, x(inMargins(high)), y, {
      colour: verdict === 'EQUIVALENT' ? styles[verdict].colour : ink,
      width: label / 10,
    });
  drawSymbol(group, styles[verdict], x(inMargins(difference)), y, label * 0.42);
}
