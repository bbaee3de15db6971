import { constant, uncertain } from './parameter.ts';

/** The strengthened centre of government and its instruments (ODD §3). */
export const centreParameters = [
  uncertain('staff', 8, [2, 16], 'goals a month', 'goals in meetings that the centre can prepare fully', {
    instrument: true,
    allowed: [0, 1000],
    whole: true,
    source: 'PMDU: about 40 staff for 17 targets (civilserviceworld)',
  }),
  uncertain('capability', 0.7, [0.2, 1], '', 'technical and managerial capability of the centre', {
    instrument: true,
    symbol: 'κ',
    allowed: [0, 1],
  }),
  uncertain(
    'mandate',
    0.8,
    [0.2, 1],
    '',
    'political mandate of the centre: the backing it has while the prime minister shows it',
    {
      instrument: true,
      symbol: 'B',
      allowed: [0, 1],
      source: 'Gold 2017 (first condition of delivery units); size: assumption',
    },
  ),
  constant('backingFloor', 0.3, [0.1, 0.5], '', 'backing that any centre has', { allowed: [0, 1] }),
  uncertain('backingSpeed', 0.05, [0.02, 0.1], 'per month', 'speed at which backing is won or wears off', {
    allowed: [0, 1],
    source: 'Pernambuco 2014, CitiStat 2014 (backing wears off); size: assumption',
  }),
  uncertain('directorship', 0.2, [0, 1], '', 'role of the centre: 0 honest broker, 1 director of policy', {
    instrument: true,
    symbol: 'd',
    allowed: [0, 1],
  }),
  uncertain('centreUnits', 1, [1, 4], 'units', 'number of units in the centre', {
    instrument: true,
    allowed: [1, 100],
    whole: true,
  }),
  uncertain('roleClarity', 0.8, [0, 1], '', 'clarity of the roles of the units of the centre', {
    instrument: true,
    allowed: [0, 1],
  }),
  uncertain('spotlight', 0.1, [0, 0.6], '', 'share of the credit that the centre keeps', {
    instrument: true,
    allowed: [0, 1],
  }),
  uncertain('goalPull', 0.6, [0.2, 0.9], '', "pull of shared goals on units' priorities", {
    instrument: true,
    symbol: 'ᾱ',
    allowed: [0, 1],
  }),
  uncertain('priorityGoals', 3, [1, 8], 'goals', "number of the cabinet's priorities", {
    instrument: true,
    allowed: [1, 1000],
    whole: true,
    source: 'PMDU 17 of 160 targets; Malaysia 6 to 7; Chile 7; New Zealand 9; Pernambuco 1',
  }),
  uncertain('stocktakeEvery', 1, [1, 6], 'months', 'time from one stocktake to the next', {
    instrument: true,
    allowed: [1, 1200],
    whole: true,
    source: 'weekly (Pernambuco) to six-monthly (New Zealand 2024)',
  }),
  constant('committeeEvery', 1, [1, 6], 'months', 'time from one committee meeting to the next', {
    instrument: true,
    allowed: [1, 1200],
    whole: true,
  }),
  constant('taskForceMonths', 18, [6, 36], 'months', 'life of a task force', {
    instrument: true,
    allowed: [1, 1200],
    whole: true,
  }),
] as const;
