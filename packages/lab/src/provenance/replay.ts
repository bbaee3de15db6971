import { join } from 'node:path';
import {
  defaultParameters,
  InputError,
  metrics,
  modelVersion,
  simulate,
  type Parameters,
  type RegimeMaker,
} from '@joined-up/core';
import { readPlain } from '../files/readPlain.ts';
import { codeOf, steadily } from '../files/steadily.ts';
import { cannotRead } from '../files/writeWhole.ts';
import { contentOfChosen, type Chosen } from '../choices/choice.ts';
import { withChosen } from '../choices/withChosen.ts';
import { compileFormula } from '../formulas/formula.ts';
import { outcomeNamesWith } from '../formulas/names.ts';
import { MOST_BYTES } from '../inputs/findScenario.ts';
import { regimesOf } from '../inputs/chooseRegimes.ts';
import { loadOwn } from '../own/loadOwn.ts';
import { contentsOfRun, noThings } from '../own/own.ts';
import { scenarioOf, type ScenarioSource } from '../inputs/scenarioSource.ts';
import { modelCode } from './modelCode.ts';
import { watchMonths, withMonths } from '../runs/watchMonths.ts';
import { columnsOf } from '../runs/columnsOf.ts';
import { runId } from '../runs/runId.ts';
import { measuresOf, valueColumns } from '../store/columns.ts';
import type { Context } from '../store/context.ts';
import { layout } from '../store/layout.ts';
import { PartCursor } from '../store/partCursor.ts';
import { allOf } from '../store/outcomeOf.ts';
import type { RunRecord } from '../store/runRecord.ts';
import { scanParts, type Damage } from '../store/scanParts.ts';

/** A value that differs from the one kept. */
export interface Departure {
  /** Month of the value; `null` for the summary. */
  readonly month: number | null;
  /** Name of the column. */
  readonly metric: string;
  /** The value that was kept. */
  readonly kept: number;
  /** The value that came this time. */
  readonly again: number;
}

/** A run made again. */
export interface Replay {
  /** The run as it was kept. */
  readonly record: RunRecord;
  /** What the results record about its inputs. */
  readonly context: Context;
  /** Parameters that differ from the scenario's own. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Options of levers that are choices. */
  readonly chosen: readonly Chosen[];
  /** Names of the columns of `summary` and `monthly`. */
  readonly columns: readonly string[];
  /** Values of the summary, made again. Shape [column]. */
  readonly summary: Float64Array;
  /** Shape [month × column]. */
  readonly monthly: Float64Array;
  /** Why it failed this time; `null` if it did not. */
  readonly error: string | null;
  /** Differences, in the order of months, the summary last. Empty if all is equal, bit for bit. */
  readonly departures: readonly Departure[];
  /** Were months kept to compare with? */
  readonly months: boolean;
}

/**
 * Repeats one run of a folder month by month, and compares it bit for bit with what was kept.
 * @throws {InputError} if there is no such run, or it was made by another version of the model
 */
