const SPACE = 'http://www.w3.org/2000/svg';

/** An SVG element with attributes and children; text children become text. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly (SVGElement | string | undefined)[]
): SVGElement {
  const element = document.createElementNS(SPACE, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined)
      element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** What every picture is told. */
export interface PictureOptions {
  /** CSS pixels. */
  readonly width: number;
  /** @defaultValue what it needs */
  readonly height?: number;
  readonly mode: 'page' | 'projector';
  /** What it shows, in a sentence: its title and its accessible name. */
  readonly title: string;
}

/** A picture, and the sizes it is drawn with. */
export interface Frame {
  readonly root: SVGSVGElement;
  readonly width: number;
  readonly height: number;
  /** Pixels of its text: at least 12 on screens, 24 on a projector. */
  readonly text: number;
  /** Where the title ends. */
  readonly top: number;
}

/** An empty picture with its title. */
export function frame({
  width,
  mode,
  title,
  height = Math.round(Math.min(360, Math.max(280, width * 0.45))),
}: PictureOptions): Frame {
  const text = mode === 'projector' ? 24 : 12;
  const root = svg('svg', {
    xmlns: SPACE,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-label': title,
    'font-family': 'system-ui, sans-serif',
    'font-size': text,
    fill: ink,
  }) as SVGSVGElement;
  const lines = wrap(title, (width - text * 2) / (text * 0.86));
  root.append(
    svg('title', {}, title),
    svg('rect', { width, height, fill: '#fff' }),
    ...lines.map((line, i) =>
      svg('text', { x: text, y: text * (2 + 1.9 * i), 'font-size': text * 1.5, 'font-weight': 700 }, line),
    ),
  );
  return { root, width, height, text, top: text * (1.2 + 1.9 * lines.length) };
}

/** Breaks a text between words into lines of at most so many letters. */
function wrap(title: string, letters: number): string[] {
  return title.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + word.length <= letters
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}

export const ink = '#1d2430';
export const grey = '#595959';
/** Colours of the two sides: A as the status quo, B as the centre. Contrast on white 3.4 and 10.6. */
export const sideColour = { a: '#8C8C8C', b: '#003E7E' } as const;

/** A straight scale from values to pixels. */
export const scale =
  ([from, to]: readonly [number, number], [start, end]: readonly [number, number]) =>
  (value: number): number =>
    to === from ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start);

/** Round values inside a range, at most about `count`. */
export function ticks(low: number, high: number, count: number): number[] {
  const raw = (high - low) / Math.max(1, count);
  if (!(raw > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((times) => times * power).find((candidate) => candidate >= raw)!;
  const first = Math.ceil(low / step - 1e-9);
  return Array.from({ length: Math.max(0, Math.floor(high / step + 1e-9) - first + 1) }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}
