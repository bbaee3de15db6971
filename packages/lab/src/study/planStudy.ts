import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  goalMetricIds,
  InputError,
  isName,
  metricProblem,
  metrics,
  parameters,
  partsOfGoalMetric,
  regimes as modelRegimes,
  suggest,
  type Problem,
  type Seed,
  partsAtMonth,
} from '@joined-up/core';
import { scenarios as knownScenarios } from '@joined-up/scenarios';
import { CHOSEN, realRegimes, regimeChoice, type Choice, type ChoiceOption } from '../choices/choice.ts';
import { checkChoices, type ChoosingIn } from '../choices/checkChoices.ts';
import { choicesOf, isChoice } from '../choices/choicesOf.ts';
import { compileFormula, namesAtMonths, type Formula } from '../formulas/formula.ts';
import type { Design } from '../designs/design.ts';
import { columnOf, conditionNames, outcomeNamesWith } from '../formulas/names.ts';
import { regimesOf } from '../inputs/chooseRegimes.ts';
import { findScenario } from '../inputs/findScenario.ts';
import { goalIdsOf } from '../inputs/goalIdsOf.ts';
import { chooseSeeds } from '../inputs/chooseSeeds.ts';
import { scenarioOf, type ScenarioSource } from '../inputs/scenarioSource.ts';
import { keptScenario } from '../own/keptScenario.ts';
import type { Own, OwnKind, OwnThings } from '../own/own.ts';
import { namedOfModule, type ExportedModule } from './namedOfModule.ts';
import type { DesignFile } from './designFile.ts';
import { factorsOf } from './factors.ts';
import type { PlacedProblem, Path } from '@joined-up/scenarios';
import { withObservedValues } from './observedValues.ts';
import { planDesign } from './planDesign.ts';
import { readTable } from './readTable.ts';
import { refuse } from './refuse.ts';
import { studyShapeProblems } from './studyShapeProblems.ts';
import { structuresOf } from './structuresOf.ts';
import type { StudyFile } from './studyFile.ts';
import { withOptionNumbers, type NumberedStudy } from './withOptionNumbers.ts';
import type { FormulaOutcome, PlannedScenario, Precision, StudyPlan } from './studyPlan.ts';

/** Most runs of a study. */
const MOST_RUNS = 50_000_000;
/** Columns that every table of results has. */
const OWN_COLUMNS = [
  'run_id',
  'scenario',
  'regime',
  'seed',
  'months',
  'month',
  'status',
  'error',
  'scenario_digest',
  'months_kept',
  'model',
  'code',
];

/** Options of a plan: what to call the study, where its paths start, things of a script's own. */
export interface PlanOptions {
  /** What to call the study in messages. @defaultValue 'study' */
  readonly source?: string;
  /** Folder from which the paths in it start. @defaultValue where the program was started */
  readonly folder?: string;
  /** Sources of scenarios that a script gave as text or as objects, by id. */
  readonly sources?: ReadonlyMap<string, ScenarioSource>;
  /** Things of one's own that a script gave. */
  readonly things?: OwnThings;
  /** Exports of the module that a study file names. */
  readonly exported?: ExportedModule;
  /** The line of a path, if the study comes from a file. */
  readonly lineOf?: (path: Path) => number;
}

/**
 * Checks a study and resolves everything that it names.
 * @throws {InputError} naming everything that is wrong with it at once
 */
