import type { Parameters, Scenario } from '@joined-up/core';
import {
  claimVerdict,
  mean,
  nestedUncertainty,
  type ClaimVerdict,
  type IntervalKind,
  type NestedUncertainty,
} from '@joined-up/statistics';
import { drawWorld, type PlausibleWorld } from '@joined-up/scenarios';
import { mattersOf, type Claim, type Question } from '@joined-up/claims';
import { keyedDraws } from './keyedDraws.ts';
import { reportOn, type AccountReport } from './accountReport.ts';
import { answerHere, type Answer } from './answerHere.ts';

/** In how many worlds a claim is tried, with how much luck, and against what. */
export interface TryClaimOptions {
  /** Plausible governments. @defaultValue 50 */
  readonly worlds?: number;
  /** Replicates of luck in each of them. @defaultValue 5 */
  readonly seeds?: number;
  /** Of means over worlds. @defaultValue 'student' */
  readonly interval?: IntervalKind;
  /** Names the sample of worlds and luck. @defaultValue 'claims' */
  readonly sample?: string;
  /** Months of a run; default: the scenario's. */
  readonly months?: number;
  /** What might be otherwise, in every world alike. */
  readonly structure?: Partial<Parameters>;
  /** Id of the regime that takes the place of the status quo. */
  readonly reference?: string;
  /** Called after each world with the number of worlds done. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Ends the work early; what was asked for is rejected. */
  readonly signal?: AbortSignal;
  /** Tries one world; default: here, one after another. Threads do the same elsewhere. */
  readonly answer?: Answer | undefined;
}

/** What worlds say to one question of a claim. */
export interface Finding {
  /** The question that was asked. */
  readonly question: Question;
  /** Smallest difference that matters, in the unit of the measure. */
  readonly matters: number;
  /** Shape [world][replicate]; `null` where a side has no value. */
  readonly effects: readonly (readonly (number | null)[])[];
  /** What may be said, and on what that rests. */
  readonly verdict: ClaimVerdict;
  /** Luck and world apart; `undefined` where they cannot be told apart. */
  readonly uncertainty: NestedUncertainty | undefined;
}

/** A claim, the worlds in which it was tried, and what they say. */
export interface TriedClaim {
  /** The claim that was tried. */
  readonly claim: Claim;
  /** Id of the scenario whose uncertain parameters worlds draw. */
  readonly scenario: string;
  /** The plausible worlds. */
  readonly worlds: readonly PlausibleWorld[];
  /** Replicates of luck in each. */
  readonly seeds: number;
  /** What is otherwise in all of them than in the model as it is. */
  readonly structure?: Partial<Parameters>;
  /** What takes the place of the status quo. */
  readonly reference?: string;
  /** Which intervals means over worlds have. @defaultValue 'student' */
  readonly interval?: IntervalKind;
  /** In the order of the claim's questions; the first decides. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** In the order of the claim's accounts. */
  readonly reports: readonly AccountReport[];
}

/**
 * Tries a claim in many plausible governments. A world is a draw of all uncertain parameters and of the
 * government itself; what the claim is about stays as the claim has it. Within a world only luck differs,
 * and all arms have the same.
 */
export async function tryClaim(
  claim: Claim,
  scenario: Scenario,
  options: TryClaimOptions = {},
): Promise<TriedClaim> {
  const {
    worlds: count = 50,
    sample = 'claims',
    months,
    structure = {},
    reference,
    interval = 'student',
    onProgress = () => {},
    signal,
  } = options;
  const seeds = seedsOf(claim, options.seeds);
  const worlds = Array.from({ length: count }, (_, w) => {
    const world = drawWorld(`${sample} ${w}`);
    return { ...world, parameters: { ...world.parameters, ...structure } };
  });
  const answer = options.answer ?? answerHere(claim, scenario, { seeds, months, signal });
  let done = 0;
  const answers = await Promise.all(
    worlds.map(async (world) => {
      const given = await answer(world, reference);
      done++;
      onProgress(done, count);
      return given;
    }),
  );
  return {
    claim,
    scenario: scenario.id,
    worlds,
    seeds,
    structure,
    interval,
    ...(reference === undefined ? {} : { reference }),
    findings: claim.asks.map((question, q) =>
      findingOf(
        claim,
        question,
        answers.map(({ effects }) => effects[q]),
        answers.flatMap(({ references }) => references[q]),
      ),
    ) as [Finding, ...Finding[]],
    reports: (claim.tells ?? []).map((account, a) =>
      reportOn(
        account,
        answers.map(({ accounts }) => accounts[a]),
        interval,
      ),
    ),
  };
}

/** Replicates in each world: as many as asked for, or more where the claim needs more. */
export const seedsOf = ({ leastSeeds = 1 }: Claim, asked = 5): number => Math.max(asked, leastSeeds);

function findingOf(
  claim: Claim,
  question: Question,
  effects: Finding['effects'],
  references: readonly (number | null)[],
): Finding {
  const known = effects.map((world) => world.filter((effect) => effect !== null));
  const matters = mattersOf(question.measure, references);
  const verdict = claimVerdict(
    known.map((world) => (world.length === 0 ? null : mean(world))),
    { direction: question.direction, matters },
  );
  const apart =
    known.filter(({ length }) => length > 0).length >= 2 && known.some(({ length }) => length >= 2);
  return {
    question,
    matters,
    effects,
    verdict,
    uncertainty: apart ? nestedUncertainty(known, keyedDraws(`${claim.id} ${question.id}`)) : undefined,
  };
}
