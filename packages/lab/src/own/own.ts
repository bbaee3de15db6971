import { contentOf, type Behaviour, type Metric, type RegimeMaker, type Scenario } from '@joined-up/core';

import { factsOf, type ScenarioFacts } from './keptScenario.ts';

/** Things of one's own that runs of a study are made of. */
export interface OwnThings {
  /** Governments, by their ids. */
  readonly scenarios: readonly Scenario[];
  /** Regimes, by their ids. */
  readonly regimes: readonly RegimeMaker[];
  /** Metrics, by their ids. */
  readonly metrics: readonly Metric[];
  /** Behaviours in every run, in this order. */
  readonly behaviours: readonly Behaviour[];
}

/** Nothing of one's own. */
export const noThings: OwnThings = { scenarios: [], regimes: [], metrics: [], behaviours: [] };

/** A kind of thing of your own that a study takes. */
export type OwnKind = 'scenario' | 'regime' | 'metric' | 'behaviour';

/** A thing of one's own as it is named in results. */
export interface OwnThing {
  /** What it is: a scenario, a regime, a metric or a behaviour. */
  readonly kind: OwnKind;
  /** Its own id. */
  readonly id: string;
  /** Fingerprint of its content: of its module, or of its data and the text of its functions. */
  readonly content: string;
  /** For a scenario: its data, so that results can be read without it. */
  readonly facts?: ScenarioFacts;
}

/** Things of one's own in a study, as plain data: stored with results and sent to threads. */
export interface Own {
  /** URL of the module that exports all of them; left out: they are known in this thread only. */
  readonly module?: string;
  /** Each of them, as named in results. */
  readonly things: readonly OwnThing[];
}

/** Kinds of things, with the list that holds them. */
export const listOf: Readonly<Record<OwnKind, keyof OwnThings>> = {
  scenario: 'scenarios',
  regime: 'regimes',
  metric: 'metrics',
  behaviour: 'behaviours',
};

export const kinds = Object.keys(listOf) as OwnKind[];

/**
 * Names things of one's own.
 * @param module - the module that exports them, and its fingerprint
 * @returns undefined if there are none
 */
export function ownOf(
  things: OwnThings,
  module?: { readonly url: string; readonly content: string },
): Own | undefined {
  const named = kinds.flatMap((kind) =>
    things[listOf[kind]].map((thing): OwnThing => ({
      kind,
      id: thing.id,
      content: module?.content ?? contentOf(thing),
      ...(kind === 'scenario' ? { facts: factsOf(thing as Scenario) } : {}),
    })),
  );
  if (named.length === 0) return undefined;
  return { ...(module === undefined ? {} : { module: module.url }), things: named };
}

/**
 * Contents of things of one's own that belong to a run under a regime: behaviours and metrics, and the
 * regime itself. (A scenario is part of the id anyway.)
 */
export const contentsOfRun = (own: Own | undefined, regime: string): readonly string[] =>
  (own?.things ?? [])
    .filter(
      ({ kind, id }) => kind === 'behaviour' || kind === 'metric' || (kind === 'regime' && id === regime),
    )
    .map(({ kind, id, content }) => `${kind} ${id} ${content}`);