export function planStudy(
  value: unknown,
  {
    source = 'study',
    folder = '.',
    sources = new Map(),
    things: given,
    exported,
    lineOf,
  }: PlanOptions = {},
): StudyPlan {
  const findings = studyShapeProblems(value);
  if (findings.length > 0) refuse(source, findings, lineOf);
  const { file: said, things = given } = namedOfModule(value as StudyFile, exported, findings);
  const numbered = withOptionNumbers(said, findings);
  const uncertainties = withObservedValues(numbered.uncertainties, folder, findings);
  const written = uncertainties === undefined ? numbered : { ...numbered, uncertainties };
  const file: NumberedStudy =
    written.design === undefined
      ? written
      : {
          ...written,
          design: withTables(written.design, folder, ['design'], findings, namedByWords(written)),
        };

  findings.push(...ownFindings(file, exported));
  const scenarios = plannedScenarios(file, folder, { sources, things }, findings);
  const places = new Map<ChoiceOption, Path>();
  const choices = choicesOf(file.levers ?? {}, findings, places);
  const regimes = plannedRegimes(file, { choices, places }, scenarios, exported, findings);
  const structures = structuresOf(file, findings);
  const factors = factorsOf(file, structures, choices, findings);
  const notes: string[] = [];
  const choosing = choosingIn(scenarios, regimes, choices, things);
  const set = { ...structures.fixed, ...file.parameters };
  const whole = findings.length === 0;
  checkChoices(choices, places, choosing, whole ? set : undefined, { problems: findings, notes });
  const design = planDesign(file.design, factors, structures.design, findings, notes);
  const lever = regimeChoice(choices);
  if (lever !== undefined && findings.length === 0 && isOpen(design, lever.name))
    findings.push({
      path: ['design'],
      expected: `an option of ${lever.name} at every point`,
      found: 'a point without',
      mend: 'name it in every row, and in every part of the design',
    });
  const seeds = plannedSeeds(file.seeds, findings);
  const goals = goalsOfAll(scenarios, file);
  const shortest = Math.min(...scenarios.map(({ months }) => months));
  const { outcomes, formulas, measures } = plannedOutcomes(file, choices, goals, shortest, findings);
  const conditions = plannedConditions(file, findings);
  const precision = plannedPrecision(file, goals, outcomes, regimes, findings);
  const runs = scenarios.length * regimes.length * design.points * seeds.length;
  if (runs > MOST_RUNS)
    findings.push({
      path: [],
      expected: `at most ${MOST_RUNS} runs`,
      found:
        `${design.points} points × ${seeds.length} seeds × ${regimes.length} regimes × ` +
        `${scenarios.length} scenarios = ${runs}`,
      mend: 'split it into several studies',
    });
  if (findings.length > 0) refuse(source, findings, lineOf);
  return {
    file,
    scenarios,
    regimes,
    choices,
    fixed: { ...structures.fixed, ...file.parameters },
    design,
    notes,
    seeds,
    monthly: file.monthly === true,
    outcomes,
    formulas,
    measures,
    conditions,
    ...(precision === undefined ? {} : { precision }),
    ...(file.own === undefined ? {} : { own: file.own }),
    ...(things === undefined ? {} : { things }),
  };
}

/** Does a design leave a parameter open at a point? */
const isOpen = ({ names, points, values }: Design, name: string): boolean => {
  const place = names.indexOf(name);
  return Array.from({ length: points }, (_, point) => values[point * names.length + place]).some(
    Number.isNaN,
  );
};

const listOf = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;

/** Parameters and levers whose options may stand in a table by name. */
const namedByWords = ({ levers = {} }: NumberedStudy): ReadonlySet<string> =>
  new Set([
    ...parameters.flatMap(({ name, options }) => (options === undefined ? [] : [name])),
    ...Object.entries(levers).flatMap(([name, said]) => (isChoice(name, said) ? [name] : [])),
  ]);

/** Reads the CSV files of a design, so that the study holds all that it is made of. */
function withTables(
  file: DesignFile,
  folder: string,
  path: Path,
  findings: PlacedProblem[],
  words: ReadonlySet<string>,
): DesignFile {
  if (file.kind === 'cross' || file.kind === 'concatenate')
    return {
      ...file,
      of: file.of.map((part, i) => withTables(part, folder, [...path, 'of', i], findings, words)),
    };
  if (file.kind !== 'table' || file.file === undefined || file.rows !== undefined) return file;
  const table = readTable(resolve(folder, file.file), [...path, 'file'], findings, words);
  return table === undefined
    ? file
    : { ...file, columns: [...table.columns], rows: table.rows.map((row) => [...row]) };
}

