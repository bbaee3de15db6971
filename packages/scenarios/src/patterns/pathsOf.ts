import { measure, metricNamed, type Observer } from '@joined-up/core';

/**
 * Watches metrics, outcomes and coverages by goal at the end of every month.
 * @param names - metrics, `outcome:<goal>`, `coverage:<goal>`; NaN every month for any other name
 * @returns an observer that tells shape [name][month]; NaN where there is no value
 */
export function pathsOf(names: readonly string[]): Observer<readonly (readonly number[])[]> {
  return {
    id: 'paths',
    months: 'all',
    begin() {
      const paths: number[][] = names.map(() => []);
      const measured = names.map(metricNamed);
      return {
        see: (observation) =>
          measured.forEach((metric, place) =>
            paths[place].push(metric === undefined ? Number.NaN : measure(metric, observation)),
          ),
        tell: () => paths,
      };
    },
  };
}
