import { wrongIn, type WrongFormula } from './wrongFormula.ts';

export const wrongAccount: readonly WrongFormula[] = [
  ...wrongIn('account', 'month/account.ts', 'CONTENDER', [
    'const CONTENDER: number = 0.2;',
    'const CONTENDER: number = 0.5;',
    'only halves of a cell are contested',
  ]),
  ...wrongIn('account', 'month/account.ts', 'wageTurfWar', [
    'now - world.parameters.turfWar * now * claim',
    'now + world.parameters.turfWar * now * claim',
    'turf wars make friends',
  ]),
  ...wrongIn(
    'account',
    'month/account.ts',
    'formHabits',
    [
      'trustDrift * ((culture[i] + culture[j]) / 2 - now)',
      'trustDrift * ((culture[i] + culture[j]) - now)',
      'trust drifts to the sum of two cultures',
    ],
    [
      'cultureDrift * (met / (ministries - 1)',
      'cultureDrift * (met / ministries',
      'a house counts itself among those it meets',
    ],
  ),
  ...wrongIn(
    'account',
    'month/account.ts',
    'learn',
    ['learning * share * (1 - competence[s])', 'learning * share', 'practice makes more than perfect'],
    [
      'unlearning * (1 - share) * competence[s]',
      'unlearning * share * competence[s]',
      'what is practised is forgotten',
    ],
  ),
  ...wrongIn(
    'account',
    'month/account.ts',
    'trustInTheCentre',
    [
      'parameters.overruleCost * overruled * now',
      'parameters.overruleCost * now',
      'trust in the centre is lost where nobody is overruled',
    ],
    [
      'centreTrustDrift * (0.5 - now)',
      'centreTrustDrift * (1 - now)',
      'trust in the centre drifts to full trust',
    ],
  ),
  ...wrongIn(
    'account',
    'month/account.ts',
    'showBacking',
    [
      'primeMinisterAtStocktake ? 1 : parameters.unshownBacking',
      'primeMinisterAtStocktake ? 1 : 1',
      'backing that is not shown does not wear off',
    ],
    ['backingSpeed * (shown - state.backing)', 'shown - state.backing', 'backing follows at once'],
  ),
];
