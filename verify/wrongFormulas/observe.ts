import { wrongIn, type WrongFormula } from './wrongFormula.ts';

export const wrongObserve: readonly WrongFormula[] = [
  ...wrongIn('observe', 'metrics/observe.ts', 'observeResults', [
    'Math.min(1, state.cellSupply[c] / state.need[c])',
    'state.cellSupply[c] / state.need[c]',
    'supply beyond need counts as coverage',
  ]),
  ...wrongIn('observe', 'metrics/observe.ts', 'observeGoal', [
    '(-contradictionCost * squares) / effort',
    '(-contradictionCost * Math.sqrt(squares)) / effort',
    'consistency takes the root of a sum for a variance',
  ]),
  ...wrongIn('observe', 'metrics/observe.ts', 'observeCells', [
    'parts >= 2 ? supply : 0',
    'parts >= 1 ? supply : 0',
    'one ministry overlaps with itself',
  ]),
  ...wrongIn('observe', 'metrics/duplication.ts', 'duplication', [
    'state.cellSupply[c] - largestSupply[c]',
    'supply',
    'what one ministry supplies beyond need is duplication',
  ]),
  ...wrongIn('observe', 'metrics/contradiction.ts', 'APART', [
    'const APART = 1;',
    'const APART = 2;',
    'stances contradict each other only when two apart',
  ]),
  ...wrongIn('observe', 'metrics/runSummary.ts', 'RunSummary', [
    'this.#of[place] / this.#per[place]',
    'this.#of[place] / 24',
    'a ratio is divided by months',
  ]),
  ...wrongIn('observe', 'numbers/powerMean.ts', 'powerMean', [
    'sum, 1 / exponent',
    'sum, exponent',
    'the outcome takes a power for a root',
  ]),
];
