import { metrics, simulate, type Scenario } from '@joined-up/core';
import { claimVerdict, mean, nestedUncertainty, type ClaimVerdict, type NestedUncertainty } from '@joined-up/statistics';
import { usualMatters } from '@joined-up/viz';
import { drawWorld, type World } from '../worlds/drawWorld.ts';
import type { Arm, Claim, Watched } from './claim.ts';
import { keyedDraws } from './keyedDraws.ts';

export interface TryClaimOptions {
  /** Plausible governments. @defaultValue 50 */
  readonly worlds?: number;
  /** Replicates of luck in each of them. @defaultValue 5 */
  readonly seeds?: number;
  /** Names the sample of worlds and luck. @defaultValue 'claims' */
  readonly sample?: string;
  /** Months of a run; default: the scenario's. */
  readonly months?: number;
  readonly onProgress?: (done: number, all: number) => void;
  /** Ends the work early; what was asked for is rejected. */
  readonly signal?: AbortSignal;
}

/** What worlds say of one metric of a claim. */
export interface Finding extends Watched {
  /** Smallest difference that matters, in the unit of the metric. */
  readonly matters: number;
  /** Effects, shape [world][replicate]: claimed minus other with the same luck; `null` where a side has no value. */
  readonly effects: readonly (readonly (number | null)[])[];
  readonly verdict: ClaimVerdict;
  /** Luck and world apart; `undefined` where they cannot be told apart. */
  readonly uncertainty: NestedUncertainty | undefined;
}

export interface TriedClaim {
  readonly claim: Claim;
  readonly scenario: string;
  readonly worlds: readonly World[];
  readonly seeds: number;
  /** In the order of the claim's metrics; the first decides. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/**
 * Tries a claim in many plausible governments. A world is a draw of all uncertain parameters and of the government itself; what
 * the claim is about stays as the claim has it. Within a world only luck differs, and both sides have the same.
 */
export async function tryClaim(claim: Claim, scenario: Scenario, { worlds: count = 50, seeds = 5, sample = 'claims', months, onProgress = () => {}, signal }: TryClaimOptions = {}): Promise<TriedClaim> {
  const worlds = Array.from({ length: count }, (_, w) => drawWorld(`${sample} ${w}`));
  const watching = metrics.filter(({ id }) => claim.watched.some(({ metric }) => metric === id));
  const arms = [...new Set([...claim.claimed, ...claim.other])];
  const all = count * seeds * arms.length;
  // Shape [metric][world][replicate].
  const effects = claim.watched.map(() => worlds.map(() => [] as (number | null)[]));
  const others = claim.watched.map(() => [] as (number | null)[]);
  let done = 0;
  for (const [w, world] of worlds.entries()) {
    const here: Scenario = { ...scenario, government: (_seed, parameters) => scenario.government(world.seed, parameters) };
    for (let replicate = 0; replicate < seeds; replicate++) {
      signal?.throwIfAborted();
      const runs = new Map(arms.map((arm) => [arm, simulate(here, arm.regime, {
        seed: `${world.seed} luck ${replicate}`, months: months ?? scenario.months, metrics: watching, parameters: { ...world.parameters, ...arm.parameters },
      }).summary]));
      claim.watched.forEach(({ metric }, m) => {
        const sum = (side: readonly Arm[]): number | null => added(side.map((arm) => runs.get(arm)![metric]));
        const [claimed, other] = [sum(claim.claimed), sum(claim.other)];
        effects[m][w].push(claimed === null || other === null ? null : claimed - other);
        others[m].push(other);
      });
      done += arms.length;
      onProgress(done, all);
      // Lets signals and the progress bar have their turn.
      await new Promise((resolve) => { setImmediate(resolve); });
    }
  }
  const findings = claim.watched.map((watched, m) => findingOf(watched, effects[m], usualMatters(watched.metric, others[m]), `${claim.id} ${watched.metric}`));
  return { claim, scenario: scenario.id, worlds, seeds, findings: findings as [Finding, ...Finding[]] };
}

function findingOf(watched: Watched, effects: readonly (readonly (number | null)[])[], matters: number, name: string): Finding {
  const known = effects.map((world) => world.filter((effect) => effect !== null));
  const verdict = claimVerdict(known.map((world) => (world.length === 0 ? null : mean(world))), { direction: watched.direction, matters });
  const apart = known.filter(({ length }) => length > 0).length >= 2 && known.some(({ length }) => length >= 2);
  return { ...watched, matters, effects, verdict, uncertainty: apart ? nestedUncertainty(known, keyedDraws(name)) : undefined };
}

const added = (values: readonly (number | null)[]): number | null =>
  values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
