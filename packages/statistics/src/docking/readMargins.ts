import type { DockingProblem } from './dockingProblem.ts';
import type { Margin, Margins } from './margins.ts';

/**
 * Margins from the plain data of a file:
 *
 *     level: 0.95                     # of the intervals; default 0.95     default: 0.02 # for metrics not
 * named; none: name them all     metrics:       outcome: 0.01                 # the mean, and the paired
 * difference to the reference       latency: { mean: 0.3, difference: 0.15 }
 *
 * @param data - parsed YAML or JSON
 * @returns the valid margins, and all problems of the others
 */
export function readMargins(data: unknown): {
  readonly margins: Margins;
  readonly problems: readonly DockingProblem[];
} {
  const problems: DockingProblem[] = [];
  const file = objectOf(data, '', 'a map with `metrics`, `default` and `level`', problems) ?? {};
  refuseOthers(file, ['level', 'default', 'metrics'], '', problems);
  const level = file.level ?? 0.95;
  if (!(typeof level === 'number' && level > 0 && level < 1))
    problems.push({
      path: 'level',
      expected: 'a number between 0 and 1, such as 0.95',
      found: shown(level),
    });
  const usual = file.default === undefined ? undefined : marginFrom(file.default, 'default', problems);
  const named =
    file.metrics === undefined
      ? {}
      : (objectOf(file.metrics, 'metrics', 'a map from metrics to margins', problems) ?? {});
  const metrics = Object.entries(named).map(
    ([metric, margin]) => [metric, marginFrom(margin, `metrics.${metric}`, problems)] as const,
  );
  return {
    margins: {
      level: typeof level === 'number' ? level : 0.95,
      default: usual,
      metrics: Object.fromEntries(
        metrics.filter((entry): entry is [string, Margin] => entry[1] !== undefined),
      ),
    },
    problems,
  };
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

function objectOf(
  value: unknown,
  path: string,
  expected: string,
  problems: DockingProblem[],
): Record<string, unknown> | undefined {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  problems.push({
    path,
    expected,
    found: value === undefined || value === null ? 'nothing' : shown(value),
  });
  return undefined;
}

function refuseOthers(
  map: Record<string, unknown>,
  known: readonly string[],
  path: string,
  problems: DockingProblem[],
): void {
  for (const key of Object.keys(map)) {
    if (!known.includes(key))
      problems.push({
        path: path === '' ? key : `${path}.${key}`,
        expected: `one of ${known.join(', ')}`,
        found: `'${key}'`,
        mend: 'take it out, or put it under `metrics`',
      });
  }
}

/** A number for both, or a map of the two. */
function marginFrom(value: unknown, path: string, problems: DockingProblem[]): Margin | undefined {
  if (typeof value === 'number')
    return isMargin(value, path, problems) ? { mean: value, difference: value } : undefined;
  const map = objectOf(value, path, 'a number, or { mean, difference }', problems);
  if (map === undefined) return undefined;
  refuseOthers(map, ['mean', 'difference'], path, problems);
  const { mean, difference = mean } = map;
  const good = [
    isMargin(mean, `${path}.mean`, problems),
    map.difference === undefined || isMargin(difference, `${path}.difference`, problems),
  ];
  return good.every(Boolean) ? { mean: mean as number, difference: difference as number } : undefined;
}

function isMargin(value: unknown, path: string, problems: DockingProblem[]): value is number {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return true;
  problems.push({
    path,
    expected: 'a number of at least 0, in the unit of the metric',
    found: value === undefined ? 'nothing' : typeof value === 'number' ? String(value) : shown(value),
  });
  return false;
}
