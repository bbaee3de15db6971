import { InputError, suggest, type Problem } from '@joined-up/core';
import type { ScenarioFile } from '../schema/scenarioFile.ts';
import { columnsByHeading, type ColumnGuess, type Columns } from '../table/columnsByHeading.ts';
import { folded } from '../table/folded.ts';
import { roles, type Role } from '../table/headings.ts';
import { readNumbers } from '../table/numbers.ts';
import { isPlaceholder } from '../table/placeholders.ts';
import { placeOf } from '../table/placeOf.ts';
import type { Table } from '../table/table.ts';
import { tableLanguage } from '../table/tableLanguage.ts';
import { filledDown } from './filledDown.ts';
import { Notes, type ImportNote, type ImportReport } from './importReport.ts';
import { makeGovernment } from './makeGovernment.ts';
import type { MappingFile } from './mapping.ts';
import type { ImportPlan } from './plan.ts';
import type { Program } from './program.ts';
import { proposedGoals, type ProposedGoal } from './proposedGoals.ts';
import { MOST_MONEY } from './readPrograms.ts';
import { reconcile, type Joined } from './reconcile.ts';
import { slug } from './slug.ts';
import type { GoalRow } from './tables/goals.ts';
import { idMaker } from './units.ts';
import { importLanguages, importWords, type ImportLanguage } from './words/words.ts';

/** A crosswalk: name in the table → what it counts as; an empty text leaves it out. */
export type Crosswalk = Readonly<Record<string, string>>;

/** A line of a crosswalk for a person to edit. */
export interface CrosswalkRow {
  /** The word as the table has it. */
  readonly from: string;
  /** What it counts as; the same word until somebody changes it. */
  readonly to: string;
  /** How many rows have the word. */
  readonly programmes: number;
  /** Their amounts added up, in the unit of the table; 0 without amounts. */
  readonly amount: number;
}

/**
 * Options of the import of a table: a mapping of its columns and crosswalks of its words, drafted by an
 * earlier import and corrected by hand.
 */
export interface TableImportOptions {
  /** The roles of columns, and the name of the government. @defaultValue as recognised from the headings */
  readonly mapping?: MappingFile;
  /**
   * Which words of the table mean the same, for services and for people.
   * @defaultValue each word by itself
   */
  readonly crosswalks?: { readonly services?: Crosswalk; readonly people?: Crosswalk };
  /** Name of the government if the mapping has none. */
  readonly name: string;
  /** Language of the report if neither the mapping nor the table shows one. @defaultValue 'en' */
  readonly language?: ImportLanguage;
}

/** Kinds of columns in which spellings of names are compared. */
export type NameKind = 'ministries' | 'units' | 'services' | 'people';

/** A government made from a table, and how it was made. */
export interface TableImport {
  /** The government, as a scenario file. */
  readonly file: ScenarioFile;
  /** What came in, what came out, and everything that happened between. */
  readonly report: ImportReport;
  /** The complete mapping that was used: to be written, edited and read again. */
  readonly mapping: MappingFile;
  /** Which column of the table plays which role. */
  readonly columns: Columns;
  /** Other columns that would fit as well. */
  readonly others: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Spellings that were taken as one, by kind of name. */
  readonly joined: Readonly<Record<NameKind, readonly Joined[]>>;
  /** Similar spellings, kept apart until somebody says that they are one. */
  readonly perhaps: readonly (Joined & { readonly kind: NameKind })[];
  /** Goals that the table suggests. */
  readonly proposed: readonly ProposedGoal[];
  /** Were the goals chosen by somebody, not taken as proposed? */
  readonly chosen: boolean;
  /** Words of the table and what they were counted as, most frequent first. */
  readonly crosswalks: {
    readonly services: readonly CrosswalkRow[];
    readonly people: readonly CrosswalkRow[];
  };
  /** Language of the report and of names that the import made. */
  readonly language: ImportLanguage;
  /** Does the table have amounts of money? Without, every programme counts alike. */
  readonly hasAmounts: boolean;
}

