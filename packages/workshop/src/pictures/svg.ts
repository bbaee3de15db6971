const SPACE = 'http://www.w3.org/2000/svg';

/** An SVG element with attributes and children; text children become text. */
export function svg(name: string, attributes: Readonly<Record<string, string | number | undefined>> = {}, ...children: readonly (SVGElement | string | undefined)[]): SVGElement {
  const element = document.createElementNS(SPACE, name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** What every picture is told. */
export interface PictureOptions {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of its text: at least 12 on screens, 24 on a projector. */
  readonly text: number;
  /** What it shows, in a sentence: its accessible name. */
  readonly title: string;
}

/** An empty picture with its accessible name. */
export function frame({ width, height, text, title }: PictureOptions): SVGSVGElement {
  const root = svg('svg', { xmlns: SPACE, viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': title, 'font-family': 'system-ui, sans-serif', 'font-size': text, fill: ink }) as SVGSVGElement;
  root.append(svg('title', {}, title), svg('rect', { width, height, fill: '#fff' }));
  return root;
}

export const ink = '#1d2430';
export const grey = '#595959';
/** Colours of the two sides: A as the status quo, B as the centre. Contrast on white 3.4 and 10.6. */
export const sideColour = { a: '#8C8C8C', b: '#003E7E' } as const;

/** A straight scale from values to pixels. */
export const scale = ([from, to]: readonly [number, number], [start, end]: readonly [number, number]) => (value: number): number =>
  to === from ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start);

/** Round values inside a range, at most about `count`. */
export function ticks(low: number, high: number, count: number): number[] {
  const raw = (high - low) / Math.max(1, count);
  if (!(raw > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((times) => times * power).find((candidate) => candidate >= raw)!;
  const first = Math.ceil(low / step - 1e-9);
  return Array.from({ length: Math.max(0, Math.floor(high / step + 1e-9) - first + 1) }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