function plannedScenarios(
  { scenarios, months, own }: NumberedStudy,
  folder: string,
  { sources, things }: Required<Pick<PlanOptions, 'sources'>> & Pick<PlanOptions, 'things'>,
  findings: PlacedProblem[],
): PlannedScenario[] {
  const planned = listOf(scenarios).flatMap((name, i): PlannedScenario[] => {
    const path = typeof scenarios === 'string' ? ['scenarios'] : ['scenarios', i];
    try {
      const made = own?.things.find(({ kind, id }) => kind === 'scenario' && id === name);
      const known = knownScenarios.some(({ id }) => id === name);
      const source: ScenarioSource =
        made !== undefined
          ? { kind: 'own', id: name, content: made.content }
          : (sources.get(name) ??
            findScenario(known || !existsSync(resolve(folder, name)) ? name : resolve(folder, name)));
      const scenario =
        things === undefined && made?.facts !== undefined
          ? keptScenario(made.id, made.facts)
          : scenarioOf(source, things?.scenarios);
      return [{ source, scenario, months: months ?? scenario.months }];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      findings.push(
        ...error.problems.map((problem) => ({
          ...problem,
          path,
          found: [problem.found, problem.path === '' ? '' : `at ${problem.path} of ${name}`]
            .filter(Boolean)
            .join(' '),
        })),
      );
      return [];
    }
  });
  planned.forEach(({ scenario: { id } }, i) => {
    if (planned.findIndex(({ scenario }) => scenario.id === id) !== i)
      findings.push({
        path: ['scenarios', i],
        expected: 'each scenario once',
        found: `${id} again`,
        mend: 'give it another id, or take it out',
      });
  });
  return planned;
}

/** Choices of a study, and where each of their options stands in its file. */
interface PlacedChoices {
  readonly choices: readonly Choice[];
  readonly places: ReadonlyMap<ChoiceOption, Path>;
}

function plannedRegimes(
  { regimes, own }: NumberedStudy,
  { choices, places }: PlacedChoices,
  scenarios: readonly PlannedScenario[],
  exported: ExportedModule | undefined,
  findings: PlacedProblem[],
): string[] {
  const ids = [...listOf(regimes)];
  const look = (id: string, path: Path): void => {
    const ofScript = [
      ...ownIds(own, 'regime'),
      ...(exported?.things.regimes ?? []).map((regime) => regime.id),
    ];
    const known = scenarios.map(({ scenario }) => [
      ...regimesOf(scenario).map((regime) => regime.id),
      ...ofScript,
    ]);
    const without = scenarios.find((_, s) => !known[s].includes(id));
    if (without !== undefined)
      findings.push({
        path,
        expected: `a regime of ${without.scenario.id}`,
        found: `'${id}'`,
        mend: suggest(id, known.flat(), `one of ${modelRegimes.map((regime) => regime.id).join(', ')}`),
      });
  };
  ids.forEach((id, i) => {
    const path = typeof regimes === 'string' ? ['regimes'] : ['regimes', i];
    if (ids.indexOf(id) !== i)
      findings.push({ path, expected: 'each regime once', found: `${id} again`, mend: 'take it out' });
    look(id, path);
  });
  const lever = regimeChoice(choices);
  if (lever === undefined) return ids;
  for (const option of lever.options) look(option.name, places.get(option)!);
  if (ids.includes(CHOSEN))
    findings.push({
      path: ['regimes'],
      expected: `a regime that is not called ${CHOSEN}, which is the one that the lever regime says`,
      found: `'${CHOSEN}'`,
      mend: 'rename it',
    });
  return [...ids, CHOSEN];
}

/** Scenarios with the regimes of their runs, as far as they exist. */
const choosingIn = (
  scenarios: readonly PlannedScenario[],
  regimes: readonly string[],
  choices: readonly Choice[],
  things: OwnThings | undefined,
): ChoosingIn[] => {
  const ids = new Set(realRegimes({ regimes, choices }));
  return scenarios.map(({ scenario }) => ({
    scenario,
    regimes: [...regimesOf(scenario), ...(things?.regimes ?? [])].filter(({ id }) => ids.has(id)),
  }));
};

function plannedSeeds(seeds: StudyFile['seeds'], findings: PlacedProblem[]): Seed[] {
  const problems: Problem[] = [];
  const read = chooseSeeds(seeds, problems);
  findings.push(...problems.map((problem) => ({ ...problem, path: problem.path.split('.') })));
  return [...read];
}

