import type { Readable, Writable } from 'node:stream';
import { visible } from '@joined-up/core';
import { confirm, isCancel, multiselect, note, select, text } from '@clack/prompts';
import { importWords, type MappingFile, type TableImport } from '@joined-up/scenarios';
import { columnsByHeading, describeTable, roles, type Role, type Table } from '@joined-up/scenarios/table';
import { steering } from '../terminal/guardTerminal.ts';
import { Interrupted } from '../terminal/interruption.ts';
import { speak } from '../words/language.ts';
import { say } from '../words/say.ts';
import { goalsAt, languageOf, type Imported, type OpenedImport } from './importFile.ts';
import { questions, type Questions } from './questions.ts';

/** Ministries that make a problem horizontal; goals shared by fewer are not asked about. */
const SHARED = 3;
/** Most pairs of names to ask about. */
const MOST_PAIRS = 60;

/** The streams on which questions are asked and answered. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** Prompts move the cursor themselves, so texts from the table are made safe here. */
const here = (): Terminal => ({ input: process.stdin, output: steering(process.stdout) });

type Wished = Partial<Record<Role, string | null>>;

/**
 * Asks a person at a terminal about the government: columns, how numbers are meant, names that are one,
 * goals, and its name.
 * @param goals - numbers of goals that the command line has already named
 * @throws {Interrupted} if the person leaves
 */
export async function askImport(
  { table, mapping: known, language: otherwise, make }: OpenedImport,
  goals?: readonly number[],
  at: Terminal = here(),
): Promise<Imported> {
  const language = languageOf(table, known, otherwise);
  speak(language);
  const ask = questions[language];
  const { page } = importWords[language];
  note(visible(describeTable(table.seen, language).join('\n')), page.table, at);
  const columns = await askColumns(table, known, importWords[language], ask, at);
  const decimal = known.decimal ?? (await askDecimal(table, columns, ask, at));
  const said: MappingFile = {
    ...known,
    language,
    columns,
    ...(decimal === undefined ? {} : { decimal }),
  };
  const first = make(said);
  const named = { ...said, ...(await askNames(said, first, ask, at)) };
  const joined = await askSpellings(first, ask, at);
  const spelt = joined === undefined ? named : { ...named, joined };
  // Joined names decide who shares what, so goals come after them.
  const second = make(spelt);
  const chosen = await askGoals(second, page.goals, ask, at, goals);
  const made = make(chosen === undefined ? spelt : { ...spelt, goals: chosen });
  return { table, made };
}

async function askColumns(
  table: Table,
  { columns: wished = {} }: MappingFile,
  { page, colon }: (typeof importWords)['en'],
  ask: Questions,
  at: Terminal,
): Promise<Wished> {
  const { columns: guessed } = columnsByHeading(table);
  const columns: Wished = {
    ...Object.fromEntries(
      roles.map((role) => [role, guessed[role] === undefined ? null : table.headings[guessed[role]]]),
    ),
    ...wished,
  };
  note(
    visible(roles.map((role) => `${page.roles[role]}${colon}${columns[role] ?? page.notFound}`).join('\n')),
    page.columns,
    at,
  );
  const whole =
    (columns.ministry ?? columns.unit ?? null) !== null &&
    (columns.service ?? columns.programme ?? columns.beneficiaries ?? null) !== null;
  if (whole && (await answer(confirm({ message: ask.right, active: ask.yes, inactive: ask.no, ...at }))))
    return columns;
  for (const role of roles) {
    const found = await answer(
      select<string>({
        message: `${page.roles[role]} ${ask.choose}`,
        showInstructions: false,
        ...at,
        initialValue: columns[role] ?? '',
        options: [
          { value: '', label: page.notFound },
          ...table.headings.map((heading, place) => ({
            value: heading,
            label: visible(heading),
            hint: visible((table.rows[0]?.cells[place].text ?? '').slice(0, 40)),
          })),
        ],
      }),
    );
    columns[role] = found === '' ? null : found;
  }
  return columns;
}

/** Asks what `1.250` means, if no cell of the column of amounts decides it. */
async function askDecimal(
  { seen: { ambiguous } }: Table,
  { amount }: Wished,
  ask: Questions,
  at: Terminal,
): Promise<MappingFile['decimal']> {
  const found = ambiguous.find(({ column }) => column === amount);
  if (found === undefined) return undefined;
  const mark = found.text.includes(',') ? 'comma' : 'point';
  const other = mark === 'comma' ? 'point' : 'comma';
  const sign = mark === 'comma' ? ',' : '.';
  const [whole, part = ''] = found.text.split(sign);
  return answer(
    select<'comma' | 'point'>({
      message: `${ask.meant(found.text)} ${ask.choose}`,
      showInstructions: false,
      ...at,
      options: [
        { value: other, label: `${whole}${part}` },
        { value: mark, label: found.text, hint: ask.decimals },
      ],
    }),
  );
}

