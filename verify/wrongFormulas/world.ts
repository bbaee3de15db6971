import { wrongIn } from './wrongFormula.ts';

export const wrongWorld = [
  ...wrongIn(
    'world',
    'kernels/world.ts',
    [
      'persistence * (logNeed[c] - logMean[c])',
      'persistence * logNeed[c]',
      'needs return to a place of their own instead of their mean',
    ],
    [
      '(ideal[l] - mean[l]) + volatility * shock[l]',
      '(ideal[l] - mean[l]) + volatility * Math.abs(shock[l])',
      'ideals are shaken one way only',
    ],
  ),
  ...wrongIn(
    'world',
    'phases/world.ts',
    ['1 / ministerTenure', '1 / (ministerTenure + 1)', 'ministers leave a little more seldom'],
    [
      'trust[m * ministries + j] + newMinister * (habit',
      'trust[m * ministries + j] + newMinister * newMinister * (habit',
      'a new minister keeps three quarters of the old trust, not half',
    ],
    [
      'const habit = (culture[m] + culture[j]) / 2;',
      'const habit = culture[m];',
      'a new minister brings the habits of one house only',
    ],
  ),
];
