import type { Job, OwnGovernment } from '../engine/job.ts';
import type { Results } from '../engine/results.ts';
import type { Difference } from '../findings/difference.ts';
import { differenceOfValues } from '../findings/difference.ts';
import type { DialId, DialValue } from '../setting/dials.ts';
import type { GovernmentName } from '../setting/governments.ts';
import { dialsAtStart, dialsOf, since, turn } from '../setting/setting.ts';
import type { ArmOnDials, ClaimOnDials } from './claim.ts';

/** Where a claim is tried. */
export interface Where {
  readonly government: GovernmentName;
  readonly own?: OwnGovernment;
  /** Whether it is tried in plausible governments of every kind instead. */
  readonly any: boolean;
}

/** Dials that the contrast is about: they stay as the claim sets them when others are drawn. */
export function dialsOfClaim({ a, b, dial }: ClaimOnDials): DialId[] {
  const statusQuo = dialsAtStart('andes', 'status-quo');
  const moved = [...a, ...b].flatMap(({ setting }) =>
    Object.entries(dialsOf('andes', setting))
      .filter(([id, value]) => statusQuo[id as DialId] !== value)
      .map(([id]) => id as DialId),
  );
  return [...new Set<DialId>([...moved, dial, 'priorityGoals'])];
}

/** The jobs of a claim, those of A first. @param moved - value of the claim's dial in every arm */
export function jobsOfClaim(
  claim: ClaimOnDials,
  { government, own, any }: Where,
  moved?: DialValue,
): Job[] {
  const job = ({ setting, benchmark, parameters }: ArmOnDials): Job => {
    const place = moved === undefined ? setting : moveDial(government, setting, claim.dial, moved);
    return {
      government,
      dials: dialsOf(government, place),
      ...(own === undefined ? {} : { own }),
      ...(benchmark === undefined ? {} : { benchmark }),
      ...(parameters === undefined ? {} : { parameters }),
      ...(any ? { anyGovernmentBut: dialsOfClaim(claim) } : {}),
    };
  };
  return [...claim.a, ...claim.b].map(job);
}

/** A dial that the arm itself sets stays where the arm puts it. */
function moveDial(
  government: GovernmentName,
  setting: ArmOnDials['setting'],
  id: DialId,
  value: DialValue,
): ArmOnDials['setting'] {
  if (id in setting.changes) return setting;
  const turned = dialsOf(government, turn(government, setting, id, value));
  return since(government, setting.start, turned);
}

/** B minus A of a claim: for each seed, the sum over the arms of B minus that over the arms of A. */
export function contrastOf(
  claim: ClaimOnDials,
  results: readonly Results[],
  metric: string,
  count: number,
): Difference {
  const sum = (some: readonly Results[]) => {
    const values = some.map((one) => one.metric(metric, count));
    return Array.from({ length: count }, (_, seed) => {
      const total = values.reduce((all, one) => all + one[seed], 0);
      return Number.isNaN(total) ? null : total;
    });
  };
  return differenceOfValues(
    metric,
    sum(results.slice(0, claim.a.length)),
    sum(results.slice(claim.a.length)),
  );
}