export async function replay(
  folder: string,
  id: string,
  onDamage: (damage: Damage) => void = () => {},
): Promise<Replay> {
  const { record, context } = await findRun(folder, id, onDamage);
  if (context.model !== modelVersion)
    throw new InputError(folder, [
      {
        path: id,
        expected: `a run of model ${modelVersion}`,
        found: `one of model ${context.model}`,
        mend: 'check out the commit that the manifest names, and replay it there',
      },
    ]);
  if (context.code !== modelCode())
    throw new InputError(folder, [
      {
        path: id,
        expected: `a run of the code ${modelCode()} of model ${modelVersion}`,
        found: context.code === '' ? 'one of before the code was noted' : `one of the code ${context.code}`,
        mend: 'check out the commit that the manifest names, and replay it there',
      },
    ]);
  const source = sourceOf(folder, record, context);
  // Only a replay imports the module: reading results runs none of their code.
  const own = context.own === undefined ? noThings : await loadOwn(context.own);
  const scenario = scenarioOf(source, own.scenarios);
  const usual: Readonly<Record<string, number>> = { ...defaultParameters, ...scenario.parameters };
  const settings: Record<string, number> = Object.fromEntries(
    context.names.map((name, i) => [name, record.settings[i]]),
  );
  const parameters = Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => value !== usual[name]),
  );
  const chosen = chosenIn(record, context);
  const named = runId(source, record.regime, parameters, record.seed, record.months, [
    ...contentsOfRun(context.own, record.regime),
    ...chosen.map(contentOfChosen),
  ]);
  if (named !== id)
    throw new InputError(folder, [
      {
        path: id,
        expected: 'the scenario that the run was made of',
        found: `another one, which gives ${named}`,
        mend: 'check out the commit that the manifest names, and replay it there',
      },
    ]);

  const regime = [...regimesOf(scenario), ...own.regimes].find(
    (each) => each.id === record.regime,
  ) as RegimeMaker;
  const columns = valueColumns(context);
  const measures = measuresOf(context);
  const names = outcomeNamesWith(measures);
  const formulas = context.formulas.map(({ id: name, formula }) =>
    compileFormula(formula, names, name, [])!,
  );
  const all = allOf(context)(record);
  const valuesOf = (row: Readonly<Record<string, number | null>>): number[] => {
    const measured = metrics.map((metric) => row[metric.id] ?? Number.NaN);
    const values = [...measured, ...all, ...measures.map((name) => row[name] ?? Number.NaN)];
    return [...measured, ...formulas.map((formula) => formula.evaluate(values))];
  };
  try {
    const measured = columnsOf(measures, own.metrics);
    const simulated = simulate(scenario, withChosen(regime, chosen), {
      seed: record.seed,
      months: record.months,
      parameters: parameters as Partial<Parameters>,
      monthly: true,
      metrics: measured,
      observe: watchMonths(measured),
      behaviours: own.behaviours,
    });
    const run = withMonths(simulated, measured);
    const monthly = Float64Array.from(run.monthly.flatMap((row) => valuesOf(row.metrics)));
    const summary = Float64Array.from(valuesOf(run.summary));
    return {
      record,
      context,
      parameters,
      chosen,
      columns,
      summary,
      monthly,
      error: null,
      months: record.monthly.length > 0,
      departures: record.error === null ? departures(columns, record, monthly, summary) : [],
    };
  } catch (error) {
    return {
      record,
      context,
      parameters,
      chosen,
      columns,
      summary: new Float64Array(0),
      monthly: new Float64Array(0),
      error: error instanceof Error ? error.message : String(error),
      months: false,
      departures: [],
    };
  }
}

/** Options of a run's levers that are choices. */
const chosenIn = ({ options }: RunRecord, { choices = [] }: Context): Chosen[] =>
  choices.flatMap((choice, i) => {
    const option = choice.options.find(({ name }) => name === options[i]);
    return option === undefined ? [] : [{ choice, option }];
  });

async function findRun(
  folder: string,
  id: string,
  onDamage: (damage: Damage) => void,
): Promise<{ record: RunRecord; context: Context }> {
  if (!/^[0-9a-f]{16}$/.test(id))
    throw new InputError(folder, [
      {
        path: '',
        expected: 'the id of a run: 16 digits and letters from a to f',
        found: `'${id}'`,
        mend: `find one with joined-up query ${folder} "select run_id, regime, seed from runs limit 5"`,
      },
    ]);
  for (const part of scanParts(folder, onDamage)) {
    const cursor = new PartCursor(part, layout(folder).months);
    for (await cursor.load(); cursor.current !== undefined; await cursor.advance()) {
      // Runs are sorted by id.
      if (cursor.current.runId === id) return { record: cursor.current, context: part.context };
      if (cursor.current.runId > id) break;
    }
  }
  throw new InputError(folder, [
    {
      path: '',
      expected: 'the id of a run in it',
      found: `'${id}'`,
      mend: `find one with joined-up query ${folder} "select run_id, regime, seed from runs limit 5"`,
    },
  ]);
}

function sourceOf(
  folder: string,
  { scenario: id, scenarioDigest: digest }: RunRecord,
  { scenarios, own }: Context,
): ScenarioSource {
  const made = own?.things.find((thing) => thing.kind === 'scenario' && thing.id === id);
  if (made !== undefined) return { kind: 'own', id, content: made.content };
  if (digest === null || scenarios[digest]?.file !== true) return { kind: 'id', id };
  const file = join(layout(folder).scenarios, `${digest}.yaml`);
  try {
    return { kind: 'file', file, text: steadily(() => readPlain(file, MOST_BYTES)).toString() };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw cannotRead(file, error);
    throw new InputError(folder, [
      {
        path: '',
        expected: `the scenario file of ${id} in ${file}`,
        found: 'nothing',
        mend: 'put it back from a copy of the results',
      },
    ]);
  }
}

function departures(
  columns: readonly string[],
  record: RunRecord,
  monthly: Float64Array,
  summary: Float64Array,
): Departure[] {
  const found: Departure[] = [];
  for (let i = 0; i < record.monthly.length; i++) {
    if (!Object.is(record.monthly[i], monthly[i]))
      found.push({
        month: Math.floor(i / columns.length),
        metric: columns[i % columns.length],
        kept: record.monthly[i],
        again: monthly[i],
      });
  }
  columns.forEach((metric, i) => {
    if (!Object.is(record.values[i], summary[i]))
      found.push({ month: null, metric, kept: record.values[i], again: summary[i] });
  });
  return found;
}
