import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { csv, svgText, withoutFormula } from '@joined-up/viz';
import { pngOf, saveFile } from '../pictures/download.ts';
import type { Language } from '../strings/language.ts';
import { spreadsheetLook } from './spreadsheetLook.ts';
import { useStore } from './store.ts';

/** Size of a drawing for paper, pixels; without a height it takes what it needs. */
export interface Paper {
  readonly width: number;
  readonly height?: number;
}
/**
 * Full width of A4 or Letter; the same with less height, for full pages; half the width, drawn a little
 * larger than it prints.
 */
export const PAGE: Paper = { width: 700, height: 350 };
export const SHORT: Paper = { width: 700, height: 300 };
export const HALF: Paper = { width: 430 };

/** The numbers of the picture, for readers and for files. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What every drawing gets: size, mode, language and title. */
export interface Look {
  readonly width: number;
  readonly height?: number;
  readonly mode: 'page' | 'projector';
  readonly language: Language;
  readonly title: string;
  /** Draw it as low as possible: the finding is shown beside it. */
  readonly strip?: true;
}

interface Props {
  /** The computed finding: heading and accessible name. */
  readonly title: string;
  readonly about?: string;
  /** Name of its files, without ending. */
  readonly name: string;
  /** Draws the picture, with its finding as a title. */
  readonly draw: (look: Look) => SVGSVGElement;
  readonly table: () => Table;
  /** Whether it is still the previous picture. */
  readonly stale?: boolean;
  readonly level?: 2 | 3;
  readonly children?: ComponentChildren;
  /** Buttons beside those for files. */
  readonly extra?: ComponentChildren;
  /** Changes whenever the drawing would. */
  readonly version: string;
  /** Size for paper, or `none` to leave it out of print. */
  readonly paper?: Paper | 'none';
  /** Draw a strip on a reader's screen; never on paper, in files or on a projector. */
  readonly strip?: boolean;
}

/** A picture that explains itself: finding, subtitle, chart, and its table and files. */
export function Picture({
  title,
  about,
  name,
  draw,
  table,
  stale = false,
  level = 3,
  children,
  extra,
  version,
  paper = level === 2 ? PAGE : HALF,
  strip = false,
}: Props) {
  const store = useStore();
  const words = store.strings.value.pictures;
  const place = useRef<HTMLDivElement>(null);
  const [asTable, setAsTable] = useState(false);
  const [width, setWidth] = useState(0);
  const big = store.big.value;
  const id = useId();

  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)));
    watch.observe(element);
    return () => watch.disconnect();
  }, [asTable]);

  // Two pictures side by side are too narrow for a projector's type.
  const projector = big && width >= 800;
  const drawn = (look: Pick<Look, 'strip'> = {}) =>
    draw({
      ...look,
      width: projector ? width : Math.max(300, width || 640),
      mode: projector ? 'projector' : 'page',
      language: store.language.value,
      title,
      ...(projector ? { height: Math.max(460, Math.round(innerHeight * 0.78)) } : {}),
    });
  const onScreen = () => drawn(strip && !projector ? { strip: true } : {});
  useEffect(() => {
    if (asTable || width === 0 || place.current === null || matchMedia('print').matches) return;
    place.current.replaceChildren(onScreen());
  }, [version, width, big, asTable, title, store.language.value]);

  // Paper has another width than the screen: replace the picture before printing, and restore it
  // afterwards.
  useEffect(() => {
    if (asTable || paper === 'none') return undefined;
    const show = (picture: SVGSVGElement) => place.current?.replaceChildren(picture);
    const onPaper = () => show(draw({ ...paper, mode: 'page', language: store.language.value, title }));
    const back = () => show(onScreen());
    addEventListener('beforeprint', onPaper);
    addEventListener('afterprint', back);
    return () => {
      removeEventListener('beforeprint', onPaper);
      removeEventListener('afterprint', back);
    };
  });

  const Heading = `h${level}` as 'h2' | 'h3';
  const save = (kind: 'png' | 'svg' | 'csv') => async () => {
    if (kind === 'csv')
      return saveFile(
        `${name}.csv`,
        new Blob(
          [csv(table().columns, table().rows, spreadsheetLook(store.language.value, navigator.languages))],
          { type: 'text/csv' },
        ),
      );
    const picture = drawn();
    saveFile(
      `${name}.${kind}`,
      kind === 'svg' ? new Blob([svgText(picture)], { type: 'image/svg+xml' }) : await pngOf(picture),
    );
  };
  return (
    <section
      class={`picture${stale ? ' stale' : ''}${paper === 'none' ? ' noprint' : ''}`}
      aria-labelledby={id}
    >
      <Heading id={id} class={asTable ? '' : 'hidden'}>
        {title}
      </Heading>
      {asTable ? <TableView table={table()} caption={title} /> : <div class="chart" ref={place} />}
      {about !== undefined && <p class="about">{about}</p>}
      {children}
      <div class="tools">
        {extra}
        <details class="files">
          <summary>{words.files}</summary>
          <div>
            <button type="button" onClick={() => setAsTable(!asTable)} aria-pressed={asTable}>
              {words.table}
            </button>
            {(['png', 'svg', 'csv'] as const).map((kind) => (
              <button
                type="button"
                key={kind}
                onClick={save(kind)}
                aria-label={words.download(words[kind], title)}
              >
                {words[kind]}
              </button>
            ))}
          </div>
        </details>
      </div>
    </section>
  );
}

export function TableView({
  table: { columns, rows },
  caption,
}: {
  readonly table: Table;
  readonly caption: string;
}) {
  const store = useStore();
  const numbers = store.numbers.value;
  const cell = (value: string | number | null) =>
    value === null ? '–' : typeof value === 'number' ? numbers.plain(value, 3) : withoutFormula(value);
  return (
    <div class="table" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {withoutFormula(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((value, j) =>
                j === 0 ? (
                  <th scope="row" key={j}>
                    {cell(value)}
                  </th>
                ) : (
                  <td key={j} class={typeof value === 'number' ? 'number' : ''}>
                    {cell(value)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
