import { measure, metrics, type Observer } from '@joined-up/core';

/**
 * Watches metrics, outcomes and coverages by goal at the end of every month.
 * @param names - metrics, `outcome:<goal>`, `coverage:<goal>`; others are never known
 * @returns an observer that tells shape [name][month]; NaN where there is no value
 */
export function pathsOf(names: readonly string[]): Observer<readonly (readonly number[])[]> {
  return {
    id: 'paths',
    months: 'all',
    begin(world) {
      const paths: number[][] = names.map(() => []);
      const goal = (name: string) =>
        world.government.goals.findIndex(({ id }) => id === name.slice(name.indexOf(':') + 1));
      const readers = names.map(
        (name): ((observation: Parameters<ReturnType<Observer['begin']>['see']>[0]) => number) => {
          const metric = metrics.find(({ id }) => id === name);
          if (metric !== undefined) return (observation) => measure(metric, observation);
          const k = goal(name);
          if (k < 0) return () => Number.NaN;
          if (name.startsWith('outcome:')) return ({ outcome }) => outcome[k];
          const cells = [
            ...world.goalCells.items.subarray(world.goalCells.start[k], world.goalCells.start[k + 1]),
          ];
          // Covered need by need, Σ q_c n_c / Σ n_c over the goal's cells.
          return ({ coverage, state }) => {
            const need = cells.reduce((sum, cell) => sum + state.need[cell], 0);
            return cells.reduce((sum, cell) => sum + coverage[cell] * state.need[cell], 0) / need;
          };
        },
      );
      return {
        see: (observation) => readers.forEach((read, place) => paths[place].push(read(observation))),
        tell: () => paths,
      };
    },
  };
}