/** Drafts for a person to fill in, if the table itself shows nothing that ministries share. */
export interface DraftedImport {
  /** The mapping as far as the table shows it. */
  readonly mapping: MappingFile;
  /** Every service and every group of people as the table names them, most frequent first. */
  readonly crosswalks: TableImport['crosswalks'];
  /** What was left out, moved or joined so far. */
  readonly notes: readonly ImportNote[];
}

/**
 * Thrown if no two ministries share a service or a group of people as the table names them. It has drafts,
 * in which a person can say what counts as the same.
 */
export class NothingShared extends InputError {
  /** The mapping and crosswalks to fill in. */
  readonly drafted: DraftedImport;

  constructor(source: string, drafted: DraftedImport) {
    super(source, [
      {
        path: '',
        expected: 'a service that two ministries share, or people whom two of them serve',
        found: 'none',
        mend:
          "join services with a crosswalk, name the right columns with '--columns', " +
          'or write goals into the mapping file',
      },
    ]);
    this.drafted = drafted;
  }
}

/** Goals taken by default. */
const TAKEN = 5;
/** Most units in a government, so that runs stay fast. */
const MOST_UNITS = 150;
/** Most characters of a name. */
const LONGEST = 180;
/** Most problems to report. */
const MOST_PROBLEMS = 20;

/**
 * The government of any table of programmes: ministries, units, what they do, for whom, and what it costs,
 * in the table's own words.
 * @throws {InputError} naming missing columns and unreadable cells, all at once; a `NothingShared` if
 * ministries share nothing
 */
export function importTable(
  table: Table,
  { mapping = {}, crosswalks = {}, name: fallback, language: otherwise = 'en' }: TableImportOptions,
): TableImport {
  const { source } = table;
  const spoken = tableLanguage(table);
  const language = mapping.language ?? importLanguages.find((one) => one === spoken) ?? otherwise;
  const words = importWords[language];
  const notes = new Notes();
  const { columns, others, unread } = chosenColumns(table, mapping);
  const filled = withNamesAbove(table, columns);
  const { programs: read, hasAmounts } = programsOf(
    { table, rows: filled.rows, columns },
    mapping,
    notes,
    words,
  );
  if (columns.service === undefined && columns.programme !== undefined)
    notes.programs('no-services', words.notes['no-services'], read);
  if (unread !== undefined)
    notes.programs('amounts-unread', words.notes['amounts-unread'], read, [
      `${table.headings[unread.column]}${words.colon}${unread.text}`,
    ]);
  if (filled.lines.length > 0)
    notes.add('filled-down', words.notes['filled-down'], filled.lines.length, 0, [lineList(filled.lines)]);
  const { programs: spelt, joined, perhaps } = withOneSpelling(read, mapping.joined);
  const drafted = {
    services: draft(spelt, ({ functions }) => functions, crosswalks.services),
    people: draft(spelt, ({ beneficiaries }) => beneficiaries, crosswalks.people),
  };
  const programs = crossed(spelt, crosswalks);
  tellJoined(joined, read, notes, words.notes['names-joined']);
  const proposed = proposedGoals(programs);
  const chosen = mapping.goals !== undefined;
  const wished =
    mapping.goals ??
    proposed.slice(0, TAKEN).map(({ name: goal, services, people }) => ({
      name: goal,
      ...(services === undefined ? {} : { services: [...services] }),
      ...(people === undefined ? {} : { people: [...people] }),
    }));
  const name = mapping.name ?? fallback;
  const used: MappingFile = {
    name,
    ...(mapping.source === undefined ? {} : { source: mapping.source }),
    ...(mapping.currency === undefined ? {} : { currency: mapping.currency }),
    ...(mapping.year === undefined ? {} : { year: mapping.year }),
    language,
    columns: Object.fromEntries(
      roles.map((role) => [role, columns[role] === undefined ? null : table.headings[columns[role]]]),
    ),
    ...(mapping.lists === undefined ? {} : { lists: mapping.lists }),
    ...(mapping.decimal === undefined ? {} : { decimal: mapping.decimal }),
    joined: Object.fromEntries(
      Object.entries(joined).map(([kind, pairs]) => [
        kind,
        Object.fromEntries(pairs.map(({ from, to }) => [from, to])),
      ]),
    ),
    ...(mapping.crosswalks === undefined ? {} : { crosswalks: mapping.crosswalks }),
    // Goals that nobody chose are proposed anew the next time.
    ...(chosen ? { goals: wished } : {}),
    ...(mapping.merger === undefined ? {} : { merger: mapping.merger }),
  };
  if (wished.length === 0)
    throw new NothingShared(source, { mapping: used, crosswalks: drafted, notes: notes.all });
  const plan = planOf(programs, wished, { mapping, name, hasAmounts, source, language });
  const { file, report } = makeGovernment(programs, plan, source, notes);
  return {
    file,
    report,
    columns,
    joined,
    perhaps,
    proposed,
    chosen,
    crosswalks: drafted,
    language,
    hasAmounts,
    others: Object.fromEntries(
      Object.entries(others).map(([role, places]) => [role, places.map((place) => table.headings[place])]),
    ),
    mapping: used,
  };
}