/** Goals that all scenarios of a study have: a metric of a goal must exist in all. */
function goalsOfAll(
  scenarios: readonly PlannedScenario[],
  { parameters: fixed = {} }: NumberedStudy,
): string[] {
  const [first = [], ...others] = scenarios.map(({ scenario }) => goalIdsOf(scenario, fixed));
  return first.filter((goal) => others.every((goals) => goals.includes(goal)));
}

function plannedOutcomes(
  { outcomes, precision, own: made }: NumberedStudy,
  choices: readonly Choice[],
  goals: readonly string[],
  months: number,
  findings: PlacedProblem[],
): { outcomes: string[]; formulas: FormulaOutcome[]; measures: string[] } {
  const metricIds = metrics.map(({ id }) => id);
  // In databases names that differ only by case are the same.
  const taken = new Set(
    [...metricIds, ...OWN_COLUMNS, ...[...parameters, ...choices].map(({ name }) => columnOf(name))].map(
      (name) => name.toLowerCase(),
    ),
  );
  const ofScript = ownIds(made, 'metric');
  ofScript.forEach((id, i) => {
    const path = ['outcomes', outcomes?.indexOf(id) ?? i];
    if (!isColumn(id)) findings.push({ path, expected: COLUMN, found: `'${id}'` });
    else if (taken.has(id.toLowerCase())) findings.push({ path, ...takenName(id) });
    taken.add(id.toLowerCase());
  });
  const problemOf = (name: string): Omit<Problem, 'path'> | undefined => {
    const at = partsAtMonth(name);
    if (at === undefined) return metricProblem(name, goals, ofScript);
    if (at.month >= months)
      return {
        expected: `a month of the run, from 0 to ${months - 1}`,
        found: `'${name}'`,
        mend: 'name an earlier one, or simulate more months',
      };
    return metricProblem(at.metric, goals, ofScript);
  };
  const measures = new Set<string>();
  const measure = (names: readonly string[]): void => {
    for (const name of names)
      if (
        partsOfGoalMetric(name) !== undefined ||
        partsAtMonth(name) !== undefined ||
        ofScript.includes(name)
      )
        measures.add(name);
  };
  const own: { readonly id: string; readonly text: string }[] = [];
  const ids = (outcomes ?? ['outcome']).map((outcome, i) => {
    const path = ['outcomes', i];
    if (typeof outcome === 'string') {
      const problem = problemOf(outcome);
      if (problem === undefined) measure([outcome]);
      else
        findings.push({
          path,
          ...problem,
          ...(/\W/.test(outcome) &&
          partsOfGoalMetric(outcome) === undefined &&
          partsAtMonth(outcome) === undefined
            ? { mend: "write a formula as { id: name, formula: '…' }" }
            : {}),
        });
      return outcome;
    }
    const { id, formula: text } = outcome;
    if (!isColumn(id)) findings.push({ path: [...path, 'id'], expected: COLUMN, found: `'${id}'` });
    else if (taken.has(id.toLowerCase())) findings.push({ path: [...path, 'id'], ...takenName(id) });
    taken.add(id.toLowerCase());
    const atMonths = namesAtMonths(text);
    const wrong = atMonths.flatMap((name) => {
      const problem = problemOf(name);
      return problem === undefined ? [] : [{ path: [...path, 'formula'], ...problem }];
    });
    findings.push(...wrong);
    if (wrong.length > 0) return id;
    const possible = outcomeNamesWith([...goalMetricIds(goals), ...ofScript, ...atMonths]);
    const formula = compiled(text, possible, [...path, 'formula'], findings);
    if (formula !== undefined) {
      measure(formula.names);
      own.push({ id, text });
    }
    return id;
  });
  if (precision !== undefined && metricProblem(precision.outcome, goals) === undefined)
    measure([precision.outcome]);
  // Only metrics that are asked for are measured.
  const names = outcomeNamesWith([...measures]);
  const formulas = [...[...measures].map((id) => ({ id, text: id })), ...own].map(({ id, text }) => ({
    id,
    formula: compileFormula(text, names, '', [])!,
  }));
  return { outcomes: ids, formulas, measures: [...measures] };
}

/** Can it be the name of a column of results? */
const isColumn = (id: string): boolean => /^[A-Za-z][A-Za-z0-9_]{0,60}$/.test(id) && isName(id);
const COLUMN = 'letters, digits and _, a letter first, and no name that JavaScript needs itself';

