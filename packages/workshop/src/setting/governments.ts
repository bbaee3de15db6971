import type { Parameters } from '@joined-up/core';

/**
 * Six invented governments: the stylised one of ODD §5 with other parameters. None is a country; each
 * takes a few traits that the evidence describes (who repeats whom, how long ministers stay, how many
 * priorities a centre has).
 */
export const governments = {
  /** Presidential, ministers come and go, many programmes for the same people. */
  andes: {
    culture: 0.35,
    ministerTenure: 18,
    obstacleRate: 0.04,
    otherMandates: 0.14,
    turfMotive: 0.2,
    scarcity: 1.3,
  },
  /** Eight small ministries; everybody knows everybody, and everything is short. */
  island: {
    ministries: 8,
    unitsPerMinistry: 3,
    culture: 0.5,
    scarcity: 1.6,
    priorityGoals: 2,
    ministerHours: 30,
    capability: 0.5,
  },
  /** One governor, one promise: a coastal state with deep needs and many blockages. */
  coast: {
    culture: 0.3,
    scarcity: 1.6,
    obstacleRate: 0.06,
    priorityGoals: 1,
    mandate: 1,
    otherMandates: 0.08,
    turfMotive: 0.25,
  },
  /** Ministries that trust each other, few committees, long terms. */
  north: {
    ministries: 10,
    culture: 0.65,
    ministerTenure: 48,
    turfMotive: 0.1,
    obstacleRate: 0.02,
    scarcity: 1,
    ministryIdealSpread: 0.6,
  },
  /** A federation in which most programmes share their people with somebody else's. */
  federation: {
    ministries: 15,
    culture: 0.3,
    otherMandates: 0.22,
    turfMotive: 0.3,
    priorityGoals: 6,
    staff: 12,
    buckPassing: 0.7,
  },
  /** A cabinet system that reorganises often; a small unit at the centre follows many targets. */
  westminster: {
    ministries: 14,
    culture: 0.45,
    ministerTenure: 24,
    priorityGoals: 4,
    staff: 12,
    capability: 0.8,
    settlingTime: 9,
    disruption: 0.2,
  },
} as const satisfies Readonly<Record<string, Partial<Parameters>>>;

/** A government to start from; `own` is one that was loaded. */
export type GovernmentName = keyof typeof governments | 'own';

export const governmentNames = Object.keys(governments) as Exclude<GovernmentName, 'own'>[];

/** The first one on the screen. */
export const STANDARD_GOVERNMENT = 'andes';

/** The parameters that a government changes; a loaded one has them in its scenario. */
export const parametersOfGovernment = (name: GovernmentName): Partial<Parameters> =>
  name === 'own' ? {} : governments[name];
