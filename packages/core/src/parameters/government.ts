import { constant, uncertain } from './parameter.ts';

const size = 'ODD §5';

/** What the stylised government is drawn from, and other scenarios where they say nothing (ODD §5). */
export const governmentParameters = [
  constant('ministries', 12, [6, 24], 'ministries', 'ministries of the stylised government', {
    allowed: [1, 5000],
    whole: true,
    source: size,
  }),
  constant('unitsPerMinistry', 4, [2, 8], 'units', 'units of each ministry', {
    allowed: [1, 1000],
    whole: true,
    source: size,
  }),
  constant('segments', 6, [4, 12], 'segments', 'groups of people', {
    allowed: [1, 1000],
    whole: true,
    source: size,
  }),
  constant('services', 8, [6, 20], 'services', 'kinds of policy response', {
    allowed: [1, 1000],
    whole: true,
    source: size,
  }),
  constant('goals', 8, [3, 16], 'goals', 'horizontal goals: one a segment, the rest one a service', {
    allowed: [1, 2000],
    whole: true,
    source: size,
  }),
  constant('servicesPerGoal', 6, [2, 8], 'services', 'services that a goal about a segment needs', {
    allowed: [1, 1000],
    whole: true,
    source: size,
  }),
  constant(
    'homeMandates',
    0.6,
    [0.4, 0.9],
    '',
    "chance of a mandate in a cell of the ministry's own service",
    { allowed: [0, 1] },
  ),
  uncertain('otherMandates', 0.1, [0.02, 0.3], '', 'chance of a mandate in any other cell', {
    allowed: [0, 1],
  }),
  uncertain(
    'scarcity',
    1.2,
    [0.8, 2],
    '',
    'need against what capacity could cover at a competence of 0.8',
    { allowed: [0.01, 100] },
  ),
  uncertain('culture', 0.4, [0.1, 0.9], '', 'mean openness of ministries; each lies within 0.2 of it', {
    symbol: 'χ',
    allowed: [0, 1],
  }),
  uncertain(
    'ministryIdealSpread',
    0.8,
    [0.2, 1.5],
    'stance',
    'standard deviation of ideal stances between ministries',
    { allowed: [0, 10] },
  ),
  constant(
    'unitIdealSpread',
    0.3,
    [0.1, 0.6],
    'stance',
    'standard deviation of ideal stances between units of a ministry',
    { allowed: [0, 10] },
  ),
  constant(
    'homeCompetence',
    0.8,
    [0.6, 0.8],
    '',
    "least competence in the ministry's own service; up to 0.2 more",
    { allowed: [0.01, 0.8] },
  ),
  uncertain('otherCompetence', 0.3, [0.1, 0.7], '', 'least competence in other services; up to 0.2 more', {
    allowed: [0.01, 0.8],
  }),
  constant(
    'capacitySpread',
    0.5,
    [0.2, 1],
    'log capacity',
    'standard deviation of the logarithm of capacity',
    { allowed: [0, 3] },
  ),
] as const;
