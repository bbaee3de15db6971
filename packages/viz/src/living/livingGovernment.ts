import type { Chronicle } from '@joined-up/core';
import { escapeHtml, scriptedDocument } from '../report/html.ts';
import { tableHtml } from '../report/tableHtml.ts';
import { escapeMarkup } from '../svg/escapeMarkup.ts';
import { numberColumn, textColumn, type Table } from '../tables/table.ts';
import { ink, softInk } from '../theme/ink.ts';
import { fontFamily } from '../theme/type.ts';
import { regimeStyle } from '../theme/regimeStyle.ts';
import { regimeWords, wordsOf, type Language } from '../titles/wordsOf.ts';
import type { Words } from '../titles/words.ts';
import { animatedSvg } from './animated.ts';
import { stageOf } from './boxes.ts';
import { drawBare, paintGovernment } from './paintGovernment.ts';
import { filmOf, type Film } from './film.ts';
import { captionOf, ofAHundred, sidesInWords } from './inWords.ts';
import { drawKey } from './key.ts';
import type { PlayerWords } from './player.ts';
import { playerScript } from './playerScript.ts';
import { playerStyle } from './playerStyle.ts';
import { MEETINGS_END, reelsOf, type Reels } from './reel.ts';
import { SvgPen } from './svgPen.ts';

/** A run that `chronicle` recorded; a `Run` of core is one. */
export interface RecordedRun {
  /** Id of the regime. */
  readonly regime: string;
  /** What observers saw, by their id; `chronicle` among them. */
  readonly observed: Readonly<Record<string, unknown>>;
}

/** Options of `livingGovernment`: language, names, colours of its sides. */
export interface LivingOptions {
  /** Language of all that it says. @defaultValue 'en' */
  readonly language?: Language;
  /** Names of regimes, ministries and goals by id, where the usual ones won't do. */
  readonly names?: Readonly<Record<string, string>>;
  /** Titles of the sides. @defaultValue the names of the regimes */
  readonly titles?: readonly string[];
  /** CSS colours of the sides, 4.5 : 1 against white. @defaultValue those of the regimes */
  readonly colours?: readonly string[];
  /** The same run under perfect coordination (regime `planner`), for a mark on the measure. */
  readonly best?: RecordedRun;
  /**
   * Most seats, whole, ≥ 3; where there are more ministries, the smallest share the last seat.
   * @defaultValue 16
   */
  readonly seats?: number;
}

/** One or two governments at work: stills, a page that plays, and the same in words. */
export interface LivingGovernment {
  /** What is played: everything that happens in the runs, with its time. */
  readonly reels: Reels;
  /** What the player says, in its language. */
  readonly words: PlayerWords;
  /** The month before the reform, in which a film begins; 0 where nothing is reformed. */
  readonly from: number;
  /**
   * A moment as an SVG.
   * @param time - months from the start of the run; a whole number: the month as it ended
   * @param width - CSS pixels, ≥ 300
   * @param bare - without the month's news and how to read it
   */
  still(time: number, width?: number, bare?: boolean): string;
  /**
   * The first of the governments at the end of a month, small and without words, for a choice among
   * several: its table, what waits and how far goals are reached.
   * @param month - from the start of the run, whole
   * @param width - CSS pixels, ≥ 80
   * @param height - CSS pixels, ≥ 60
   */
  bare(month: number, width?: number, height?: number): string;
  /**
   * At most four months as stills: before the reform, at the parting (or three months after the reform), a
   * year after the reform, at the end.
   */
  frames(width?: number): readonly { readonly month: number; readonly svg: string }[];
  /**
   * The moment of a meeting in a film, for `still`; `undefined` if it was not held, or is not among those
   * that are played.
   * @param share - of the meeting that is over, in [0, 1)
   * @param side - of two governments, 0 or 1
   */
  meeting(month: number, forum: string, share?: number, side?: 0 | 1): number | undefined;
  /** A page that plays, opens offline and fetches nothing. */
  html(): string;
  /**
   * Some months as a picture that moves by itself, SVG without a script, for a README or a slide.
   * @param months - how many from the month before the reform on, whole, ≥ 1
   * @param width - CSS pixels, ≥ 300
   */
  animated(months?: number, width?: number): string;
  /** A table of all months, in words. */
  table(): Table;
}

