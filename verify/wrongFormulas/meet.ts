import { wrongIn, type WrongFormula } from './wrongFormula.ts';

export const wrongMeet: readonly WrongFormula[] = [
  ...wrongIn('meet', 'month/meet.ts', 'open', [
    'const kept = 1 - parameters.agreementFade;',
    'const kept = 1;',
    'agreements never fade',
  ]),
  ...wrongIn('meet', 'month/meet.ts', 'holdInTurn', [
    'month % meeting',
    '0',
    'the same forum is first every month',
  ]),
  ...wrongIn('meet', 'month/meet.ts', 'close', [
    'run.world.parameters.maxCoordinationShare, month.meetingCost[m]',
    '1, month.meetingCost[m]',
    'meetings may take all of a capacity',
  ]),
  ...wrongIn(
    'meet: exchange',
    'forums/exchange.ts',
    'exchange',
    ['Math.max(0, told - reported[e])', 'told', 'members hear their own supply as that of others'],
    [
      'belief[e] += taken * covered * (fromAll',
      'belief[e] += taken * (fromAll',
      'members correct what only outsiders could tell them',
    ],
    ['full * run.world.parameters.delegateVoice', 'full', 'a delegate takes home as much as a principal'],
  ),
  ...wrongIn('meet: agree', 'forums/agree.ts', 'agreedStance', [
    '(1 - voice) * mean + voice * chair',
    'voice * mean + (1 - voice) * chair',
    'the weights of chair and members are exchanged',
  ]),
  ...wrongIn(
    'meet: agree',
    'forums/agree.ts',
    'bind',
    [
      '(consent * openness[j] + order)',
      '(openness[j] + order)',
      'an order is added to consent instead of taking its place',
    ],
    [
      '(before * agreed[l] + binds * stance) / (before + binds)',
      '(agreed[l] + stance) / 2',
      'a new agreement counts as much as the one that stands, whatever their strength',
    ],
  ),
  ...wrongIn('meet: agree', 'forums/agree.ts', 'meanIdeal', [
    '    total += effort[l];\n    sum += effort[l] * ideal[l];',
    '    total += 1;\n    sum += ideal[l];',
    'the mean ideal counts heads, not effort',
  ]),
  ...wrongIn('meet: agree', 'forums/agree.ts', 'loseTrustInChair', [
    'cost * overruled * now',
    'cost * overruled',
    'being overruled costs a peer trust that is not there',
  ]),
  ...wrongIn(
    'meet: divide',
    'forums/divide.ts',
    'divide',
    ['responsibility[e] > competence', 'responsibility[e] < competence', 'the worst leads'],
    ['turf[e] * (1 - openness[j])', 'turf[e]', 'openness does not soften turf'],
    [
      '(cellSeen[c] - need[c]) / (cellSeen[c] - seen[lead])',
      '(cellSeen[c] - need[c]) / cellSeen[c]',
      'members yield in proportion to all supply, not to what the lead does not supply',
    ],
    [
      'moved * (1 - responsibility[e])',
      'moved * responsibility[e]',
      'those who gave all responsibility away never take it back',
    ],
  ),
  ...wrongIn(
    'meet: decide',
    'forums/decide.ts',
    'decide',
    [
      'parameters.decisionWithoutTrust + (1 - parameters.decisionWithoutTrust) * trust',
      'parameters.decisionWithoutTrust + trust',
      'principals settle more than they can',
    ],
    ['arbitration * (came / 2)', 'arbitration', 'the chair arbitrates between delegates'],
    [
      'trust + parameters.trustGained * (1 - trust)',
      'trust + parameters.trustGained',
      'a settled matter raises trust beyond 1',
    ],
  ),
  ...wrongIn('meet: decide', 'forums/concerns.ts', 'concerns', [
    'return presentMinistry[one] !== presentMinistry[other];',
    'return true;',
    'matters inside one ministry come up outside it',
  ]),
  ...wrongIn('meet: decide', 'forums/decideInside.ts', 'decideInside', [
    '    left -= 1;',
    '',
    'a minister without attention decides everything',
  ]),
  ...wrongIn('meet: decide', 'forums/holdOwnMeeting.ts', 'holdOwnMeeting', [
    'share * month.pendingInside[ministry] + 0.5',
    'share * month.pendingInside[ministry]',
    'a minister rounds down',
  ]),
  ...wrongIn('meet: decide', 'forums/attention.ts', 'withSettling', [
    'usual + merger',
    'usual - merger',
    'a merger frees its minister',
  ]),
  ...wrongIn(
    'meet: hold to account',
    'forums/holdToAccount.ts',
    'holdToAccount',
    [
      'rise * (1 - accountability[k])',
      'rise * accountability[k]',
      'who owes nothing is never held to account',
    ],
    ['meeting.sharePresent * state.backing', 'state.backing', 'an empty table holds to account'],
    ['state.centreView[k] = state.goalIdeal[k];', '', 'the centre never looks again'],
  ),
  ...wrongIn(
    'meet: attention',
    'forums/attend.ts',
    'attend',
    ['month.hours[m] -= terms.hours', 'month.hours[m] -= 0', 'meetings take no hours'],
    [
      'primeMinister ? czarShare(run, sittingForum) : terms.withoutPrimeMinister',
      '1',
      'a prime minister who stays away is obeyed like one who comes',
    ],
    [
      'terms.arbitration.base + terms.arbitration.backing * state.backing',
      'terms.arbitration.base + terms.arbitration.backing',
      'a chair without backing arbitrates like one with',
    ],
  ),
  ...wrongIn('meet: attention', 'forums/terms.ts', 'termsOf', [
    '(centre.units - 1) * (1 - centre.roleClarity)',
    '(centre.units - 1) * centre.roleClarity',
    'clear roles make meetings dearer',
  ]),
  ...wrongIn(
    'meet: preparation',
    'forums/preparation.ts',
    'preparation',
    ['demand > centre.staff ? centre.staff / demand : 1', '1', 'staff is never short'],
    [
      'unskilled + (1 - unskilled) * centre.capability',
      'centre.capability',
      'a centre without capability prepares nothing',
    ],
  ),
  ...wrongIn('meet: openness', 'forums/openness.ts', 'findOpenness', [
    'culture[j] + (1 - culture[j]) * inChair',
    'culture[j] * inChair',
    'openness needs culture and trust, not either',
  ]),
  ...wrongIn(
    'meet: openness',
    'forums/trustInChair.ts',
    'trustInChair',
    [
      '=== OFFICIALS_ONLY) return 0.5;',
      '=== OFFICIALS_ONLY) return 1;',
      'officials trust each other fully',
    ],
    ['if (members[i] !== j) sum +=', 'sum +=', 'a house trusts itself into the mean'],
  ),
];