const takenName = (id: string) => ({
  expected: 'a name of its own',
  found: `'${id}', which is taken`,
  mend: 'choose another',
});

const ownIds = (own: Own | undefined, of: OwnKind): readonly string[] =>
  (own?.things ?? []).filter(({ kind }) => kind === of).map(({ id }) => id);

/** Problems of things of one's own: names that the model or another thing has, and unknown behaviours. */
function ownFindings(
  { own, behaviours = [] }: NumberedStudy,
  exported: ExportedModule | undefined,
): PlacedProblem[] {
  const findings: PlacedProblem[] = [];
  const models: Readonly<Partial<Record<OwnKind, readonly string[]>>> = {
    regime: modelRegimes.map(({ id }) => id),
    scenario: knownScenarios.map(({ id }) => id),
  };
  own?.things.forEach(({ kind, id }, i) => {
    const isTaken =
      models[kind]?.includes(id) === true ||
      own.things.findIndex((other) => other.kind === kind && other.id === id) !== i;
    if (isTaken || !isName(id))
      findings.push({
        path: kind === 'metric' ? ['outcomes'] : [`${kind}s`],
        expected: `an id that no other ${kind} has`,
        found: `'${id}' again`,
        mend: 'rename it',
      });
  });
  const given = [
    ...ownIds(own, 'behaviour'),
    ...(exported?.things.behaviours ?? []).map((behaviour) => behaviour.id),
  ];
  behaviours.forEach((id, i) => {
    if (!given.includes(id))
      findings.push({
        path: ['behaviours', i],
        expected: 'a behaviour that a script gives, or the module of a study file',
        found: `'${id}'`,
        mend: suggest(id, given, 'name the module that exports it: module: ./mine.ts'),
      });
  });
  return findings;
}

function plannedConditions(
  { conditions = [], design }: NumberedStudy,
  findings: PlacedProblem[],
): Formula[] {
  if (conditions.length > 0 && design !== undefined && has(design, ['morris', 'sobol-indices'])) {
    findings.push({
      path: ['conditions'],
      expected: 'no conditions with a design whose points belong together',
      found: 'a morris or sobol-indices design',
      mend: 'choose ranges in which every point is possible',
    });
  }
  return conditions.flatMap((text, i) => compiled(text, conditionNames, ['conditions', i], findings) ?? []);
}

const has = (design: DesignFile, kinds: readonly string[]): boolean =>
  kinds.includes(design.kind) ||
  ((design.kind === 'cross' || design.kind === 'concatenate') &&
    design.of.some((part) => has(part, kinds)));

function compiled(
  text: string,
  names: ReadonlyMap<string, number>,
  path: Path,
  findings: PlacedProblem[],
): Formula | undefined {
  const problems: Problem[] = [];
  const formula = compileFormula(text, names, '', problems);
  findings.push(...problems.map((problem) => ({ ...problem, path })));
  return formula;
}

function plannedPrecision(
  { precision }: NumberedStudy,
  goals: readonly string[],
  outcomes: readonly string[],
  regimes: readonly string[],
  findings: PlacedProblem[],
): Precision | undefined {
  if (precision === undefined) return undefined;
  const problem = metricProblem(precision.outcome, goals, outcomes);
  if (problem !== undefined)
    findings.push({
      path: ['precision', 'outcome'],
      ...problem,
      ...(partsOfGoalMetric(precision.outcome) === undefined
        ? { expected: 'a metric or an outcome of the study' }
        : {}),
    });
  for (const part of ['regime', 'reference'] as const) {
    // Points that differ only in options share their reference, which would count once.
    const known = regimes.filter((id) => id !== CHOSEN);
    if (!known.includes(precision[part]))
      findings.push({
        path: ['precision', part],
        expected: `one of the study's regimes: ${known.join(', ')}`,
        found: `'${precision[part]}'`,
      });
  }
  if (precision.regime === precision.reference)
    findings.push({ path: ['precision'], expected: 'two regimes', found: `${precision.regime} twice` });
  return { level: 0.95, atLeast: 20, every: 10, ...precision };
}