/** Text on white needs a contrast of 4.5 : 1; the grey of the status quo is too light for that. */
const GREY = '#6B6B6B';
const OTHER = '#8E1B3F';

/**
 * A government at work, drawn from what happened in a run: who waits for whom, who meets, what is delivered
 * and how far goals are reached; or two governments with the same luck, side by side under one clock.
 * @param runs - one or two runs that `chronicle` observed, of the same government, seed and length
 * @throws {RangeError} for other numbers of runs, runs without a chronicle, or of different governments or lengths
 */
export function livingGovernment(
  runs: RecordedRun | readonly RecordedRun[],
  options: LivingOptions = {},
): LivingGovernment {
  const list = 'observed' in runs ? [runs] : runs;
  const words = wordsOf(options.language);
  const films = list.map((run) => filmOf(chronicleOf(run)));
  check(films);
  const best = options.best === undefined ? undefined : filmOf(chronicleOf(options.best));
  const titles = list.map(
    ({ regime }, i) => options.titles?.[i] ?? regimeWords(regime, words, options.names).name,
  );
  const reels = reelsOf(
    films.map((film, i) => ({
      film,
      title: titles[i],
      colour: colourOf(list, i, options),
      names: {
        ministry: film.ministries.map(({ id, name }) => options.names?.[id] ?? name),
        goal: film.goals.map(
          ({ id, name, about: { segment, service } }) =>
            options.names?.[id] ?? options.names?.[segment ?? service ?? ''] ?? name,
        ),
        regime: titles[i],
      },
    })),
    words,
    options.seats ?? 16,
    best,
  );
  return assemble(reels, words);
}

function chronicleOf({ regime, observed }: RecordedRun): Chronicle {
  const chronicle = observed.chronicle as Chronicle | undefined;
  if (chronicle === undefined)
    throw new RangeError(
      `the run under '${regime}' has no chronicle: record it with simulate(…, { observe: [chronicle] })`,
    );
  return chronicle;
}

const ids = ({ ministries, goals }: Film) => [...ministries, ...goals].map(({ id }) => id).join(' ');

function check(films: readonly Film[]): void {
  if (films.length !== 1 && films.length !== 2)
    throw new RangeError(`invalid number of runs: ${films.length}, expected one or two`);
  const [one, other = one] = films;
  if (ids(one) !== ids(other))
    throw new RangeError(
      'two runs side by side are of one government; these have other ministries or goals',
    );
  if (one.months.length !== other.months.length)
    throw new RangeError(
      `two runs side by side are of one length; these have ${one.months.length} and ${other.months.length} months`,
    );
}

function colourOf(runs: readonly RecordedRun[], i: number, { colours }: LivingOptions): string {
  const given = colours?.[i];
  if (given !== undefined) return given;
  const of = (place: number) => {
    const { colour } = regimeStyle(runs[place].regime, place);
    return colour === '#8C8C8C' ? GREY : colour;
  };
  return i === 1 && of(1) === of(0) ? OTHER : of(i);
}

function assemble(reels: Reels, words: Words): LivingGovernment {
  const { living } = words;
  const length = reels.sides[0].months.length;
  const from = Math.max(0, (reels.marks[0] ?? 1) - 1);
  const playerWords: PlayerWords = {
    title: reels.sides.length === 2 ? living.titleOfTwo : living.titleOfOne,
    ofHundred: living.ofHundred,
    reached: living.reached,
    best: living.best,
    month: living.month,
    reform: living.reform,
    controls: living.controls,
  };
  const told: Told = { reels, playerWords, words };
  const still = (time: number, width = 1000, bare = false): string => stillOf(told, time, width, bare);
  const table = (): Table => ({
    caption: living.controls.list,
    columns: [
      numberColumn(living.controls.clock),
      ...reels.sides.flatMap(({ title }) => [
        numberColumn(`${title}: ${living.reached}`),
        textColumn(`${title}: ${living.controls.waiting}`),
        textColumn(`${title}: ${living.controls.news}`),
      ]),
    ],
    rows: reels.captions.map((_, i) => [
      String(i),
      ...reels.sides.flatMap(({ months }) => [
        ofAHundred(living.ofHundred, months[i].reached),
        months[i].waits,
        months[i].news,
      ]),
    ]),
  });
  const frames = (width = 720) =>
    [
      from,
      Math.min(length - 1, reels.parting?.month ?? from + 4),
      Math.min(length - 1, from + 13),
      length - 1,
    ]
      .filter((month, i, all) => all.indexOf(month) === i)
      .map((month) => ({ month, svg: still(month, width) }));
  return {
    reels,
    words: playerWords,
    from,
    still,
    bare: (month, width = 240, height = 160) => bareOf(told, month, width, height),
    frames,
    table,
    animated: (months = 16, width = 900) =>
      animatedSvg(reels, playerWords, { from, to: Math.min(length - 1, from + months - 1), width }),
    meeting(month, forum, share = 0.55, side = 0) {
      const played = reels.sides[side]?.months[month]?.table ?? [];
      const place = played.findIndex((meeting) => meeting.forum === forum);
      return place < 0 ? undefined : month + (MEETINGS_END * (place + share)) / played.length;
    },
    html: () => pageOf(told, from, frames(), table()),
  };
}

