import { withOdds } from '@joined-up/statistics';
import {
  ALIKE,
  claims,
  holds,
  tellMatrix,
  type Cell,
  type Column,
  type MatrixRow,
  type TurnsFrom,
} from '@joined-up/lab';
import type { MatrixResults } from './matrixResults.ts';
import type { ClaimResult, FindingResult, TableResult } from './result.ts';
import { table } from '../table.ts';

/** The parts of docs/claims.md made from results, by the name of their marks. */
export const partsOf = (
  results: readonly ClaimResult[],
  matrix?: MatrixResults,
): Readonly<Record<string, string>> => ({
  verdicts: verdicts(results),
  details: results.map(detail).join('\n\n'),
  ...(matrix === undefined ? {} : { matrix: matrixOf(matrix) }),
});

const SIGNS: Readonly<Record<Cell['verdict'], string>> = {
  supported: '●',
  conditional: '◐',
  'not supported': '○',
  'barely differs': '·',
  'nothing known': '?',
};

/** Headlines first, then every cell. */
function matrixOf({ rows, model, settings: { seeds, error, slack } }: MatrixResults): string {
  const least = Math.min(...rows.flatMap(({ cells }) => cells.map(({ worlds }) => worlds)));
  const [most, today] = [rows.map((row) => row.most), rows.map((row) => row.today)].map((all) =>
    Math.max(...all),
  );
  const unsearched = rows.filter(({ halvings }) => halvings === 0);
  const everywhere = rows.filter(({ cells }) => cells.every(holds));
  const nowhere = rows.filter(({ cells }) => !cells.some(holds));
  const between = rows.filter((row) => !everywhere.includes(row) && !nowhere.includes(row));
  const columns = rows[0].cells
    .filter(({ reference }) => reference === rows[0].cells[0].reference)
    .map(({ circumstance }) => circumstance);
  return [
    `Model ${model}; ${least} to ${most} worlds a cell` +
      (today > most ? `, up to ${today} of the model as it is` : '') +
      `, ${seeds} seed in each. The model as it is, and a structure with another word, ` +
      'are asked in all worlds; any other cell stops as soon as its word is clear: ' +
      `${clearness(error, slack)} A ¹ marks what is not clear. ` +
      `A structure that changed not a bit in the first ${ALIKE} worlds is taken for the model as it is.` +
      (unsearched.length === 0
        ? ''
        : ` Where the words of ${idsOf(unsearched)} turn was not searched for: ` +
          'numbers of theirs are at their strongest.'),
    [
      `Supported in every cell: ${idsOf(everywhere)}.`,
      `In some: ${between.map(partOf).join(', ') || 'none'}.`,
      `In none: ${idsOf(nowhere)}.`,
    ].join(' '),
    rows
      .map(
        (row) =>
          `- [${row.id}](#${row.id.toLowerCase()}) ${wordsOf(row.id)}. *${row.sentence}* ${tellMatrix(row)
            .slice(row.sentence.length - 1)
            .replace(/^: h/, 'H')}`,
      )
      .join('\n'),
    ...turnedText(rows, error),
    '● supported, ◐ conditional, ○ not supported, · barely differs, ? ' +
      'nothing known, = as today to the bit. Before the stroke against the status quo, ' +
      'behind it against a realistic one where the claim compares with it.',
    table(
      ['structure', ...rows.map(({ id }) => id)],
      columns.map((circumstance) => [circumstance, ...rows.map((row) => signsOf(row, circumstance))]),
    ),
  ].join('\n\n');
}

/**
 * Every word that differs from that in the model as it is: first those that depend on the structure, then
 * those that may be luck.
 */
function turnedText(rows: readonly MatrixRow[], error: number): readonly string[] {
  const all = rows.flatMap(({ id, hangsOn, onReference }) => [
    ...(onReference === undefined
      ? []
      : [{ id, ...onReference, circumstance: 'realistic status quo', from: undefined }]),
    ...hangsOn.map((point) => ({ id, from: undefined, ...point })),
  ]);
  const text = (clear: boolean): string =>
    table(
      [
        'claim',
        'under',
        'word today',
        'word there',
        'worlds one way',
        'the other',
        'p',
        ...(clear ? ['turns from'] : []),
      ],
      all
        .filter((point) => point.clear === clear)
        .map(({ id, circumstance, before, after, came, went, worlds, p, from }) => [
          id,
          circumstance,
          before,
          after,
          `${Math.max(came, went)} of ${worlds}`,
          String(Math.min(came, went)),
          p < 0.001 ? '< 0.001' : p.toFixed(p < 0.1 ? 3 : 2),
          ...(clear ? [fromText(from)] : []),
        ]),
    );
  const counts = [true, false].map((clear) => all.filter((point) => point.clear === clear).length);
  return [
    ...(counts[0] === 0
      ? ['No word hangs on a structure or on the reference by more than luck could do.']
      : [
          `On this words hang (p at most ${error}, adjusted for all structures of a claim by Holm):`,
          text(true),
        ]),
    ...(counts[1] === 0
      ? []
      : [
          'These words are another too, but so few worlds changed sides, or so many of them back, ' +
            'that it may be luck ¹:',
          text(false),
        ]),
  ];
}

function fromText(from: TurnsFrom | undefined): string {
  if (from === undefined) return '–';
  if (!('part' in from)) return String(from.value);
  return from.part === 1 ? 'its full strength' : `${from.part} of its strength`;
}

