import { noMerger, regimes as known } from '@joined-up/core';
import { idOf, keysOf, listOf, partOf } from './loose.ts';
import type { Path } from './positionOf.ts';
import type { PlacedProblem } from './placedProblem.ts';

/** Defaults of a scenario file. */
export const [START, MONTHS] = [12, 96];

/** Keys that a schedule may have beside its steps; all others belong into the steps' regimes. */
const beside = new Set(['id', 'name', 'description', 'schedule']);

/**
 * Problems of the steps of a schedule, as far as the file alone shows.
 * @param named - notes an unknown id of a regime
 */
export function scheduleProblems(
  file: unknown,
  regime: unknown,
  path: Path,
  named: (regime: unknown, at: Path) => void,
): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const blocks = keysOf(regime).filter((key) => !beside.has(key));
  if (blocks.length > 0)
    problems.push({
      path: [...path, blocks[0]],
      expected: 'either a schedule or building blocks',
      found: `a schedule and ${blocks.join(', ')}`,
      mend: 'make a regime of the building blocks, and name it in a step',
    });
  const start = numberOf(partOf(file, 'start')) ?? START;
  const months = numberOf(partOf(file, 'months')) ?? MONTHS;
  let before: number | undefined;
  // Is a merger in force before the step? Undefined: the file does not show.
  let merged: boolean | undefined = false;
  listOf(partOf(regime, 'schedule')).forEach((step, i) => {
    const at = [...path, 'schedule', i];
    named(partOf(step, 'regime'), [...at, 'regime']);
    const changes = ['regime', 'merger', 'leader'].some((part) => partOf(step, part) !== undefined);
    if (i > 0 && !changes)
      problems.push({
        path: at,
        expected: 'a regime, a leader or merger: false',
        found: 'none of them',
        mend: 'say what the step changes, or take it out',
      });
    const undone = partOf(step, 'merger') === false;
    if (undone && i === 0)
      problems.push({
        path: [...at, 'merger'],
        expected: 'a merger in force before the step, which it undoes',
        found: 'none: it is the first step',
        mend: 'take it out',
      });
    else if (undone && merged === false) problems.push(noMerger([...at, 'merger']));
    const next = partOf(step, 'regime');
    if (undone) merged = false;
    else if (next !== undefined) merged = merges(file, next);
    const month = numberOf(partOf(step, 'month'));
    if (month === undefined) return;
    if (i === 0 && month !== start)
      problems.push({
        path: [...at, 'month'],
        expected: `${start}, the start of the file, in the first step`,
        found: String(month),
        mend: 'begin with what is in force at the start',
      });
    if (before !== undefined && month <= before)
      problems.push({
        path: [...at, 'month'],
        expected: `a month after ${before}, that of the step before`,
        found: String(month),
        mend: 'put the steps in the order of their months',
      });
    else if (month >= months)
      problems.push({
        path: [...at, 'month'],
        expected: `a month before ${months}, at which a run ends`,
        found: String(month),
        mend: 'raise months, or take the step out',
      });
    before = month;
  });
  return problems;
}

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** Regimes of the model that merge ministries. */
const MERGING: ReadonlySet<unknown> = new Set(['superministry', 'hybrid']);

/** Does a regime merge ministries? Undefined for an unknown one, and for one that extends itself. */
function merges(file: unknown, id: unknown, seen: readonly unknown[] = []): boolean | undefined {
  if (known.some((regime) => regime.id === id)) return MERGING.has(id);
  const own = listOf(partOf(file, 'regimes')).find((regime) => idOf(regime) === id);
  if (own === undefined || seen.includes(id)) return undefined;
  const merger = partOf(own, 'merger');
  if (merger !== undefined) return merger !== false;
  return merges(file, partOf(own, 'extends') ?? 'status-quo', [...seen, id]);
}
