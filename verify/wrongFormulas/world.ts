import { wrongIn, type WrongFormula } from './wrongFormula.ts';

export const wrongWorld: readonly WrongFormula[] = [
  ...wrongIn('world', 'month/world.ts', 'moveNeeds', [
    'persistence * (logNeed[c] - mean[c])',
    'persistence * logNeed[c]',
    'needs return to a place of their own instead of their mean',
  ]),
  ...wrongIn('world', 'month/world.ts', 'moveIdeals', [
    '(ideal[l] - mean[l]) + volatility * shock[l]',
    '(ideal[l] - mean[l]) + volatility * Math.abs(shock[l])',
    'ideals are shaken one way only',
  ]),
  ...wrongIn(
    'world',
    'month/world.ts',
    'turnover',
    [
      '1 / world.parameters.ministerTenure',
      '1 / (world.parameters.ministerTenure + 1)',
      'ministers leave a little more seldom',
    ],
    [
      'now + newMinister * (habit',
      'now + newMinister * newMinister * (habit',
      'a new minister keeps three quarters of the old trust, not half',
    ],
    [
      'const habit = (culture[m] + culture[j]) / 2;',
      'const habit = culture[m];',
      'a new minister brings the habits of one house only',
    ],
  ),
];
