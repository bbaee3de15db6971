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
import { answerHere, type AskWorld } from './answerHere.ts';

/** How many worlds and replicates a claim is tried in, and against what. */
export interface TryClaimOptions {
  /** Plausible governments. @defaultValue 50 */
  readonly worlds?: number;
  /** Replicates of luck in each of them. @defaultValue 5 */
  readonly seeds?: number;
  /** Kind of interval of means over worlds. @defaultValue 'student' */
  readonly interval?: IntervalKind;
  /** Key of the sample of worlds and luck. @defaultValue 'claims' */
  readonly sample?: string;
  /** Months of a run; default: the scenario's. */
  readonly months?: number;
  /** Structure parameters to set in every world. */
  readonly structure?: Partial<Parameters>;
  /** Id of the regime that takes the place of the status quo. */
  readonly reference?: string;
  /** Called after each world with the number of worlds done. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Ends the work early; the promise is rejected. */
  readonly signal?: AbortSignal;
  /** Tries one world. @defaultValue in this thread, one after another */
  readonly answer?: AskWorld | undefined;
}

/** What worlds say about one question of a claim. */
export interface Finding {
  /** The question that was asked. */
  readonly question: Question;
  /** Smallest difference that matters, in the unit of the measure. */
  readonly matters: number;
  /** Shape [world][replicate]; `null` where a side has no value. */
  readonly effects: readonly (readonly (number | null)[])[];
  /** The verdict, and the numbers behind it. */
  readonly verdict: ClaimVerdict;
  /** Luck and world, separated; `undefined` if they cannot be. */
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
  /** Structure parameters set in all of them. */
  readonly structure?: Partial<Parameters>;
  /** Id of the regime that takes the place of the status quo. */
  readonly reference?: string;
  /** Kind of interval of means over worlds. @defaultValue 'student' */
  readonly interval?: IntervalKind;
  /** In the order of the claim's questions; the first decides. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** In the order of the claim's accounts. */
  readonly reports: readonly AccountReport[];
}

/**
 * Tries a claim in many plausible governments. A world is a draw of all uncertain parameters and of the
 * government itself; parameters that the claim sets are not drawn. Within a world replicates differ by
 * luck only, and all arms have the same luck.
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

/** Replicates in each world: as many as asked for, or as many as the claim needs at least. */
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
