import { interpolateRgb } from 'd3';
import { squareAround } from '../frame/box.ts';
import type { LegendEntry } from '../frame/legend.ts';
import { resolvePicture, type Picture, type PictureOptions } from '../frame/pictureOptions.ts';
import { gapChanges } from '../rows/gapChanges.ts';
import type { GapRow } from '../rows/gapRows.ts';
import { textWidth } from '../theme/textWidth.ts';
import { formatNumber, formatPercent } from '../titles/formatNumber.ts';
import { gapDifferenceTitle } from '../titles/gapDifferenceTitle.ts';
import { regimeWords } from '../titles/wordsOf.ts';
import type { CellOrder } from './cellGrid.ts';
import { brown, drawSwatch } from './cellLayers.ts';
import { cellPicture } from './cellPicture.ts';
import { green } from './gapGrid.ts';

/** Options of `gapDifference`: the two regimes whose gaps are compared. */
export interface GapDifferenceOptions extends PictureOptions, CellOrder {
  /** Id of the regime that is compared to the reference. */
  readonly regime: string;
  /** Id of the regime that it is compared to. @defaultValue 'status-quo' */
  readonly reference?: string;
  /** Smallest change of the covered share of need that matters. @defaultValue 0.02 */
  readonly matters?: number;
}

/** A smaller change is left white. */
export const GAP_MATTERS = 0.02;
/** Change at which a fill is at full strength. */
const FULL = 0.25;

/**
 * White for a change smaller than `matters`; greener the more is gained in coverage, browner the more is
 * lost.
 */
function fillOf(change: number, matters: number): string {
  if (Math.abs(change) < matters) return '#ffffff';
  return interpolateRgb(
    '#ffffff',
    change < 0 ? brown : green,
  )(0.2 + 0.6 * Math.min(1, Math.abs(change) / FULL));
}

/**
 * Which gaps does a regime narrow, and which does it widen? Segment by service: how much more of the need
 * is covered than under the reference, solid for more, hatched for less, white where it is much the same.
 * @param reference - of one regime, as `gapRows` makes them
 * @param rows - of the other
 * @throws {RangeError} if they have no cell in common
 */
export function gapDifference(
  reference: readonly GapRow[],
  rows: readonly GapRow[],
  options: GapDifferenceOptions,
): SVGSVGElement {
  const changes = gapChanges(reference, rows);
  if (changes.length === 0) throw new RangeError('gap rows: expected a cell that both have, received none');
  const { matters = GAP_MATTERS } = options;
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
    nameOf,
  } = picture;
  const [regime, other] = [
    regimeWords(options.regime, words, options.names),
    regimeWords(options.reference ?? 'status-quo', words, options.names),
  ];
  const moved = changes.filter(({ before, after }) => Math.abs(after - before) >= matters);
  // With a sign where all have room for it; else hatching and colour alone tell which way.
  const texts = [
    (change: number) => formatNumber(change * 100, 0, words, true),
    (change: number) => formatNumber(Math.abs(change) * 100, 0, words),
  ];
  const styles = texts.map((say) => {
    const text = ({ before, after }: (typeof changes)[number]): string => say(after - before);
    return { text, widest: Math.max(0, ...moved.map((cell) => textWidth(text(cell), label))) };
  });
  return cellPicture(
    changes,
    {
      texts: {
        title: gapDifferenceTitle(changes, matters, regime, words.titles),
        subtitle: `${words.charts.coveredShare}: ${words.charts.minus(regime, other)}`,
        note: words.charts.gapDifferenceNote(formatPercent(matters, words)),
        description: moved
          .map(
            ({ segment, service, before, after }) =>
              `${nameOf(segment)}, ${nameOf(service)}: ${formatNumber(after - before, 2, words, true)}.`,
          )
          .join(' '),
      },
      legend: legendOf(picture, matters),
      drawCell: (cell, box, layers) => {
        const change = cell.after - cell.before;
        layers.cell(box, fillOf(change, matters), change <= -matters);
        // In percent of need, where it matters: all such cells or none, so that small changes do not stand
        // out for want of room.
        const style = styles.find(({ widest }) => widest <= box.width + label * 0.2);
        if (Math.abs(change) >= matters && style !== undefined && box.height >= label)
          layers.write(box, style.text(cell), false);
      },
    },
    picture,
    options,
  );
}

const legendOf = ({ words }: Picture, matters: number): readonly LegendEntry[] =>
  [-FULL, -FULL / 2, 0, FULL / 2, FULL].map((change) => ({
    text:
      change === 0
        ? words.charts.muchTheSame
        : `${change > 0 ? '+' : '−'}${formatPercent(Math.abs(change), words)}` +
          (Math.abs(change) === FULL ? ` ${change > 0 ? words.charts.narrower : words.charts.wider}` : ''),
    mark: (into, x, y, side) =>
      drawSwatch(into, squareAround(x, y, side), fillOf(change, matters), change <= -matters),
  }));