/** What a clear word promises. */
function clearness(error: number, slack: number): string {
  const most = `with a probability of at most ${100 * error} %, however often it was looked at, a clear word is wrong`;
  if (slack === 1) return `${most}.`;
  const near = (share: number) =>
    `${percent(withOdds(share, 1 / slack))} to ${percent(withOdds(share, slack))}`;
  return (
    `${most}, unless it stands close to its border: where it asks for 90 % of worlds, ` +
    `${near(0.9)} may be called either way, where it asks for half of them, ` +
    `${near(0.5)} (a factor of ${slack} of the odds), and what matters may be taken a factor of ` +
    `${slack} too large or too small.`
  );
}

/** What the deck says. */
const wordsOf = (id: string): string => claims.find((claim) => claim.id === id)?.words ?? '';

/** A claim, and in how many of its cells it is supported. */
const partOf = ({ id, cells }: MatrixRow): string =>
  `${id} (${cells.filter(holds).length} of ${cells.length})`;

const idsOf = (rows: readonly Pick<MatrixRow, 'id'>[]): string =>
  rows.map(({ id }) => id).join(', ') || 'none';

const signsOf = ({ cells }: MatrixRow, circumstance: string): string =>
  cells
    .filter((cell) => cell.circumstance === circumstance)
    .map(({ verdict, clear, same }) => (same ? '=' : `${SIGNS[verdict]}${clear ? '' : ' ¹'}`))
    .join(' / ');

/** Words of the matrix that changed, in sentences. */
export const changedCells = (before: readonly MatrixRow[], now: MatrixRow): string[] =>
  now.cells.flatMap(({ circumstance, reference, verdict }) => {
    const was = before
      .find(({ id }) => id === now.id)
      ?.cells.find((cell) => cell.circumstance === circumstance && cell.reference === reference);
    return was === undefined || was.verdict === verdict
      ? []
      : [`${now.id} under ${circumstance} against ${reference}: was ${was.verdict}, is ${verdict}`];
  });

/** The text with every part between `<!-- begin name -->` and `<!-- end name -->` made anew. */
export const withParts = (text: string, parts: Readonly<Record<string, string>>): string =>
  text.replaceAll(/<!-- begin (\w+) -->[^]*?<!-- end \1 -->/g, (whole, name: string) =>
    name in parts ? `<!-- begin ${name} -->\n\n${parts[name]}\n\n<!-- end ${name} -->` : whole,
  );

function verdicts(results: readonly ClaimResult[]): string {
  return table(
    [
      'claim',
      'the deck says',
      'asked',
      'verdict',
      'as claimed in',
      'mean effect',
      'matters from',
      'run with',
    ],
    results.flatMap(({ id, words, doubted, findings, worlds, seeds, date, model }) =>
      findings.map((finding, place) => [
        place === 0 ? `[${id}](#${id.toLowerCase()})` : '',
        place === 0 ? `${words}${doubted ? ' (the deck doubts that it helps)' : ''}` : '',
        finding.asked,
        word(finding),
        Number.isNaN(finding.share) || finding.worlds === 0
          ? '–'
          : `${percent(finding.share)} of ${finding.worlds}`,
        signed(finding.effect),
        digits(finding.matters),
        place === 0 ? `${worlds} worlds × ${seeds} seeds, model ${model}, ${date}` : '',
      ]),
    ),
  );
}

const word = ({ verdict, firm }: FindingResult): string =>
  `${verdict === 'supported' || verdict === 'not supported' ? `**${verdict}**` : verdict}${firm ? '' : ' ¹'}`;

function detail({ id, words, contrast, findings, tables }: ClaimResult): string {
  const where = findings.filter((finding) => finding.where.length > 0);
  return [
    `### ${id}`,
    `${words}: ${contrast}.`,
    ...where.map(
      (finding) =>
        `${finding.asked} holds in ${percent(finding.share)} of worlds:\n\n` +
        finding.where.map((sentence) => `- ${sentence}`).join('\n'),
    ),
    ...tables.map(({ title, ...rest }) => `${title}:\n\n${numbers(rest)}`),
  ].join('\n\n');
}

const numbers = ({ head, rows, columns, cells }: Omit<TableResult, 'title'>): string =>
  table(
    [head, ...columns.map(({ name }) => name)],
    rows.map((row, r) => [row, ...columns.map((column, c) => cellText(column, cells[r][c]))]),
  );

function cellText({ kind }: Column, cell: TableResult['cells'][0][0]): string {
  if (cell === null) return '–';
  const [mean, low, high] = cell;
  if (kind === 'share') return percent(mean);
  const say = kind === 'difference' ? signed : digits;
  return low === null || high === null || low === high
    ? say(mean)
    : `${say(mean)} [${say(low)}, ${say(high)}]`;
}

/** Two significant digits, at most four decimals. */
function digits(value: number): string {
  if (Math.abs(value) < 5e-5) return '0';
  const decimals = Math.min(Math.max(1 - Math.floor(Math.log10(Math.abs(value))), 0), 4);
  return value.toFixed(decimals).replace('-', '−');
}
const signed = (value: number): string => `${value >= 5e-5 ? '+' : ''}${digits(value)}`;
const percent = (share: number): string => `${Math.round(100 * share)} %`;
