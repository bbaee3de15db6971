import { extent, scaleLinear } from 'd3';
import { axisBelow, axisLeft, roomLeft, ticksAcross, ticksOf, type Tick } from '../frame/axes.ts';
import { drawRect } from '../frame/drawLine.ts';
import { drawSymbol } from '../frame/drawSymbol.ts';
import { frame } from '../frame/frame.ts';
import { drawLegend, legendHeight, type LegendEntry } from '../frame/legend.ts';
import { resolvePicture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import { pixel } from '../svg/pixel.ts';
import { ink } from '../theme/contrast.ts';
import { shorten } from '../theme/wrap.ts';
import { digitsFor, formatNumber, formatPercent } from '../titles/formatNumber.ts';
import { wordsOfOption, wordsOfParameter } from '../titles/parameterWords.ts';
import type { Words } from '../titles/words.ts';
import { outputWords } from '../titles/wordsOf.ts';

/** A sampled world, at two of its parameters. */
export interface WorldRow {
  /** Value of the parameter across. */
  readonly x: number;
  /** Value of the parameter upwards. */
  readonly y: number;
  /** Does what is looked for happen there? */
  readonly happens: boolean;
  /** Does it lie within all limits of a box, those of parameters that are not drawn too? */
  readonly inBox: boolean;
}

/** A limit of a box: from `low`, below `high`; `null` where it is open. */
export interface BoxLimit {
  /** Name of the parameter. */
  readonly name: string;
  /** Least value in the box, in the unit of the parameter; `null`: no limit below. */
  readonly low: number | null;
  /** All values in the box lie below it; `null`: no limit above. */
  readonly high: number | null;
  /** Of a parameter that is a choice: the options it may have. */
  readonly options?: readonly string[];
}

/** Options of `worldsMap`: what is looked for, and over which two parameters. */
export interface WorldsOptions extends PictureOptions {
  /**
   * What is looked for above or below `threshold`: a metric, by its id; with a regime, its difference to
   * the reference.
   */
  readonly metric: string;
  /** Id of the regime; left out: `metric` is an outcome as it stands. */
  readonly regime?: string;
  /** Id of the regime that it is compared to. @defaultValue 'status-quo' */
  readonly reference?: string;
  /** On which side of `threshold` what is looked for lies. */
  readonly side: 'above' | 'below';
  /** In the unit of the metric. */
  readonly threshold: number;
  /** Name of the parameter across. */
  readonly xName: string;
  /** Name of the parameter upwards. */
  readonly yName: string;
  /**
   * The boxes that were found, each with at least one limit; may be empty. Each box holds worlds that no
   * earlier one holds.
   */
  readonly boxes: readonly (readonly BoxLimit[])[];
  /** Options of parameters that are a choice, by name: values are indices into this list. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

const looks = {
  yes: { shape: 'circle', colour: '#003E7E', open: false },
  no: { shape: 'circle', colour: '#8A8A8A', open: true },
} as const;

/**
 * In which worlds does it happen? A mark for each world over two parameters, filled where it happens;
 * around them the boxes that were found. Worlds that a box shuts out by parameters not drawn are small. Of
 * a choice, worlds with the same option lie side by side.
 * @throws {RangeError} without rows
 */
export function worldsMap(rows: readonly WorldRow[], options: WorldsOptions): SVGSVGElement {
  if (rows.length === 0) throw new RangeError('world rows: expected at least one, received none');
  const { xName, yName, boxes, choices = {}, side, threshold } = options;
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
  } = picture;
  const nameOf = (name: string): string => wordsOfParameter(name, words, options.names).name;
  const { discovery } = words;
  const shown = boxes.map((limits) => ({
    x: limits.find(({ name }) => name === xName),
    y: limits.find(({ name }) => name === yName),
  }));
  const hidden = [...new Set(boxes.flat().map(({ name }) => name))].filter(
    (name) => name !== xName && name !== yName,
  );
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
    ...(boxes.length === 0
      ? []
      : [
          {
            text: discovery.box(boxes.length),
            mark: (into, x, y, size) => {
              outlined(
                drawRect(
                  into,
                  { left: x - size / 2, top: y - size / 2.6, width: size, height: size / 1.3 },
                  '#E8F0F8',
                ),
                label,
              );
            },
          } satisfies LegendEntry,
        ]),
  ];
  const legendRoom = legendHeight(legend, picture.width - 2 * label, picture);
  const border = formatNumber(
    threshold,
    digitsFor(Math.abs(threshold)),
    words,
    options.regime !== undefined,
  );
  const found = `${discovery[side](outputWords(options, words), border)}.`;
  const { svg, root, left, top, width, height } = frame(
    {
      title:
        boxes.length === 0 ? discovery.noBox : discovery.inBox(share(inside), share(rows), boxes.length),
      subtitle: found,
      note:
        boxes.length === 0
          ? ''
          : [
              discovery.coverage(coverage, boxes.length),
              ...(hidden.length === 0 ? [] : [discovery.more(hidden.map(nameOf).join(', '))]),
            ].join(' '),
      description: [
        `${discovery.happens}: ${share(rows)}.`,
        ...boxes.map(
          (limits, i) =>
            (boxes.length > 1 ? `${i + 1}: ` : '') +
            limits.map((limit) => `${nameOf(limit.name)} ${spanOf(limit, words)}`).join('; ') +
            '.',
        ),
      ].join(' '),
    },
    (wide) => legendRoom + Math.min(wide * 0.75, label * 34) + label * 5,
    picture,
    options,
    label * 16,
  );

  drawLegend(root, legend, { left, top, width }, picture);
  const domain = (which: 'x' | 'y', name: string): [number, number] => {
    if (choices[name] !== undefined) return [-0.5, choices[name].length - 0.5];
    const [low, high] = extent([
      ...rows.map((row) => row[which]),
      ...shown.flatMap((box) => [box[which]?.low, box[which]?.high].filter((edge) => edge != null)),
    ]) as [number, number];
    const pad = (high - low) * 0.03 || 1;
    return [low - pad, high + pad];
  };
  const y = scaleLinear()
    .domain(domain('y', yName))
    .range([top + height - label * 3.4, top + legendRoom + label * 2]);
  const optionTicks = (name: string): readonly Tick[] | undefined =>
    choices[name]?.map((option, value) => ({ value, text: wordsOfOption(option, words) }));
  const ticks = optionTicks(yName) ?? ticksOf(y, Math.max(3, Math.min(7, height / (label * 4))), picture);
  const x = scaleLinear()
    .domain(domain('x', xName))
    .range([
      left +
        roomLeft(
          ticks.map(({ text }) => text),
          picture,
        ),
      left + width - label * 0.5,
    ]);
  const [[from, to], [bottom, ceiling]] = [x.range(), y.range()];
  const drawn = shown.flatMap((box, i) =>
    spansOf(box.x, choices[xName], x.domain()).flatMap(([low, high]) =>
      spansOf(box.y, choices[yName], y.domain()).map(([floor, ceil]) => ({
        number: i + 1,
        left: x(low),
        top: y(ceil),
        width: x(high) - x(low),
        height: y(floor) - y(ceil),
      })),
    ),
  );
  // All fills lie below all outlines: a box that another one overlaps keeps its edges.
  for (const box of drawn) drawRect(root, box, '#E8F0F8');
  for (const box of drawn) outlined(drawRect(root, box, 'none'), label);
  axisLeft(root, y, ticks, [from, to], picture);
  axisBelow(root, x, optionTicks(xName) ?? ticksAcross(x, picture), bottom, picture);
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
    !inBox &&
    hidden.length > 0 &&
    shown.some((box) => within(box.x, choices[xName], atX) && within(box.y, choices[yName], atY));
  const beside = (name: string, world: number, step: number): number =>
    choices[name] === undefined ? 0 : SPREAD * (((world * step) % 1) - 0.5);
  // What happens lies on top.
  for (const [world, row] of [...rows.entries()].toSorted(
    ([, a], [, b]) => Number(a.happens) - Number(b.happens),
  ))
    drawSymbol(
      root,
      { ...looks[row.happens ? 'yes' : 'no'], opacity: 0.85 },
      x(row.x + beside(xName, world, STEPS[0])),
      y(row.y + beside(yName, world, STEPS[1])),
      shutOut(row) ? diameter * 0.5 : diameter,
    );
  if (boxes.length > 1)
    for (const box of drawn)
      write(root, String(box.number), box.left + label * 0.35, box.top + label * 1.15, {
        size: label,
        bold: true,
      });
  return svg;
}

