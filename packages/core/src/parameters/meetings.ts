import { constant, uncertain } from './parameter.ts';

/** Attention, and what a meeting takes and gives (ODD §7.2). */
export const meetingParameters = [
  uncertain(
    'ministerHours',
    40,
    [20, 80],
    'hours a month',
    "a minister's time for what cannot be delegated",
    {
      allowed: [0, 400],
      source: 'about a fifth of working time; Porter & Nohria 2018 for chief executives',
    },
  ),
  uncertain(
    'primeMinisterHours',
    20,
    [8, 40],
    'hours a month',
    "the prime minister's time for coordination",
    {
      allowed: [0, 400],
      source: 'Blair: up to half a day a week on stocktakes (civilserviceworld, quoting IfG)',
    },
  ),
  constant(
    'ministryBaseHours',
    6,
    [2, 12],
    'hours a month',
    "a minister's time to run a ministry, whatever its size",
    {
      allowed: [0, 400],
    },
  ),
  constant(
    'hoursPerUnit',
    3,
    [1, 6],
    'hours a month',
    "a minister's time to run a ministry, for each unit",
    {
      allowed: [0, 100],
    },
  ),
  constant(
    'hoursPerObstacle',
    2,
    [0.5, 4],
    'hours',
    "a minister's time for each obstacle between the ministry's own units",
    {
      allowed: [0, 100],
    },
  ),
  constant(
    'forumHours',
    3,
    [1, 6],
    'hours a meeting',
    "a minister's time for a committee, task force or czar",
    {
      allowed: [0, 100],
      source: 'Pernambuco: 2.5 h a week (jamildorep)',
    },
  ),
  constant('cabinetHours', 4, [2, 8], 'hours a meeting', "a minister's time for cabinet", {
    allowed: [0, 100],
  }),
  constant(
    'stocktakeHours',
    1,
    [0.5, 2],
    'hours a meeting',
    "a minister's time for a stocktake, before any goal is reviewed",
    {
      allowed: [0, 100],
      source: 'CitiStat: 1.5 h (Governing)',
    },
  ),
  constant(
    'stocktakeHoursPerGoal',
    0.5,
    [0.2, 1],
    'hours',
    "a minister's time for each goal that a stocktake reviews",
    {
      allowed: [0, 100],
    },
  ),
  uncertain(
    'meetingCost',
    0.01,
    [0.002, 0.03],
    'share of capacity',
    "what a meeting takes of an average ministry's monthly capacity",
    { symbol: 'c_f', allowed: [0, 1] },
  ),
  constant(
    'maxCoordinationShare',
    0.6,
    [0.4, 0.8],
    'share of capacity',
    'the most that meetings can take of a ministry',
    { allowed: [0, 0.99] },
  ),
  uncertain(
    'committeeDecisions',
    2,
    [1, 5],
    'a meeting',
    'obstacles a well-prepared committee, task force or czar can decide',
    { allowed: [0, 100], whole: true },
  ),
  uncertain(
    'stocktakeDecisions',
    3,
    [1, 6],
    'a meeting',
    'obstacles a well-prepared stocktake can decide',
    { allowed: [0, 100], whole: true },
  ),
  constant('cabinetDecisions', 2, [0, 5], 'a meeting', 'obstacles a well-prepared cabinet can decide', {
    allowed: [0, 100],
    whole: true,
  }),
  uncertain(
    'peerPreparation',
    0.5,
    [0.3, 0.8],
    '',
    'preparation of peer-chaired forums and working groups',
    { allowed: [0, 1] },
  ),
  constant('cabinetPreparation', 0.5, [0.3, 0.8], '', 'preparation of cabinet by its secretariat', {
    allowed: [0, 1],
  }),
  constant(
    'delegateVoice',
    0.7,
    [0.3, 1],
    '',
    'what a delegate takes home from an exchange, as a share of what a principal would',
    { allowed: [0, 1] },
  ),
  uncertain(
    'agreementFade',
    0.1,
    [0.03, 0.3],
    'per month',
    'share of the binding strength of an agreement that fades',
    { allowed: [0, 1] },
  ),
  constant(
    'yielding',
    0.3,
    [0.1, 0.6],
    'a meeting',
    'share of responsibility that a fully binding division of labour moves',
    { allowed: [0, 1] },
  ),
  uncertain('peerBias', 0.3, [0, 0.6], '', "weight of a peer chair's own view in what is agreed", {
    allowed: [0, 1],
  }),
  uncertain(
    'overruleCost',
    0.1,
    [0, 0.3],
    'per stance',
    'share of trust in the chair lost by being overruled',
    { allowed: [0, 1] },
  ),
] as const;