/** The columns of the mapping, and for roles that it leaves out those recognised by their headings. */
function chosenColumns(table: Table, { columns: wished = {} }: MappingFile): ColumnGuess {
  const { headings, source, seen } = table;
  const guess = columnsByHeading(table);
  const columns: Columns = { ...guess.columns };
  const problems: Problem[] = [];
  const named = Object.entries(wished) as [Role, string | null][];
  for (const [role, heading] of named) {
    delete columns[role];
    if (heading === null) continue;
    const exact = headings.indexOf(heading);
    const place = exact >= 0 ? exact : headings.findIndex((one) => folded(one) === folded(heading));
    if (place < 0)
      problems.push({
        path: `column of ${role}`,
        expected: `one of ${headings.map((one) => `'${one}'`).join(', ')}`,
        found: `'${heading}'`,
        mend: suggest(heading, headings, 'write the heading as it stands in the table'),
      });
    else {
      for (const other of roles)
        if (other !== role && columns[other] === place && !named.some(([one]) => one === other))
          delete columns[other];
      columns[role] = place;
    }
  }
  const shown = headings
    .slice(0, 20)
    .map((heading, i) => `'${seen.headings === 'none' ? (table.rows[0]?.cells[i]?.text ?? '') : heading}'`)
    .join(', ');
  const found =
    seen.headings === 'none'
      ? `no headings that are known; the first row is ${shown}`
      : `the headings ${shown}`;
  const mend = (role: string): string => `name it: --columns ${role}='${headings[0] ?? '…'}'`;
  if (problems.length === 0) {
    if (columns.ministry === undefined && columns.unit === undefined)
      problems.push({
        path: '',
        expected: 'a column of ministries, or of units',
        found,
        mend: mend('ministry'),
      });
    if (
      columns.service === undefined &&
      columns.programme === undefined &&
      columns.beneficiaries === undefined
    )
      problems.push({
        path: '',
        expected: 'a column of services, programmes or people',
        found,
        mend: mend('service'),
      });
  }
  if (problems.length > 0) throw new InputError(source, problems);
  // Not if the mapping says which column has amounts, or that none has.
  const unread = wished.amount === undefined ? guess.unread : undefined;
  return { columns, others: guess.others, ...(unread === undefined ? {} : { unread }) };
}

/** Rows whose blank ministries and units are filled with the name above. */
function withNamesAbove(
  table: Table,
  { ministry, unit }: Columns,
): { rows: Table['rows']; lines: readonly string[] } {
  const first = ministry === undefined ? { rows: table.rows, lines: [] } : filledDown(table, ministry);
  const second =
    unit === undefined
      ? { rows: first.rows, lines: [] }
      : filledDown(first, unit, ministry === undefined ? [] : [ministry]);
  const lines = new Set([...first.lines, ...second.lines]);
  return {
    rows: second.rows,
    lines: table.rows.map(placeOf).filter((place) => lines.has(place)),
  };
}