/** What is shown, and in which words. */
interface Told {
  readonly reels: Reels;
  readonly playerWords: PlayerWords;
  readonly words: Words;
}

function bareOf({ reels, playerWords, words }: Told, time: number, width: number, height: number): string {
  const month = Math.max(0, Math.min(reels.captions.length - 1, Math.floor(time)));
  const pen = new SvgPen();
  drawBare(pen, reels.sides[0], month, { left: 0, top: 0, width, height });
  const [description] = sidesInWords(reels, month, words.living.ofHundred);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" \
height="${height}" role="img">
<title>${escapeMarkup(`${playerWords.title}. ${words.living.month.replace('{}', String(month))}`)}</title>
<desc>${escapeMarkup(description)}</desc>
${pen.markup()}
</svg>`;
}

function stillOf({ reels, playerWords, words }: Told, time: number, width: number, bare: boolean): string {
  const stage = stageOf(reels.sides.length, width);
  const moment = Number.isInteger(time) ? time + 0.999 : time;
  const month = Math.max(0, Math.min(reels.captions.length - 1, Math.floor(moment)));
  const pen = new SvgPen();
  for (const [i, reel] of reels.sides.entries())
    paintGovernment(pen, reel, moment, stage.boxes[i], playerWords);
  const size = 15;
  const height = bare
    ? stage.height
    : drawKey(
        pen,
        [`${words.living.month.replace('{}', String(month))}. ${captionOf(reels, month)}`],
        words.living,
        stage,
        size,
      );
  const description = sidesInWords(reels, month, words.living.ofHundred).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${stage.width} ${Math.ceil(height)}" \
width="${stage.width}" height="${Math.ceil(height)}" role="img" font-family="${escapeMarkup(fontFamily)}">
<title>${escapeMarkup(`${playerWords.title}. ${words.living.month.replace('{}', String(month))}`)}</title>
<desc>${escapeMarkup(description)}</desc>
<rect width="${stage.width}" height="${Math.ceil(height)}" fill="#ffffff"/>
${pen.markup()}
</svg>`;
}

function pageOf(
  { reels, playerWords: words, words: { language, living } }: Told,
  from: number,
  frames: readonly { readonly svg: string }[],
  table: Table,
): string {
  return scriptedDocument(
    language,
    words.title,
    `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 1400px; padding: 12px; background: #fff; color: ${ink}; \
font: 16px/1.4 ${fontFamily}; }
h1 { font-size: 1.3em; margin: 0 0 8px; }
details { margin: 16px 0; } summary { cursor: pointer; min-height: 44px; padding: 10px 0; box-sizing: border-box; }
table { border-collapse: collapse; font-size: 14px; } th, td { text-align: left; vertical-align: top; \
padding: 4px 8px 4px 0; border-bottom: 1px solid #d0d0d0; font-weight: normal; }
.scroll { overflow-x: auto; } caption { text-align: left; } .soft { color: ${softInk}; font-size: 14px; }
${playerStyle}`,
    `<h1>${escapeHtml(words.title)}</h1>
<main class="living"><div class="living-player"></div>
<div class="living-frames">${frames.map(({ svg }) => svg).join('\n')}</div></main>
<p class="soft">${escapeHtml(living.note)}</p>
<details><summary>${escapeHtml(living.controls.list)}</summary>${tableHtml(table)}</details>`,
    {
      id: 'living-data',
      data: { reels, words, from, playing: true },
      script: playerScript,
    },
  );
}
