import { constant, uncertain } from './parameter.ts';

/** What a merger does besides putting units under one minister (ODD §3). */
export const reorganisationParameters = [
  uncertain('mergedMinistries', 4, [2, 8], 'ministries', 'ministries merged into the superministry', {
    instrument: true,
    allowed: [1, 1000],
    whole: true,
  }),
  uncertain('disruption', 0.2, [0.05, 0.3], 'share of capacity', 'capacity lost at the start of a merger', {
    instrument: true,
    symbol: 'D',
    allowed: [0, 0.95],
    source: 'duration: White & Dunleavy 2010; size widely quoted, not found',
  }),
  uncertain('settlingTime', 9, [4, 24], 'months', 'time in which disruption falls to 37 %', {
    instrument: true,
    allowed: [1, 1200],
    whole: true,
    source: 'White & Dunleavy 2010: up to two years; Fulop et al. 2002: 18 to 30 months',
  }),
  uncertain('layers', 2, [1, 3], 'layers', 'approval layers in the superministry', {
    instrument: true,
    symbol: 'ℓ',
    allowed: [1, 100],
    whole: true,
    source: 'Light 2017 (layers grow); link to mergers: assumption',
  }),
  constant(
    'settlingHoursPerUnit',
    2,
    [0, 4],
    'hours a month',
    "the minister's extra hours for each unit at the start of a merger",
    { instrument: true, allowed: [0, 100] },
  ),
] as const;
