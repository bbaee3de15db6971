import { extent, scaleLinear } from 'd3';
import { axisBelow, axisLeft, roomLeft, ticksAcross, ticksOf } from '../frame/axes.ts';
import { drawRect } from '../frame/drawLine.ts';
import { drawSymbol } from '../frame/drawSymbol.ts';
import { frame } from '../frame/frame.ts';
import { drawLegend, legendHeight, type LegendEntry } from '../frame/legend.ts';
import { resolvePicture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import { place } from '../svg/place.ts';
import { ink } from '../theme/contrast.ts';
import { shorten } from '../theme/wrap.ts';
import { digitsFor, formatNumber, formatPercent } from '../titles/formatNumber.ts';
import { wordsOfParameter } from '../titles/parameterWords.ts';
import type { Words } from '../titles/words.ts';
import { outputWords } from '../titles/wordsOf.ts';

/** A sampled world, at two of its parameters. */
export interface WorldRow {
  readonly x: number;
  readonly y: number;
  /** Does what is looked for happen there? */
  readonly happens: boolean;
  /** Does it lie within all limits of the box, those of parameters that are not drawn too? */
  readonly inBox: boolean;
}

/** A limit of a box: from `low`, below `high`; `null` where it is open. */
export interface BoxLimit {
  readonly name: string;
  readonly low: number | null;
  readonly high: number | null;
}

export interface WorldsOptions extends PictureOptions {
  /** What is looked for: a metric, or with a regime its difference to the reference, above or below a value. */
  readonly metric: string;
  readonly regime?: string;
  /** @defaultValue 'status-quo' */
  readonly reference?: string;
  readonly side: 'above' | 'below';
  readonly threshold: number;
  /** The two parameters. */
  readonly xName: string;
  readonly yName: string;
  /** None: no box was found. */
  readonly limits: readonly BoxLimit[];
}

const looks = {
  yes: { shape: 'circle', colour: '#003E7E', open: false },
  no: { shape: 'circle', colour: '#8A8A8A', open: true },
} as const;

/**
 * In which worlds does it happen? A mark a world over two parameters, filled where it happens; around them the box that was found. Worlds
 * that other limits of the box shut out are small.
 * @throws {RangeError} without rows
 */
export function worldsMap(rows: readonly WorldRow[], options: WorldsOptions): SVGSVGElement {
  if (rows.length === 0) throw new RangeError('world rows: expected at least one, received none');
  const { xName, yName, limits, side, threshold } = options;
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
  } = picture;
  const nameOf = (name: string): string => wordsOfParameter(name, words, options.names).name;
  const { discovery } = words;
  const drawn = {
    x: limits.find(({ name }) => name === xName),
    y: limits.find(({ name }) => name === yName),
  };
  const hidden = limits.filter((limit) => limit !== drawn.x && limit !== drawn.y);
  const inside = rows.filter(({ inBox }) => inBox);
  const happening = rows.filter(({ happens }) => happens);
  const share = (of: readonly WorldRow[]): string =>
    formatPercent(of.filter(({ happens }) => happens).length / of.length, words);
  const coverage = formatPercent(happening.filter(({ inBox }) => inBox).length / happening.length, words);
  const legend: readonly LegendEntry[] = [
    ...(['yes', 'no'] as const).map((which): LegendEntry => ({
      text: which === 'yes' ? discovery.happens : discovery.not,
      mark: (into, x, y, size) => drawSymbol(into, looks[which], x, y, size * 0.6),
    })),
    ...(limits.length === 0
      ? []
      : [
          {
            text: discovery.box,
            mark: (into, x, y, size) => {
              outlined(drawRect(into, x - size / 2, y - size / 2.6, size, size / 1.3, '#E8F0F8'), label);
            },
          } satisfies LegendEntry,
        ]),
  ];
  const legendRoom = legendHeight(legend, picture.width - 2 * label, picture);
  const found = `${discovery[side](outputWords(options, words), formatNumber(threshold, digitsFor(Math.abs(threshold)), words, options.regime !== undefined))}.`;
  const {
    svg,
    place: root,
    left,
    top,
    width,
    height,
  } = frame(
    {
      title: limits.length === 0 ? discovery.noBox : discovery.inBox(share(inside), share(rows)),
      subtitle: found,
      note:
        limits.length === 0
          ? ''
          : [
              discovery.coverage(coverage),
              ...(hidden.length === 0
                ? []
                : [discovery.more(hidden.map(({ name }) => nameOf(name)).join(', '))]),
            ].join(' '),
      description: `${discovery.happens}: ${share(rows)}. ${limits.map((limit) => `${nameOf(limit.name)} ${spanOf(limit, words)}`).join('; ')}${limits.length > 0 ? '.' : ''}`,
    },
    (wide) => legendRoom + Math.min(wide * 0.75, label * 34) + label * 5,
    picture,
    options,
    label * 16,
  );

  drawLegend(root, legend, left, top, width, picture);
  const domain = (of: (row: WorldRow) => number, limit: BoxLimit | undefined): [number, number] => {
    const [low, high] = extent([
      ...rows.map(of),
      limit?.low ?? of(rows[0]),
      limit?.high ?? of(rows[0]),
    ]) as [number, number];
    const pad = (high - low) * 0.03 || 1;
    return [low - pad, high + pad];
  };
  const y = scaleLinear()
    .domain(domain((row) => row.y, drawn.y))
    .range([top + height - label * 3.4, top + legendRoom + label * 2]);
  const ticks = ticksOf(y, Math.max(3, Math.min(7, height / (label * 4))), picture);
  const x = scaleLinear()
    .domain(domain((row) => row.x, drawn.x))
    .range([
      left +
        roomLeft(
          ticks.map(({ text }) => text),
          picture,
        ),
      left + width - label * 0.5,
    ]);
  const [[from, to], [bottom, ceiling]] = [x.range(), y.range()];
  if (limits.length > 0) {
    const [boxLeft, boxRight] = [
      drawn.x?.low === null || drawn.x === undefined ? from : x(drawn.x.low),
      drawn.x?.high === null || drawn.x === undefined ? to : x(drawn.x.high),
    ];
    const [boxTop, boxBottom] = [
      drawn.y?.high === null || drawn.y === undefined ? ceiling : y(drawn.y.high),
      drawn.y?.low === null || drawn.y === undefined ? bottom : y(drawn.y.low),
    ];
    outlined(drawRect(root, boxLeft, boxTop, boxRight - boxLeft, boxBottom - boxTop, '#E8F0F8'), label);
  }
  axisLeft(root, y, ticks, from, to, picture);
  axisBelow(root, x, ticksAcross(x, picture), bottom, picture);
  write(root, shorten(`↑ ${nameOf(yName)}`, width, label, true), left, top + legendRoom + label, {
    size: label,
    bold: true,
  });
  write(root, shorten(`${nameOf(xName)} →`, width, label, true), to, bottom + label * 3, {
    size: label,
    bold: true,
    anchor: 'end',
  });
  const diameter = Math.max(
    label * 0.25,
    Math.min(label * 0.7, Math.sqrt(((to - from) * (bottom - ceiling)) / rows.length) * 0.35),
  );
  const shutOut = ({ inBox, x: atX, y: atY }: WorldRow): boolean =>
    !inBox && within(drawn.x, atX) && within(drawn.y, atY) && hidden.length > 0;
  // What happens lies on top.
  for (const row of rows.toSorted((a, b) => Number(a.happens) - Number(b.happens)))
    drawSymbol(
      root,
      looks[row.happens ? 'yes' : 'no'],
      x(row.x),
      y(row.y),
      shutOut(row) ? diameter * 0.5 : diameter,
      0.85,
    );
  return svg;
}

const within = (limit: BoxLimit | undefined, value: number): boolean =>
  limit === undefined ||
  ((limit.low === null || value >= limit.low) && (limit.high === null || value < limit.high));

/** A limit in words of signs: from here, below there. */
const spanOf = ({ low, high }: BoxLimit, words: Words): string =>
  (
    [
      ['≥', low],
      ['<', high],
    ] as const
  )
    .flatMap(([sign, value]) =>
      value === null ? [] : [`${sign} ${formatNumber(value, digitsFor(Math.abs(value)), words)}`],
    )
    .join(', ');

const outlined = (box: ReturnType<typeof drawRect>, label: number): void => {
  box.attr('stroke', ink).attr('stroke-width', place(label / 8));
};
