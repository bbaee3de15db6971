import { escapeMarkup } from '../svg/escapeMarkup.ts';
import type { Lettering, Pen, Stroke } from './pen.ts';
import { round } from './seats.ts';

/** Writes a drawing as SVG; needs no page. */
export class SvgPen implements Pen {
  readonly #parts: string[] = [];

  circle(x: number, y: number, radius: number, stroke: Stroke): void {
    this.#parts.push(`<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"${styled(stroke)}/>`);
  }

  path(d: string, stroke: Stroke): void {
    this.#parts.push(`<path d="${d}"${styled(stroke)}/>`);
  }

  text(x: number, y: number, text: string, lettering: Lettering): void {
    const { size, colour, bold = false, anchor = 'start', opacity = 1, rim = false } = lettering;
    const more =
      (bold ? ' font-weight="bold"' : '') +
      (anchor === 'start' ? '' : ` text-anchor="${anchor}"`) +
      (opacity === 1 ? '' : ` opacity="${round(opacity)}"`) +
      (rim ? ` stroke="#ffffff" stroke-width="3" stroke-linejoin="round" paint-order="stroke"` : '');
    this.#parts.push(
      `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" ` +
        `fill="${colour}"${more}>${escapeMarkup(text)}</text>`,
    );
  }

  /** Elements in the order in which they were drawn. */
  get elements(): readonly string[] {
    return this.#parts;
  }

  /** Everything drawn so far, as markup. */
  markup(): string {
    return this.#parts.join('\n');
  }
}

function styled({
  fill = 'none',
  stroke,
  width = 1,
  dash,
  round: ends = false,
  opacity = 1,
}: Stroke): string {
  return (
    ` fill="${fill}"` +
    (stroke === undefined
      ? ''
      : ` stroke="${stroke}" stroke-width="${round(width)}" stroke-linejoin="round"`) +
    (ends ? ' stroke-linecap="round"' : '') +
    (dash === undefined ? '' : ` stroke-dasharray="${dash.map(round).join(' ')}"`) +
    (opacity === 1 ? '' : ` opacity="${Math.round(opacity * 100) / 100}"`)
  );
}
