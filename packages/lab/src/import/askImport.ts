import { confirm, isCancel, multiselect, note, select, text } from '@clack/prompts';
import { importWords, type MappingFile } from '@joined-up/scenarios';
import { describeTable, roles, type Role } from '@joined-up/scenarios/table';
import { Interrupted } from '../terminal/interruption.ts';
import { goalsAt, type Imported } from './importFile.ts';
import { steering } from '../terminal/guardTerminal.ts';
import { questions } from './questions.ts';

/** What a person answers at a terminal: columns, names that are one, goals, and what to call it. @throws {Interrupted} if they leave */
export async function askImport({ table, made }: Imported): Promise<MappingFile> {
  const words = importWords[made.language].page;
  const ask = questions[made.language];
  const output = steering(process.stdout);
  note(describeTable(table.seen, made.language).join('\n'), words.table, { output });
  const columns: Partial<Record<Role, string | null>> = { ...made.mapping.columns };
  note(
    roles.map((role) => `${words.roles[role]}: ${columns[role] ?? words.notFound}`).join('\n'),
    words.columns,
    { output },
  );
  if (!(await answer(confirm({ message: ask.right, output })))) {
    for (const role of roles) {
      const found = await answer(
        select<string>({
          message: words.roles[role],
          initialValue: columns[role] ?? '',
          options: [
            { value: '', label: words.notFound },
            ...table.headings.map((heading) => ({
              value: heading,
              label: heading,
              hint: table.rows[0]?.cells[table.headings.indexOf(heading)].text.slice(0, 40),
            })),
          ],
        }),
      );
      columns[role] = found === '' ? null : found;
    }
  }
  const say = async (message: string, initialValue = ''): Promise<string | undefined> =>
    (await answer(text({ message, initialValue, defaultValue: initialValue, output }))) || undefined;
  const name = await say(ask.name, made.mapping.name);
  const source = await say(ask.source, made.mapping.source);
  const currency =
    columns.amount === null || columns.amount === undefined
      ? undefined
      : await say(ask.currency, made.mapping.currency);
  const year = await say(ask.year, made.mapping.year);
  const joined = await askNames(made, ask.same);
  const places =
    made.proposed.length === 0
      ? []
      : await answer(
          multiselect<number>({
            output,
            message: words.goals,
            required: true,
            initialValues: made.proposed.slice(0, 5).map((_, i) => i + 1),
            options: made.proposed.map((goal, i) => ({
              value: i + 1,
              label: goal.name,
              hint: ask.ministries(goal.ministries),
            })),
          }),
        );
  const goals = places.length === 0 ? undefined : goalsAt(made, places);
  return {
    ...made.mapping,
    columns,
    ...Object.fromEntries(
      Object.entries({ name, source, currency, year, joined, goals }).filter(
        ([, value]) => value !== undefined,
      ),
    ),
  };
}

/** Which of the spellings that were joined, and of those that are near, are one. */
async function askNames(
  { joined, perhaps }: Imported['made'],
  message: string,
): Promise<MappingFile['joined']> {
  const pairs = (Object.keys(joined) as (keyof typeof joined)[]).flatMap((kind) =>
    joined[kind].map((pair) => ({ kind, ...pair, sure: true })),
  );
  const near = perhaps.flatMap(({ kind, from, to }) => [{ kind, from, to, sure: false }]);
  const all = [...pairs, ...near].slice(0, 60);
  if (all.length === 0) return undefined;
  const same = new Set(
    await answer(
      multiselect<number>({
        output: steering(process.stdout),
        message,
        required: false,
        initialValues: all.flatMap(({ sure }, i) => (sure ? [i] : [])),
        options: all.map(({ from, to }, i) => ({ value: i, label: `${from} → ${to}` })),
      }),
    ),
  );
  const beyond = pairs.slice(60);
  const kept = [...all.filter((_, i) => same.has(i)), ...beyond];
  const of = (wanted: string): Record<string, string> =>
    Object.fromEntries(kept.filter(({ kind }) => kind === wanted).map(({ from, to }) => [from, to]));
  return {
    ministries: of('ministries'),
    units: of('units'),
    services: of('services'),
    people: of('people'),
  };
}

async function answer<Value>(asked: Promise<Value>): Promise<Exclude<Value, symbol>> {
  const value = await asked;
  if (isCancel(value)) throw new Interrupted('Nothing was written.');
  return value as Exclude<Value, symbol>;
}
