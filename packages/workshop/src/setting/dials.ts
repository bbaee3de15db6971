import {
  choiceDial,
  mechanismChoice,
  mechanismDial,
  numberDial,
  parameterDial,
  switchDial,
  type ChoiceDial,
  type Dial,
  type NumberDial,
  type Place,
  type SwitchDial,
} from './dial.ts';
import { MONTHS, START } from './months.ts';
import { startNames } from './startNames.ts';

const structure = { group: 'structure' } as const;
const forums = { group: 'forums' } as const;
const centre = { group: 'centre' } as const;
const people = { group: 'people' } as const;
const problems = { group: 'problems' } as const;
/** Contested mechanisms: for those who ask what a difference depends on. */
const mechanisms = { group: 'mechanisms' } as const;
/**
 * What changes after a way of coordinating has been in force for a while: for those who ask whether it
 * lasts.
 */
const later = { group: 'later' } as const;
/** What happens to both sides alike. */
const crisis = { ...later, shared: true } as const;
/** The five that matter most. */
const first = { first: true } as const;

/** A dial for a month after the way of coordinating begins and before the run ends. */
const laterMonth = <Id extends string>(id: Id, key: string, standard: number, place: Place = later) =>
  numberDial(id, key, place, START + 1, MONTHS - 1, 1, standard);

/** Everything a room can change, in the order of the screen; standards describe the status quo. */
export const dials = [
  switchDial('merger', 'm', { ...structure, ...first }, false),
  parameterDial('mergedMinistries', 'n', structure, 1),
  parameterDial('layers', 'l', structure, 1),
  parameterDial('disruption', 'x', structure, 0.05),
  parameterDial('settlingTime', 'xt', structure, 1),
  switchDial('coordinatingMinistry', 'co', structure, false),

  numberDial('committees', 'c', { ...forums, ...first }, 0, 80, 1, 0),
  choiceDial('chair', 'h', forums, ['peer', 'centre', 'czar', 'prime-minister'], 'peer'),
  parameterDial('committeeEvery', 'ce', forums, 1),
  switchDial('taskForces', 'tf', forums, false),
  numberDial('workingGroups', 'w', forums, 0, 8, 1, 0),
  switchDial('stocktake', 's', { ...forums, ...first }, false),
  parameterDial('stocktakeEvery', 'se', forums, 1),
  switchDial('delegates', 'd', forums, false),
  switchDial('cabinet', 'cb', forums, true),

  switchDial('centre', 'e', centre, false),
  parameterDial('mandate', 'b', { ...centre, ...first }, 0.05),
  parameterDial('capability', 'k', centre, 0.05),
  switchDial('sharedGoals', 'g', centre, false),
  switchDial('deliveryChains', 'gc', centre, true),
  parameterDial('priorityGoals', 'p', centre, 1),
  parameterDial('directorship', 'r', centre, 0.1),
  parameterDial('staff', 't', centre, 1),
  parameterDial('centreUnits', 'u', centre, 1),
  parameterDial('roleClarity', 'y', centre, 0.1),
  parameterDial('spotlight', 'i', centre, 0.05),

  parameterDial('culture', 'q', { ...people, ...first }, 0.05),
  parameterDial('turfMotive', 'o', people, 0.05),
  parameterDial('ministerHours', 'j', people, 5),
  parameterDial('buckPassing', 'bp', people, 0.1),
  parameterDial('ministerTenure', 'mt', people, 6),
  parameterDial('ministryIdealSpread', 'v', people, 0.1),

  parameterDial('otherMandates', 'om', problems, 0.02),
  parameterDial('scarcity', 'sc', problems, 0.1),
  parameterDial('obstacleRate', 'ob', problems, 0.01),
  parameterDial('complementarity', 'z', problems, 0.5),

  choiceDial('laterRegime', 'lr', later, ['stays', ...startNames], 'stays'),
  switchDial('demerger', 'lu', later, false),
  laterMonth('laterMonth', 'lm', 48),
  choiceDial('thenRegime', 'ln', later, ['stays', ...startNames], 'stays'),
  numberDial('thenAfter', 'lo', later, 1, 60, 1, 24),
  switchDial('leaderLeaves', 'ld', later, false),
  laterMonth('leaderMonth', 'lx', 60),
  numberDial('leaderHours', 'lh', later, 0, 40, 1, 20),
  numberDial('leaderMandate', 'lb', later, 0, 1, 0.05, 0.3),
  numberDial('leaderAway', 'lk', later, 0, 60, 1, 0),
  numberDial('needShock', 'sn', crisis, 1, 2.5, 0.1, 1),
  numberDial('obstacleShock', 'so', crisis, 1, 4, 0.25, 1),
  numberDial('capacityShock', 'sk', crisis, 0.4, 1, 0.05, 1),
  laterMonth('shockMonth', 'sm', 48, crisis),
  numberDial('shockLasts', 'sd', crisis, 1, 83, 1, 24),

  mechanismDial('missionCost', 'zm', mechanisms, 0.05),
  mechanismDial('layerPass', 'zl', mechanisms, 0.05),
  mechanismChoice('mergedMeeting', 'zh', mechanisms, ['at-once', 'houses', 'deputies']),
  mechanismDial('growingTogether', 'zg', mechanisms, 6),
  mechanismDial('veto', 'zv', mechanisms, 0.05),
  mechanismDial('discovery', 'zd', mechanisms, 0.01),
  mechanismChoice('contradictionReach', 'zr', mechanisms, ['goal', 'cell']),
  mechanismDial('contradictionShare', 'zc', mechanisms, 0.05),
  mechanismDial('resultLag', 'zo', mechanisms, 0.02),
  mechanismDial('gaming', 'zp', mechanisms, 0.02),
  mechanismDial('sharedStance', 'zs', mechanisms, 0.5),
  mechanismDial('gapInsight', 'zi', mechanisms, 0.1),
  mechanismDial('turfObstacles', 'zt', mechanisms, 0.1),
  mechanismDial('pairwise', 'zw', mechanisms, 0.1),
  mechanismDial('handOffs', 'zf', mechanisms, 0.05),
  mechanismDial('czarHours', 'zz', mechanisms, 10),
  mechanismDial('coordinatingLayers', 'zk', mechanisms, 0.05),
] as const satisfies readonly Dial[];

type AnyDial = (typeof dials)[number];

export type DialId = AnyDial['id'];

type ValueOf<D> = D extends NumberDial
  ? number
  : D extends SwitchDial
    ? boolean
    : D extends ChoiceDial<string, infer Option>
      ? Option
      : never;

/** A value for every dial. */
export type Dials = { readonly [Id in DialId]: ValueOf<Extract<AnyDial, { id: Id }>> };

export type DialValue = Dials[DialId];

export const dialOf = (id: DialId): Dial => dials.find((dial) => dial.id === id)!;

/** The value of every dial in the status quo of a government without values of its own. */
export const standardDials = Object.fromEntries(
  dials.map(({ id, standard }) => [id, standard]),
) as unknown as Dials;

/** The nearest value that the dial can show; `undefined` for a value of another kind. */
export function fit(dial: Dial, value: unknown): DialValue | undefined {
  switch (dial.kind) {
    case 'switch':
      return typeof value === 'boolean' ? value : undefined;
    case 'choice':
      return dial.options.includes(value as string) ? (value as DialValue) : undefined;
    case 'number': {
      if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
      const steps = Math.round((Math.min(dial.high, Math.max(dial.low, value)) - dial.low) / dial.step);
      return Math.min(dial.high, Number((dial.low + steps * dial.step).toFixed(4)));
    }
  }
}
