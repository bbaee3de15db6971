import {
  checkBehaviours,
  InputError,
  regimes as modelRegimes,
  type Behaviour,
  type Metric,
  type MetricId,
  type RegimeMaker,
  type RegimeName,
} from '@joined-up/core';
import {
  isScenario,
  isScenarioText,
  scenarios as knownScenarios,
  type ScenarioSaid,
} from '@joined-up/scenarios';
import { scenarioOf, type ScenarioSource } from '../inputs/scenarioSource.ts';
import { moduleContent, moduleUrl } from '../own/moduleContent.ts';
import { ownOf, type Own, type OwnThings } from '../own/own.ts';
import type { StudyFile } from './studyFile.ts';

/** One, or a list. */
type Some<Item> = Item | readonly Item[];

/** A study in a script: like a study file, but with things of your own as objects. */
export interface StudyInputs extends Omit<
  StudyFile,
  'scenarios' | 'regimes' | 'levers' | 'outcomes' | 'behaviours' | 'own' | 'seeds' | 'module'
> {
  /**
   * Scenarios, their ids, the paths of scenario files, or the content of such files, as text or as
   * objects.
   */
  readonly scenarios: Some<ScenarioSaid>;
  /** Regimes or their ids; every point runs under each of them, and the first is the reference. */
  readonly regimes: Some<RegimeMaker | RegimeName>;
  /**
   * What somebody could choose. A parameter has levels: numbers, or names of options. `chair`, `members`
   * and `merger` have options, in a list or by name; `regime` has regimes, or their ids.
   */
  readonly levers?: Readonly<Record<string, LeverSaid>>;
  /**
   * Metrics to look at first, by name or your own, and formulas. All metrics are kept in any case.
   * @defaultValue ['outcome']
   */
  readonly outcomes?: readonly (
    | MetricId
    | (string & {})
    | Metric
    | { readonly id: string; readonly formula: string }
  )[];
  /**
   * How agents decide, where not by the model's own rules; in every run.
   * @defaultValue all by the model's rules
   */
  readonly behaviours?: readonly Behaviour[];
  /** Number of seeds (20: those from 1 to 20), a range (`'1-20'`), or a list. */
  readonly seeds: StudyFile['seeds'];
  /**
   * The module that exports scenarios, regimes, metrics and behaviours of your own: `new URL('./mine.ts',
   * import.meta.url)`. Threads import it, and its text (with all that it imports by relative paths) is part
   * of the ids of runs. Without it the study runs in this thread, and its results are not kept in a folder.
   */
  readonly module?: URL | string;
}

/** An option of a lever: a number, a word, `false`, ministries, one ministry in the chair, or a regime. */
export type OptionSaid =
  | number
  | string
  | false
  | readonly string[]
  | { readonly peer: string }
  | RegimeMaker;
/** Options of a lever: a list, or a map from name to option. */
export type OptionsSaid =
  | readonly OptionSaid[]
  | Readonly<Record<string, Exclude<OptionSaid, RegimeMaker>>>;
/**
 * A lever in a script: levels, options, or options with the forums whose chair or members they are about.
 */
export type LeverSaid =
  | OptionsSaid
  | { readonly chair: OptionsSaid; readonly of?: Some<string> }
  | { readonly members: OptionsSaid; readonly of?: Some<string> };

/** A study, separated into data and things of one's own. */
export interface SaidStudy {
  readonly file: StudyFile;
  readonly own: Own | undefined;
  readonly things: OwnThings;
  /** Sources of scenarios that were given as text or as objects, by id. */
  readonly sources: ReadonlyMap<string, ScenarioSource>;
}

/** The id of one, or of each: invalid ones are left as they are, to be reported with the rest. */
const idsOf = <Item>(some: Some<Item>, id: (item: Item) => string): string | string[] =>
  Array.isArray(some) ? (some as readonly Item[]).map(id) : id(some as Item);

/**
 * Separates the data of a study from things of one's own.
 * @throws {InputError} for a scenario or a module that cannot be read
 */
export function saidStudy({ module, ...inputs }: StudyInputs): SaidStudy {
  const sources = new Map<string, ScenarioSource>();
  const own = { scenarios: [], regimes: [], metrics: [], behaviours: [] } as {
    -readonly [Kind in keyof OwnThings]: OwnThings[Kind][number][];
  };
  const scenarioId = (said: ScenarioSaid): string => {
    if (typeof said === 'string' ? !isScenarioText(said) : typeof said !== 'object' || said === null)
      return said as string;
    if (isScenario(said)) {
      if (!knownScenarios.includes(said)) own.scenarios.push(said);
      return said.id;
    }
    const text = typeof said === 'string' ? said : JSON.stringify(said);
    const source: ScenarioSource = { kind: 'file', file: 'scenario', text };
    const { id } = scenarioOf(source);
    sources.set(id, source);
    return id;
  };
  const regimeId = (regime: RegimeMaker | string): string => {
    if (typeof regime !== 'object' || typeof regime?.make !== 'function') return regime as string;
    if (!modelRegimes.includes(regime)) own.regimes.push(regime);
    return regime.id;
  };
  const outcomeOf = (outcome: NonNullable<StudyInputs['outcomes']>[number]) => {
    if (typeof outcome !== 'object' || !('kind' in outcome)) return outcome;
    own.metrics.push(outcome);
    return outcome.id;
  };
  const { scenarios, regimes, levers, outcomes, behaviours, ...rest } = inputs;
  const leverOf = (said: LeverSaid): LeverSaid =>
    Array.isArray(said)
      ? (said as readonly OptionSaid[]).map((option) => regimeId(option as RegimeMaker | string))
      : said;
  if (behaviours !== undefined) {
    const problems = checkBehaviours(behaviours);
    if (problems.length > 0) throw new InputError('study', problems);
    own.behaviours.push(...behaviours);
  }
  const file = {
    ...rest,
    scenarios: idsOf(scenarios, scenarioId),
    regimes: idsOf(regimes, regimeId),
    ...(levers === undefined
      ? {}
      : {
          levers: Object.fromEntries(
            Object.entries(levers).map(([name, said]) => [name, leverOf(said)]),
          ) as StudyFile['levers'],
        }),
    ...(outcomes === undefined ? {} : { outcomes: outcomes.map(outcomeOf) }),
    ...(behaviours === undefined ? {} : { behaviours: behaviours.map(({ id }) => id) }),
  };
  const url = module === undefined ? undefined : moduleUrl(module);
  const named = ownOf(own, url === undefined ? undefined : { url: url.href, content: moduleContent(url) });
  return {
    file: named === undefined ? file : { ...file, own: { ...named, things: [...named.things] } },
    own: named,
    things: own,
    sources,
  };
}
