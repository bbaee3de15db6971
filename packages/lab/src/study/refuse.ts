import { InputError, type Problem } from '@joined-up/core';
import type { PlacedProblem, Path } from '@joined-up/scenarios';

/** Most problems to report: the rest mostly follow from the first ones. */
const MOST_PROBLEMS = 100;

/**
 * Throws everything that was found wrong with a file, in the order of its lines.
 * @throws {InputError}
 */
export function refuse(
  source: string,
  findings: readonly PlacedProblem[],
  lineOf?: (path: Path) => number,
): never {
  const problems = findings
    .map(({ path, ...problem }): { line: number; problem: Problem } => {
      const line = lineOf?.(path) ?? 0;
      const place = path.map(String).join('.');
      return {
        line,
        problem: {
          ...problem,
          path: [lineOf === undefined || path.length === 0 ? '' : `line ${line}`, place]
            .filter(Boolean)
            .join(', '),
        },
      };
    })
    .sort((one, other) => one.line - other.line)
    .map(({ problem }) => problem);
  const more = problems.length - MOST_PROBLEMS;
  throw new InputError(
    source,
    more <= 0
      ? problems
      : [
          ...problems.slice(0, MOST_PROBLEMS),
          {
            path: '',
            expected: 'fewer problems',
            found: `${more} more`,
            mend: 'mend the first ones and look again',
          },
        ],
  );
}