const lineList = (lines: readonly string[]): string =>
  lines.length > 20 ? `${lines.slice(0, 20).join(', ')} …` : lines.join(', ');

/** A name as it is kept: on one line, of limited length, empty if the cell holds a placeholder. */
function nameIn(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (isPlaceholder(plain)) return '';
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1).trimEnd()}…` : plain;
}

/**
 * Names in a cell: separated by the sign that the user named, else by pipes, semicolons and line breaks.
 */
function namesIn(text: string, sign: string | undefined): string[] {
  const parts = sign === undefined ? text.split(/[|;\n]/) : text.split(sign === '\\n' ? '\n' : sign);
  return [...new Set(parts.map(nameIn).filter((part) => part !== ''))];
}

function programsOf(
  {
    table,
    rows,
    columns,
  }: { readonly table: Table; readonly rows: Table['rows']; readonly columns: Columns },
  { lists, decimal }: MappingFile,
  notes: Notes,
  words: ImportPlan['words'],
): { programs: Program[]; hasAmounts: boolean } {
  const { amount: amountColumn } = columns;
  const cell = (row: Table['rows'][number], role: Role): string =>
    columns[role] === undefined ? '' : row.cells[columns[role]].text;
  const numbers =
    amountColumn === undefined
      ? undefined
      : readNumbers(
          rows.map(({ cells }) => cells[amountColumn]),
          decimal ?? table.seen.decimal,
        );
  const problems: Problem[] = [];
  const heading = amountColumn === undefined ? '' : table.headings[amountColumn];
  if (numbers?.conflict !== undefined)
    problems.push({
      path: heading,
      expected: 'one way of writing numbers',
      found: `'${numbers.conflict[0]}' and '${numbers.conflict[1]}'`,
      mend: 'write the column in one way',
    });
  const programs = rows.map((row, i): Program & { readonly lost: boolean } => {
    const [named, unit, title, code] = [
      nameIn(cell(row, 'ministry')),
      nameIn(cell(row, 'unit')),
      nameIn(cell(row, 'programme')),
      nameIn(cell(row, 'code')),
    ];
    const ministry = columns.ministry === undefined ? unit : named;
    const money = numbers === undefined ? 1 : numbers.values[i];
    if (money === undefined || Math.abs(money ?? 0) > MOST_MONEY)
      problems.push({
        path: `line ${placeOf(row)}, ${heading}`,
        expected: `an amount, at most ${MOST_MONEY}`,
        found: `'${row.cells[amountColumn!].text}'`,
        mend: 'write a number, or nothing',
      });
    const people = namesIn(cell(row, 'beneficiaries'), lists);
    const services =
      columns.service !== undefined
        ? namesIn(cell(row, 'service'), lists)
        : columns.programme !== undefined
          ? [title].filter((one) => one !== '')
          : people;
    return {
      // A programme may have several rows, one for each amount.
      id: title === '' && code === '' ? placeOf(row) : [ministry, unit, title, code].map(folded).join('|'),
      title,
      department: ministry,
      agency: columns.ministry === undefined ? '' : unit,
      beneficiaries: people,
      functions: services,
      money: money ?? 0,
      lost: ministry === '',
    };
  });
  if (programs.length === 0)
    problems.push({
      path: '',
      expected: 'at least one programme under the headings',
      found: 'none',
      mend: 'is it the whole file?',
    });
  if (problems.length > 0) throw new InputError(table.source, problems.slice(0, MOST_PROBLEMS));
  const lost = programs.filter((program) => program.lost);
  notes.programs('no-ministry', words.notes['no-ministry'], lost, [
    lineList(rows.filter((_, i) => programs[i].lost).map(placeOf)),
  ]);
  const kept: Program[] = programs.filter((program) => !program.lost);
  if (kept.length === 0)
    throw new InputError(table.source, [
      {
        path: '',
        expected: 'a row with a ministry or a unit',
        found: 'none',
        mend: "name the right columns with '--columns'",
      },
    ]);
  const hasAmounts = numbers !== undefined && kept.some(({ money }) => money > 0);
  // Without amounts every programme counts alike.
  return { programs: hasAmounts ? kept : kept.map((program) => ({ ...program, money: 1 })), hasAmounts };
}

/** Programmes whose ministries, units, services and people have one spelling each; units only within their ministry. */
function withOneSpelling(
  programs: readonly Program[],
  decided: MappingFile['joined'],
): { programs: Program[]; joined: TableImport['joined']; perhaps: TableImport['perhaps'] } {
  const ministries = reconcile(
    counts(programs.map(({ department }) => department)),
    decided === undefined ? undefined : (decided.ministries ?? {}),
  );
  const services = reconcile(
    counts(programs.flatMap(({ functions }) => functions)),
    decided === undefined ? undefined : (decided.services ?? {}),
  );
  const people = reconcile(
    counts(programs.flatMap(({ beneficiaries }) => beneficiaries)),
    decided === undefined ? undefined : (decided.people ?? {}),
  );
  const ofMinistry = new Map<string, string[]>();
  for (const { department, agency } of programs) {
    const ministry = ministries.nameOf(department);
    if (agency !== '')
      (ofMinistry.get(ministry) ?? ofMinistry.set(ministry, []).get(ministry)!).push(agency);
  }
  const units = new Map(
    [...ofMinistry].map(([ministry, names]) => [
      ministry,
      reconcile(counts(names), decided === undefined ? undefined : (decided.units ?? {})),
    ]),
  );
  const several = [...units.values()];
  return {
    programs: programs.map((program) => {
      const department = ministries.nameOf(program.department);
      return {
        ...program,
        department,
        agency: program.agency === '' ? '' : units.get(department)!.nameOf(program.agency),
        functions: [...new Set(program.functions.map(services.nameOf))],
        beneficiaries: [...new Set(program.beneficiaries.map(people.nameOf))],
      };
    }),
    joined: {
      ministries: ministries.joined,
      units: several.flatMap(({ joined }) => joined),
      services: services.joined,
      people: people.joined,
    },
    perhaps: [
      ...ofKind('ministries', ministries.perhaps),
      ...ofKind(
        'units',
        several.flatMap(({ perhaps }) => perhaps),
      ),
      ...ofKind('services', services.perhaps),
      ...ofKind('people', people.perhaps),
    ],
  };
}

const ofKind = (kind: NameKind, pairs: readonly Joined[]): TableImport['perhaps'] =>
  pairs.map((pair) => ({ kind, ...pair }));

function counts(names: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of names) if (name !== '') found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}

function tellJoined(
  joined: TableImport['joined'],
  programs: readonly Program[],
  notes: Notes,
  what: string,
): void {
  const spellings = Object.values(joined).flat();
  if (spellings.length === 0) return;
  const from = new Set(spellings.map((one) => one.from));
  const touched = programs.filter(({ department, agency, functions, beneficiaries }) =>
    [department, agency, ...functions, ...beneficiaries].some((name) => from.has(name)),
  );
  notes.programs(
    'names-joined',
    what,
    touched,
    spellings.map((one) => `${one.from} → ${one.to}`),
  );
}

/** The rows of a crosswalk, most frequent first, with what each name counts as at present. */
function draft(
  programs: readonly Program[],
  namesOf: (program: Program) => readonly string[],
  crosswalk: Crosswalk | undefined,
): CrosswalkRow[] {
  const found = new Map<string, { programmes: number; amount: number }>();
  for (const program of programs) {
    for (const name of namesOf(program)) {
      const own = found.get(name) ?? found.set(name, { programmes: 0, amount: 0 }).get(name)!;
      own.programmes += 1;
      own.amount += program.money;
    }
  }
  return [...found]
    .map(([from, { programmes, amount }]) => ({
      from,
      to: targetOf(crosswalk, from),
      programmes,
      amount: Math.round(amount),
    }))
    .sort(
      (one, other) =>
        other.programmes - one.programmes || other.amount - one.amount || (one.from < other.from ? -1 : 1),
    );
}

const targetOf = (crosswalk: Crosswalk | undefined, name: string): string =>
  crosswalk !== undefined && Object.hasOwn(crosswalk, name) ? nameIn(crosswalk[name]) : name;

/** Names translated by a crosswalk, each once. */
const through = (names: readonly string[], crosswalk: Crosswalk | undefined): string[] => [
  ...new Set(names.map((name) => targetOf(crosswalk, name)).filter((name) => name !== '')),
];

function crossed(
  programs: readonly Program[],
  { services, people }: NonNullable<TableImportOptions['crosswalks']>,
): Program[] {
  return programs.map((program) => ({
    ...program,
    functions: through(program.functions, services),
    beneficiaries: through(program.beneficiaries, people),
  }));
}

interface Said {
  readonly mapping: MappingFile;
  readonly name: string;
  readonly hasAmounts: boolean;
  readonly source: string;
  readonly language: ImportLanguage;
}

/** Services, people and goals with ids, in the words of the table. */
function planOf(
  programs: readonly Program[],
  wished: NonNullable<MappingFile['goals']>,
  { mapping, name: ownName, hasAmounts, source, language }: Said,
): ImportPlan {
  const words = importWords[language];
  const [serviceId, peopleId, goalId] = [idMaker(), idMaker(), idMaker()];
  const services = [...counts(programs.flatMap(({ functions }) => functions)).keys()].map((name) => ({
    id: serviceId(name, slug(name)),
    name,
    functions: [name],
  }));
  const segments = [...counts(programs.flatMap(({ beneficiaries }) => beneficiaries)).keys()].map(
    (name) => ({ id: peopleId(name, slug(name)), name, beneficiaries: [name] }),
  );
  const everyone = peopleId(`\n${words.everyone}`, slug(words.everyone));
  segments.push({ id: everyone, name: words.everyone, beneficiaries: [] });
  const problems: Problem[] = [];
  const idsOf = (
    names: 'all' | readonly string[] | undefined,
    known: readonly { readonly id: string; readonly name: string }[],
    path: string,
  ): string[] => {
    if (names === undefined || names === 'all') return known.map(({ id }) => id);
    return names.flatMap((wish) => {
      const found =
        known.find(({ name }) => name === wish) ?? known.find(({ name }) => folded(name) === folded(wish));
      if (found === undefined)
        problems.push({
          path,
          expected: 'a name of the table',
          found: `'${wish}'`,
          mend: suggest(
            wish,
            known.map(({ name }) => name),
            'see the crosswalk for the names that there are',
          ),
        });
      return found === undefined ? [] : [found.id];
    });
  };
  const goals = wished.map((goal, place): GoalRow => ({
    id: goalId(`${place}`, slug(goal.name)),
    name: goal.name,
    services: idsOf(goal.services, services, `goals.${place}.services`),
    segments: idsOf(goal.people, segments, `goals.${place}.people`),
  }));
  if (problems.length > 0) throw new InputError(source, problems.slice(0, MOST_PROBLEMS));
  const year = mapping.year ?? '';
  return {
    id: slug(`${ownName}${year === '' || ownName.includes(year) ? '' : ` ${year}`}`),
    name: ownName,
    description: words.description(goals.map((goal) => goal.name).join(', ')),
    sources: [mapping.source ?? source],
    measure: hasAmounts ? words.perYear(mapping.currency ?? '', year) : words.programmes,
    services,
    segments,
    everyone,
    goals,
    spellings: {},
    merger: (mapping.merger ?? []).map((ministry) => slug(ministry)),
    thresholds: { unitMoney: 0, units: MOST_UNITS, mandateShare: 0.02, beneficiaries: 20 },
    words,
    unitName: (unit) => unit,
    shortName: (ministry) => ministry,
  };
}