/** Asks for name, source, currency and year, unless the command line gives them. */
async function askNames(
  said: MappingFile,
  { mapping, hasAmounts }: TableImport,
  ask: Questions,
  at: Terminal,
): Promise<Pick<MappingFile, 'name' | 'source' | 'currency' | 'year'>> {
  const wanted = ['name', 'source', ...(hasAmounts ? (['currency', 'year'] as const) : [])] as const;
  const guessed: MappingFile = inHeading(mapping.columns?.amount ?? '');
  const answers: Partial<Record<(typeof wanted)[number], string>> = {};
  for (const what of wanted) {
    if (said[what] !== undefined) continue;
    const placeholder = mapping[what] ?? guessed[what] ?? '';
    const found = await answer(text({ message: ask[what], placeholder, defaultValue: placeholder, ...at }));
    if (found !== '') answers[what] = found;
  }
  return answers;
}

/** Year and currency from a heading of amounts: `Apropiación 2024 (millones COP)`. */
function inHeading(heading: string): Pick<MappingFile, 'currency' | 'year'> {
  const [year] = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(heading) ?? [];
  const [, currency] = /[([]([^()[\]]*(?:\p{Sc}|\b[A-Z]{3}\b)[^()[\]]*)[)\]]/u.exec(heading) ?? [];
  return { ...(year === undefined ? {} : { year }), ...(currency === undefined ? {} : { currency }) };
}

/** Asks which spellings, joined or similar, are one. */
async function askSpellings(
  { joined, perhaps }: TableImport,
  ask: Questions,
  at: Terminal,
): Promise<MappingFile['joined']> {
  const pairs = (Object.keys(joined) as (keyof typeof joined)[]).flatMap((kind) =>
    joined[kind].map((pair) => ({ kind, ...pair, sure: true })),
  );
  const near = perhaps.flatMap(({ kind, from, to }) => [{ kind, from, to, sure: false }]);
  const all = [...pairs, ...near].slice(0, MOST_PAIRS);
  if (all.length === 0) return undefined;
  const same = new Set(
    await answer(
      multiselect<number>({
        message: `${ask.same} ${ask.mark}`,
        showInstructions: false,
        ...at,
        required: false,
        initialValues: all.flatMap(({ sure }, i) => (sure ? [i] : [])),
        options: all.map(({ from, to }, i) => ({ value: i, label: visible(`${from} → ${to}`) })),
      }),
    ),
  );
  const kept = [...all.filter((_, i) => same.has(i)), ...pairs.slice(MOST_PAIRS)];
  const of = (wanted: string): Record<string, string> =>
    Object.fromEntries(kept.filter(({ kind }) => kind === wanted).map(({ from, to }) => [from, to]));
  return {
    ministries: of('ministries'),
    units: of('units'),
    services: of('services'),
    people: of('people'),
  };
}

/** Asks for goals among the proposed ones; if none is shared by three ministries they stay as proposed. */
async function askGoals(
  made: TableImport,
  message: string,
  ask: Questions,
  at: Terminal,
  places?: readonly number[],
): Promise<MappingFile['goals']> {
  if (places !== undefined) return goalsAt(made, places);
  if (made.chosen || !made.proposed.some(({ ministries }) => ministries >= SHARED)) return undefined;
  let chosen: readonly number[] = [];
  // A government needs a goal: ask until there is one.
  while (chosen.length === 0) {
    chosen = await answer(
      multiselect<number>({
        message: `${message} ${ask.mark}`,
        showInstructions: false,
        ...at,
        required: false,
        initialValues: made.proposed.slice(0, 5).map((_, i) => i + 1),
        options: made.proposed.map((goal, i) => ({
          value: i + 1,
          label: visible(goal.name),
          hint: ask.ministries(goal.ministries),
        })),
      }),
    );
  }
  return goalsAt(made, chosen);
}

async function answer<Value>(asked: Promise<Value>): Promise<Exclude<Value, symbol>> {
  const value = await asked;
  if (isCancel(value)) throw new Interrupted(say`Interrupted; nothing was written.`);
  return value as Exclude<Value, symbol>;
}
