import { defaultParameters, InputError, metrics, modelVersion } from '@joined-up/core';
import { choiceNamed, contentOfOption, type Choice } from '../choices/choice.ts';
import type { Own, OwnThing } from '../own/own.ts';
import { modelCode } from '../provenance/modelCode.ts';
import { contentOfScenario } from '../runs/runId.ts';
import type { StudyPlan } from '../study/studyPlan.ts';

/** A scenario that runs of a part were made of. */
export interface ScenarioOfRuns {
  readonly id: string;
  /** Is its file in the folder of scenarios? Otherwise it comes with the program. */
  readonly file: boolean;
  /** Parameters that it sets to other values than the model's defaults. */
  readonly parameters: Readonly<Record<string, number>>;
}

/**
 * What the runs of a part have in common, and what is needed to repeat each of them. Stored in the part.
 */
export interface Context {
  readonly format: 2;
  readonly model: string;
  /** Digest of the model's code; empty in older parts. */
  readonly code: string;
  /** Metrics with a column, in their order. */
  readonly metrics: readonly string[];
  /** Names of parameters with a column: all in which runs of the folder differ from their scenario. */
  readonly names: readonly string[];
  /** Levers that are choices, each with a column of texts; left out in older parts. */
  readonly choices?: readonly Choice[];
  readonly formulas: readonly { readonly id: string; readonly formula: string }[];
  /** Scenarios by digest of their content. */
  readonly scenarios: Readonly<Record<string, ScenarioOfRuns>>;
  /** Things of one's own in these runs, if any. */
  readonly own?: Own;
}

export const contextOf = ({ design, fixed, scenarios, choices, formulas, own }: StudyPlan): Context => ({
  format: 2,
  model: modelVersion,
  code: modelCode(),
  metrics: metrics.map(({ id }) => id),
  names: [...new Set([...design.names, ...Object.keys(fixed)])]
    .filter((name) => choiceNamed(choices, name) === undefined)
    .sort(),
  ...withChoices(choices.filter(({ kind }) => kind !== 'regime')),
  formulas: formulas.map(({ id, formula }) => ({ id, formula: formula.text })),
  scenarios: sorted(
    scenarios.map(({ source, scenario }) => [
      contentOfScenario(source),
      { id: scenario.id, file: source.kind === 'file', parameters: { ...scenario.parameters } },
    ]),
  ),
  ...(own === undefined ? {} : { own }),
});

const withChoices = (choices: readonly Choice[]): Pick<Context, 'choices'> =>
  choices.length === 0
    ? {}
    : { choices: choices.toSorted((one, other) => (one.name < other.name ? -1 : 1)) };

/** Key of a model: runs with the same version, code and metrics have the same. */
export const modelOf = ({ model, code, metrics: measured }: Context): string =>
  JSON.stringify([model, code, measured]);

/** Formulas with the same id and different texts, of which the first counts. */
export interface FormulaConflict {
  readonly id: string;
  readonly taken: string;
  readonly other: string;
}

/**
 * One context for runs of one model, so that all have the same columns; of formulas with the same id the
 * first counts.
 * @throws {InputError} if formulas differ only by case: databases would take their columns for one; if
 * things of one's own have one name and   are not the same, or act in some of the runs only
 */
export function unified(
  contexts: readonly Context[],
  onConflict: (conflict: FormulaConflict) => void = () => {},
): Context {
  const formulas = new Map<string, string>();
  for (const { id, formula } of contexts.flatMap((context) => context.formulas)) {
    const taken = formulas.get(id);
    const other = [...formulas.keys()].find((each) => each.toLowerCase() === id.toLowerCase());
    if (other !== undefined && other !== id) throw onlyByCase(other, id);
    if (taken === undefined) formulas.set(id, formula);
    else if (taken !== formula) onConflict({ id, taken, other: formula });
  }
  const own = unifiedOwn(contexts.map((context) => context.own));
  return {
    ...contexts[0],
    ...(own === undefined ? {} : { own }),
    ...withChoices(unifiedChoices(contexts)),
    names: [...new Set(contexts.flatMap(({ names }) => names))].sort(),
    formulas: [...formulas]
      .map(([id, formula]) => ({ id, formula }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    scenarios: sorted(contexts.flatMap(({ scenarios }) => Object.entries(scenarios))),
  };
}

/** One list of all levers that are choices, each with all options that it has anywhere. */
function unifiedChoices(contexts: readonly Context[]): Choice[] {
  const all = new Map<string, Choice>();
  for (const choice of contexts.flatMap(({ choices = [] }) => choices)) {
    const taken = all.get(choice.name);
    const options = new Map(taken?.options.map((option) => [option.name, option]));
    for (const option of choice.options) {
      const other = options.get(option.name);
      const [one, two] = [
        contentOfOption(choice, option),
        contentOfOption(taken ?? choice, other ?? option),
      ];
      if (one !== two) throw mixedChoices(`${choice.name} ${option.name}`, two, one);
      options.set(option.name, option);
    }
    all.set(choice.name, {
      ...choice,
      options: [...options.values()].sort((one, other) => (one.name < other.name ? -1 : 1)),
    });
  }
  return [...all.values()];
}

const mixedChoices = (option: string, one: string, other: string): InputError =>
  new InputError('results', [
    {
      path: '',
      expected: 'options of levers that are the same in all runs of a folder, where they have one name',
      found: `${option}, which is ${one} and ${other}`,
      mend: 'call one of them something else, or keep the runs in folders of their own',
    },
  ]);

/** One list of all things of one's own. */
function unifiedOwn(all: readonly (Own | undefined)[]): Own | undefined {
  const things = new Map<string, OwnThing>();
  for (const own of all) {
    if (everywhereTold(own) !== everywhereTold(all[0]))
      throw mixedOwn(everywhereTold(own), everywhereTold(all[0]));
    for (const thing of own?.things ?? []) {
      const key = `${thing.kind} ${thing.id}`;
      const other = things.get(key);
      if (other !== undefined && other.content !== thing.content)
        throw mixedOwn(`${thing.kind} '${thing.id}' (${thing.content})`, `(${other.content})`);
      things.set(key, thing);
    }
  }
  const given = all.find((own) => own !== undefined);
  return given === undefined ? undefined : { ...given, things: [...things.values()] };
}

const everywhereTold = (own: Own | undefined): string =>
  (own?.things ?? [])
    .filter(({ kind }) => kind === 'behaviour' || kind === 'metric')
    .map(({ kind, id, content }) => `${kind} '${id}' (${content})`)
    .join(', ') || 'nothing of its own';

const mixedOwn = (one: string, other: string): InputError =>
  new InputError('results', [
    {
      path: '',
      expected:
        'runs of one and the same behaviours, metrics, regimes and scenarios of your own in a folder',
      found: `${one} and ${other}`,
      mend: 'keep them in folders of their own',
    },
  ]);

const onlyByCase = (one: string, other: string): InputError =>
  new InputError('formulas', [
    {
      path: '',
      expected: 'names of columns that differ by more than capital letters, in all that lies in a folder',
      found: `'${one}' and '${other}'`,
      mend: 'call both the same, or one of them something else; or keep the runs in folders of their own',
    },
  ]);

/**
 * A scenario's own values of all parameters; empty for runs of other code, whose defaults are unknown
 * here.
 */
export const usualOf = (
  { code, scenarios }: Context,
  digest: string | null,
): Readonly<Record<string, number>> =>
  code === modelCode() && digest !== null && digest in scenarios
    ? { ...defaultParameters, ...scenarios[digest].parameters }
    : {};

function sorted<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  return Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}
