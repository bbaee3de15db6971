import { select } from 'd3';
import { createSvg, type SvgNode } from '../svg/createSvg.ts';
import { softInk } from '../theme/contrast.ts';
import { fontFamily, LEADING } from '../theme/type.ts';
import { wrap, wrapEvenly } from '../theme/wrap.ts';
import type { Picture, PictureOptions } from './pictureOptions.ts';
import { write } from './write.ts';

/** Texts around a chart: finding, what is measured, how to read it. */
export interface FrameTexts {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  /** The numbers in sentences, for screen readers. */
  readonly description: string;
}

/** A picture with its texts, and the room left for the chart. */
export interface Frame {
  readonly svg: SVGSVGElement;
  readonly root: SvgNode;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The texts broken into lines, and the height they take with the margins around them. */
function layOut(
  { title, subtitle, note }: Pick<FrameTexts, 'title' | 'subtitle' | 'note'>,
  { width: whole, sizes }: Picture,
  options: PictureOptions,
) {
  const margin = sizes.label;
  const width = whole - 2 * margin;
  const heading = wrapEvenly(options.title ?? title, width, sizes.title, true);
  const below = subtitle === '' ? [] : wrap(subtitle, width, sizes.subtitle);
  const notes = note === '' ? [] : wrap(note, width, sizes.label);
  const header =
    heading.length * sizes.title * LEADING + below.length * sizes.subtitle * LEADING + sizes.label;
  const footer = notes.length === 0 ? 0 : notes.length * sizes.label * LEADING + sizes.label * 0.6;
  return { heading, below, notes, header, around: margin + header + footer + margin / 2 };
}

/** Height that texts leave for the chart, pixels; `undefined` where the picture has no given height. */
export const roomForChart = (
  texts: Pick<FrameTexts, 'title' | 'subtitle' | 'note'>,
  picture: Picture,
  options: PictureOptions,
): number | undefined =>
  picture.height === undefined ? undefined : picture.height - layOut(texts, picture, options).around;

/**
 * Opens a picture: title, subtitle, room for the chart, note.
 * @param needed - height of the chart for its width, both in pixels; a height given in the options
 * overrides it
 */
export function frame(
  texts: FrameTexts,
  needed: (width: number) => number,
  picture: Picture,
  options: PictureOptions,
  least = 160,
): Frame {
  const { sizes } = picture;
  const margin = sizes.label;
  const width = picture.width - 2 * margin;
  const title = options.title ?? texts.title;
  const { heading, below, notes, header, around } = layOut(texts, picture, options);
  const height = Math.max(least, picture.height === undefined ? needed(width) : picture.height - around);

  const total = Math.ceil(height + around);
  const svg = createSvg({ title, description: texts.description }, picture.width, total, options.document);
  const root: SvgNode = select<SVGElement, unknown>(svg);
  root.attr('font-family', fontFamily);
  const top = margin + header;
  write(root, heading, margin, margin + sizes.title * 0.8, { size: sizes.title, bold: true });
  write(root, below, margin, margin + heading.length * sizes.title * LEADING + sizes.subtitle * 0.85, {
    size: sizes.subtitle,
    colour: softInk,
  });
  write(root, notes, margin, top + height + sizes.label * 1.5, { size: sizes.label, colour: softInk });
  return { svg, root, left: margin, top, width, height };
}
