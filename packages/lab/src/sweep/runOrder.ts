import { defaultParameters, type Seed } from '@joined-up/core';
import {
  CHOSEN,
  choiceNamed,
  contentOfChosen,
  realRegimes,
  type Choice,
  type Chosen,
} from '../choices/choice.ts';
import { pointOf } from '../designs/design.ts';
import { contentsOfRun } from '../own/own.ts';
import { runId } from '../runs/runId.ts';
import type { StudyPlan } from '../study/studyPlan.ts';

/** A run of a study, by indices in the study's lists. */
export interface RunPlace {
  readonly seed: number;
  readonly point: number;
  readonly scenario: number;
  readonly regime: number;
}

type Settings = Readonly<Record<string, number>>;

const [TAKEN, LEFT_OUT] = [1, 2];

/**
 * The runs of a study in the order in which they are done: replicate by replicate, so that a sweep that
 * ends early has done every point and regime equally often; regimes of one comparison are adjacent.
 */
export class RunOrder {
  readonly plan: StudyPlan;
  /** Number of runs, not counting out those that conditions leave out. */
  readonly count: number;
  /** Shape [scenario]: the scenario's own values of all parameters. */
  readonly #usual: readonly Settings[];
  readonly #fixed: readonly Settings[];
  /**
   * Parameters that the study fixes or its design moves, in the order of the model, and their indices in
   * the design; −1 for those that it does not move.
   */
  readonly #moved: readonly { readonly name: string; readonly place: number }[];
  /**
   * Shape [scenario × point]: 0 if not evaluated yet, else `TAKEN`, or `LEFT_OUT` if a condition does not
   * hold.
   */
  readonly #conditions: Uint8Array;
  /** Ids of all regimes of runs; those of the plan unless regimes are a lever. */
  readonly regimes: readonly string[];
  /** By id of a regime: contents of things of one's own in a run under it. */
  readonly #own: ReadonlyMap<string, readonly string[]>;
  /** Parameters that the design moves, with their indices in it. */
  readonly #parameters: readonly { readonly name: string; readonly place: number }[];
  /** Levers that are choices, with their indices in the design: the one of regimes, and all others. */
  readonly #regime: { readonly choice: Choice; readonly place: number } | undefined;
  readonly #choices: readonly { readonly choice: Choice; readonly place: number }[];

  constructor(plan: StudyPlan) {
    const { seeds, design, scenarios, regimes, choices, conditions, fixed, own } = plan;
    this.plan = plan;
    this.count = seeds.length * design.points * scenarios.length * regimes.length;
    this.#usual = scenarios.map(({ scenario }) => ({ ...defaultParameters, ...scenario.parameters }));
    this.#fixed = this.#usual.map((usual) => ({ ...usual, ...fixed }));
    const moved = new Set([...Object.keys(fixed), ...design.names]);
    this.#moved = Object.keys(this.#usual[0])
      .filter((name) => moved.has(name))
      .map((name) => ({ name, place: design.names.indexOf(name) }));
    this.regimes = realRegimes(plan);
    this.#own = new Map(this.regimes.map((regime) => [regime, contentsOfRun(own, regime)]));
    const placed = choices.map((choice) => ({ choice, place: design.names.indexOf(choice.name) }));
    this.#regime = placed.find(({ choice }) => choice.kind === 'regime');
    this.#choices = placed.filter(({ choice }) => choice.kind !== 'regime');
    this.#parameters = design.names
      .map((name, place) => ({ name, place }))
      .filter(({ name }) => choiceNamed(choices, name) === undefined);
    this.#conditions = new Uint8Array(conditions.length === 0 ? 0 : scenarios.length * design.points);
  }

  /** Number of points that conditions leave out, over all scenarios. */
  get leftOut(): number {
    const { points } = this.plan.design;
    let count = 0;
    for (let i = 0; i < this.#conditions.length; i++)
      count += Number(!this.takes({ scenario: Math.floor(i / points), point: i % points }));
    return count;
  }

  placeOf(ordinal: number): RunPlace {
    const { design, scenarios, regimes } = this.plan;
    const comparison = Math.floor(ordinal / regimes.length);
    const replicate = Math.floor(comparison / scenarios.length);
    return {
      regime: ordinal % regimes.length,
      scenario: comparison % scenarios.length,
      point: replicate % design.points,
      seed: Math.floor(replicate / design.points),
    };
  }

  takes({ scenario, point }: Pick<RunPlace, 'scenario' | 'point'>): boolean {
    if (this.#conditions.length === 0) return true;
    const { design, conditions } = this.plan;
    const place = scenario * design.points + point;
    // Evaluated on demand, so that signals can be handled between millions of points.
    if (this.#conditions[place] === 0) {
      const values = Object.values(this.parameters(scenario, point));
      this.#conditions[place] = conditions.some((condition) => condition.evaluate(values) === 0)
        ? LEFT_OUT
        : TAKEN;
    }
    return this.#conditions[place] === TAKEN;
  }

  /** Every parameter of a point, in the order of the model. */
  parameters(scenario: number, point: number): Settings {
    const all: Record<string, number> = { ...this.#fixed[scenario] };
    const values = pointOf(this.plan.design, point);
    for (const { name, place } of this.#parameters)
      if (!Number.isNaN(values[place])) all[name] = values[place];
    return all;
  }

  /** Parameters of a point, and indices of options of levers that are choices. */
  settings(scenario: number, point: number): Settings {
    const all: Record<string, number> = { ...this.parameters(scenario, point) };
    const values = pointOf(this.plan.design, point);
    for (const { choice, place } of this.#choices) all[choice.name] = values[place];
    if (this.#regime !== undefined) all[this.#regime.choice.name] = values[this.#regime.place];
    return all;
  }

  /**
   * Options of levers that are choices at a point, without the regime; empty cells of a table choose
   * nothing.
   */
  chosen(point: number): Chosen[] {
    if (this.#choices.length === 0) return [];
    const values = pointOf(this.plan.design, point);
    return this.#choices.flatMap(({ choice, place }) =>
      Number.isNaN(values[place]) ? [] : [{ choice, option: choice.options[values[place]] }],
    );
  }

  /** Id of the regime of a run. */
  regimeOf({ regime, point }: Pick<RunPlace, 'regime' | 'point'>): string {
    const id = this.plan.regimes[regime];
    if (this.#regime === undefined || id !== CHOSEN) return id;
    const { choice, place } = this.#regime;
    return choice.options[pointOf(this.plan.design, point)[place]].name;
  }

  /** Parameters of a run that differ from the scenario's own values. */
  changed({ scenario, point }: RunPlace): Settings {
    const [usual, fixed] = [this.#usual[scenario], this.#fixed[scenario]];
    const values = pointOf(this.plan.design, point);
    const changed: Record<string, number> = {};
    // Fast, as a million runs get ids before the first begins: looks only at parameters that may differ.
    for (const { name, place } of this.#moved) {
      const value = place < 0 || Number.isNaN(values[place]) ? fixed[name] : values[place];
      if (value !== usual[name]) changed[name] = value;
    }
    return changed;
  }

  seed({ seed }: RunPlace): Seed {
    return this.plan.seeds[seed];
  }

  idOf(place: RunPlace, changed: Settings = this.changed(place)): string {
    const { source, months } = this.plan.scenarios[place.scenario];
    const regime = this.regimeOf(place);
    const own = this.#own.get(regime)!;
    const chosen = this.chosen(place.point);
    return runId(
      source,
      regime,
      changed,
      this.seed(place),
      months,
      chosen.length === 0 ? own : [...own, ...chosen.map(contentOfChosen)],
    );
  }
}
