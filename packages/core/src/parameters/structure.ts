import { AT_ONCE, WITHIN_GOAL } from './options.ts';
import { structural } from './parameter.ts';

/**
 * Formulas that might be otherwise, because scholars disagree (ODD §7.7). At the defaults the model's own
 * formulas hold, to the bit; worlds never draw these parameters.
 */
export const structureParameters = [
  structural(
    'missionCost',
    0,
    [0, 0.5],
    '',
    'what a muddled mission costs: exponent of missions before a merger divided by missions after it',
    {
      symbol: 'μ',
      allowed: [0, 10],
      source: 'Chun & Rainey 2005; Dewatripont, Jewitt & Tirole 1999',
    },
  ),
  structural(
    'layerPass',
    1,
    [0.4, 0.8],
    '',
    'chance that a decision passes one further approval layer in a month',
    {
      symbol: 'η',
      allowed: [0, 1],
      source: 'Pressman & Wildavsky 1973; Bowen 1982 (softer)',
    },
  ),
  structural(
    'mergedMeeting',
    AT_ONCE,
    [0, 2],
    '',
    'what the meeting of a merged ministry can do at first: all of it, house by house, or under deputies',
    {
      options: ['at-once', 'houses', 'deputies'],
      source: 'GAO-05-139, GAO-10-131; Weber & Camerer 2003; Hegele 2021',
    },
  ),
  structural(
    'growingTogether',
    60,
    [24, 84],
    'months',
    'time in which houses under one minister become one to 63 %; unused while `mergedMeeting` is at-once',
    {
      symbol: 'T_I',
      allowed: [0.1, 1200],
      source: 'GAO-07-1240T: five to seven years',
    },
  ),
  structural(
    'veto',
    0,
    [0.05, 1],
    'per stance²',
    'how strongly a member whom an agreement hurts blocks it',
    { allowed: [0, 20], source: 'Scharpf 1988, 1993 (negative coordination)' },
  ),
  structural(
    'discovery',
    1,
    [0.03, 0.5],
    'per month',
    'chance that a forum finds an obstacle; until then it cannot decide it',
    {
      symbol: 'σ',
      allowed: [0, 1],
      source: 'the deck on stocktakes; Moynihan & Kroll 2016',
    },
  ),
  structural(
    'contradictionReach',
    WITHIN_GOAL,
    [0, 1],
    '',
    'who can contradict whom: all who work on a goal, or those in the same cell of it',
    {
      options: ['goal', 'cell'],
      source: 'GAO-15-49SP (fragmentation and overlap)',
    },
  ),
  structural('contradictionShare', 1, [0.3, 1], '', 'share of the outcome that consistency multiplies', {
    symbol: 'λ',
    allowed: [0, 1],
    source: 'assumption (ODD §7.7.6)',
  }),
  structural(
    'resultLag',
    1,
    [0.02, 1],
    'per month',
    'share of the gap between results and what work would bring that closes in a month',
    {
      symbol: 'φ_o',
      allowed: [0, 1],
      source: 'Pernambuco: half of the gain after about 30 months',
    },
  ),
  structural(
    'gaming',
    0,
    [0, 0.3],
    '',
    'share of supply that goes into looking good, for each unit of accountability beyond the natural one',
    {
      symbol: 'ψ',
      allowed: [0, 1],
      source: 'Bevan & Hood 2006; against: Propper et al. 2010',
    },
  ),
  structural(
    'sharedStance',
    0,
    [0, 4],
    '',
    'pull of shared goals on how things are done; the own ideal has 1',
    {
      symbol: 'S',
      allowed: [0, 100],
      source: 'the deck: the objectives of different MDAs are consistent',
    },
  ),
  structural('gapInsight', 0, [0, 1], '', 'how far the centre sees where people go short, and says so', {
    allowed: [0, 1],
    source: 'the deck: whole-of-government perspective; Alonso, Dessein & Matouschek 2008',
  }),
  structural(
    'turfObstacles',
    0,
    [0, 1],
    '',
    'how far work waits for those who defend turf rather than for anybody',
    {
      symbol: 's',
      allowed: [0, 1],
      source: 'Herrera, Reuben & Ting 2017; Wilson 1989',
    },
  ),
  structural(
    'pairwise',
    0,
    [0, 1],
    '',
    'exponent by which the cost of a meeting for a member grows with the others at the table',
    {
      allowed: [0, 4],
      source: 'Scharpf & Mohr 1994',
    },
  ),
  structural(
    'handOffs',
    0,
    [0, 0.5],
    '',
    'share of its worth that a service loses where the one before it in the chain fails entirely',
    {
      symbol: 'h',
      allowed: [0, 1],
      source: 'Barber; the deck: joint delivery chains',
    },
  ),
  structural(
    'czarHours',
    0,
    [20, 80],
    'hours a month',
    "a czar's time for all the forums that he or she chairs; 0: not limited",
    {
      allowed: [0, 400],
      source: 'the deck: ministers without portfolio',
    },
  ),
  structural(
    'coordinatingLayers',
    1.5,
    [1, 2],
    'layers',
    'approval layers of a ministry under a coordinating minister',
    {
      allowed: [1, 100],
      instrument: true,
      source: 'Ecuador 2007–17 (coordinating ministries)',
    },
  ),
] as const;