/** Room that worlds with the same option take, of the room that an option has. */
const SPREAD = 0.7;
/** Powers of 1 / plastic number: successive worlds spread evenly on two axes at once (Roberts 2018). */
const STEPS = [0.754877666, 0.569840291] as const;
/** A box reaches this far past the middle of an option. */
const REACH = 0.44;

/** Where a box lies along an axis: neighbouring options as one span, others each as their own. */
function spansOf(
  limit: BoxLimit | undefined,
  options: readonly string[] | undefined,
  [from, to]: readonly number[],
): (readonly [low: number, high: number])[] {
  if (limit === undefined) return [[from, to]];
  if (options === undefined) return [[limit.low ?? from, limit.high ?? to]];
  const held = options.map((option) => limit.options?.includes(option) === true);
  return held.flatMap((is, at) => {
    if (!is || held[at - 1]) return [];
    const end = held.indexOf(false, at);
    return [[at - REACH, (end < 0 ? held.length : end) - 1 + REACH] as const];
  });
}

const within = (
  limit: BoxLimit | undefined,
  options: readonly string[] | undefined,
  value: number,
): boolean =>
  limit === undefined ||
  ((limit.options?.includes(options?.[value] ?? '') ?? true) &&
    (limit.low === null || value >= limit.low) &&
    (limit.high === null || value < limit.high));

/** A limit written with signs: ≥ low, < high. */
const spanOf = ({ low, high, options }: BoxLimit, words: Words): string =>
  options !== undefined
    ? `∈ ${options.map((option) => wordsOfOption(option, words)).join(', ')}`
    : (
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
  box.attr('stroke', ink).attr('stroke-width', pixel(label / 8));
};
