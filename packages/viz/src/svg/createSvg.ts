import { select, type Selection } from 'd3';
import { hostDocument } from '#hostDocument';

/** An element to draw in: the picture itself or a group of it. */
export type SvgNode = Selection<SVGElement, unknown, null, undefined>;

export interface SvgText {
  /** Accessible name: what the picture finds, in one sentence. */
  readonly title: string;
  /** What is drawn and how to read it. */
  readonly description: string;
}

/**
 * An empty picture with its finding for screen readers. It has no ids, so a page may hold any number of
 * pictures.
 * @param width - CSS pixels; so is `height`
 * @returns a detached element
 */
export function createSvg(
  { title, description }: SvgText,
  width: number,
  height: number,
  document: Document = hostDocument(),
): SVGSVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const svg: SvgNode = select<SVGElement, unknown>(element);
  svg
    .attr('viewBox', `0 0 ${width} ${height}`)
    .attr('width', width)
    .attr('height', height)
    .attr('role', 'img');
  svg.append('title').text(title);
  svg.append('desc').text(description);
  svg.append('rect').attr('width', width).attr('height', height).attr('fill', '#ffffff');
  return element;
}
