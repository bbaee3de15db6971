// Made from the records of parameters by `pnpm run docs`: change those.

/** A value for every parameter, by its name. */
export type Parameters = {
  /**
   * Share of a deviation of need that remains a month later. Unit: per month. Default 0.95, plausible 0.8
   * to 0.99, allowed 0 to 1.
   */
  readonly needPersistence: number;
  /**
   * Standard deviation of the monthly shock to need. Unit: log need. Default 0.05, plausible 0 to 0.15
   * (drawn for a world), allowed 0 to 1.
   */
  readonly needVolatility: number;
  /**
   * Share of a deviation of an ideal stance that remains a month later. Unit: per month. Default 0.95,
   * plausible 0.8 to 0.99, allowed 0 to 1.
   */
  readonly idealPersistence: number;
  /**
   * Standard deviation of the monthly shock to an ideal stance. Unit: stance. Default 0.05, plausible 0 to
   * 0.15 (drawn for a world), allowed 0 to 2.
   */
  readonly idealVolatility: number;
  /**
   * Probability that a free mandate meets an obstacle. Unit: per month. Default 0.03, plausible 0.01 to
   * 0.08 (drawn for a world), allowed 0 to 1.
   */
  readonly obstacleRate: number;
  /**
   * Mean time a minister stays; the chance to leave is 1 / tenure a month. Unit: months. Default 36,
   * plausible 12 to 60 (drawn for a world), allowed whole numbers 1 to 1200.
   */
  readonly ministerTenure: number;
  /**
   * How far the cells of a goal substitute for each other: 1 fully, −∞ not at all. Default -1, plausible -4
   * to 0.5 (drawn for a world), allowed -20 to 1.
   */
  readonly complementarity: number;
  /**
   * Value of holding turf against the value of outcomes. Default 0.15, plausible 0 to 0.6 (drawn for a
   * world), allowed 0 to 10.
   */
  readonly turfMotive: number;
  /**
   * Share of the way to the wanted allocation that one approval layer lets pass. Unit: per month. Default
   * 0.15, plausible 0.05 to 0.3 (drawn for a world), allowed 0 to 1.
   */
  readonly reallocationRate: number;
  /**
   * Share of the way to the wanted stance that one approval layer lets pass. Unit: per month. Default 0.3,
   * plausible 0.1 to 0.6, allowed 0 to 1.
   */
  readonly stanceRate: number;
  /**
   * Pull of what others are known to do on a stance; the own ideal has 1. Default 0.25, plausible 0 to 1
   * (drawn for a world), allowed 0 to 100.
   */
  readonly spontaneousAlignment: number;
  /**
   * Pull of a fully binding agreement on a stance; the own ideal has 1. Default 4, plausible 1 to 8 (drawn
   * for a world), allowed 0 to 100.
   */
  readonly agreementWeight: number;
  /**
   * Exponent of value in the wanted allocation. Default 2, plausible 1 to 4 (drawn for a world), allowed 0
   * to 10.
   */
  readonly choiceIntensity: number;
  /**
   * Share of what others do that is noticed without any meeting. Unit: per month. Default 0.03, plausible
   * 0.01 to 0.1 (drawn for a world), allowed 0 to 1.
   */
  readonly noticing: number;
  /**
   * Share of what was known of others that is out of date a month later. Unit: per month. Default 0.07,
   * plausible 0.02 to 0.15, allowed 0 to 1.
   */
  readonly forgetting: number;
  /**
   * Share of a change in supply that is visible after a month. Unit: per month. Default 0.15, plausible
   * 0.05 to 0.5, allowed 0 to 1.
   */
  readonly perceptionLag: number;
  /**
   * Loss of output by a stance away from the ideal. Unit: per stance². Default 0.5, plausible 0.1 to 1.5
   * (drawn for a world), allowed 0 to 20.
   */
  readonly misfitCost: number;
  /**
   * Loss of outcome by stances away from each other. Unit: per stance². Default 1, plausible 0.3 to 3
   * (drawn for a world), allowed 0 to 20.
   */
  readonly contradictionCost: number;
  /**
   * Speed at which full-time practice raises competence. Unit: per month. Default 0.01, plausible 0 to
   * 0.03, allowed 0 to 1.
   */
  readonly learning: number;
  /**
   * Speed at which competence fades without practice. Unit: per month. Default 0.002, plausible 0 to 0.01,
   * allowed 0 to 1.
   */
  readonly unlearning: number;
  /**
   * Chance that fully trusting colleagues of two ministries solve an obstacle. Unit: per month. Default
   * 0.25, plausible 0.05 to 0.5 (drawn for a world), allowed 0 to 1.
   */
  readonly selfHelp: number;
  /**
   * Chance that fully trusting colleagues of one ministry solve an obstacle. Unit: per month. Default 0.3,
   * plausible 0.05 to 0.5, allowed 0 to 1.
   */
  readonly selfHelpInside: number;
  /**
   * Speed at which trust returns to the mean of the two cultures. Unit: per month. Default 0.01, plausible
   * 0 to 0.03, allowed 0 to 1.
   */
  readonly trustDrift: number;
  /**
   * Speed at which culture follows the trust a ministry meets with. Unit: per month. Default 0.005,
   * plausible 0 to 0.02 (drawn for a world), allowed 0 to 1.
   */
  readonly cultureDrift: number;
  /**
   * Share of trust lost in each cell that two ministries oversupply. Unit: per month. Default 0.01,
   * plausible 0 to 0.05, allowed 0 to 1.
   */
  readonly turfWar: number;
  /**
   * Speed at which a unit takes back responsibility it yielded. Unit: per month. Default 0.03, plausible
   * 0.01 to 0.1 (drawn for a world), allowed 0 to 1.
   */
  readonly turfCreep: number;
  /**
   * How fast accountability thins with the number of ministries on a goal: the exponent of A⁰. Default 0.5,
   * plausible 0 to 1 (drawn for a world), allowed 0 to 4.
   */
  readonly buckPassing: number;
  /**
   * A minister's time for what cannot be delegated. Unit: hours a month. Default 40, plausible 20 to 80
   * (drawn for a world), allowed 0 to 400.
   */
  readonly ministerHours: number;
  /**
   * The prime minister's time for coordination. Unit: hours a month. Default 20, plausible 8 to 40 (drawn
   * for a world), allowed 0 to 400.
   */
  readonly primeMinisterHours: number;
  /**
   * A minister's time to run a ministry, whatever its size. Unit: hours a month. Default 6, plausible 2 to
   * 12, allowed 0 to 400.
   */
  readonly ministryBaseHours: number;
  /**
   * A minister's time to run a ministry, for each unit. Unit: hours a month. Default 3, plausible 1 to 6,
   * allowed 0 to 100.
   */
  readonly hoursPerUnit: number;
  /**
   * A minister's time for each obstacle between the ministry's own units. Unit: hours. Default 2, plausible
   * 0.5 to 4, allowed 0 to 100.
   */
  readonly hoursPerObstacle: number;
  /**
   * A minister's time for a committee, task force or czar. Unit: hours a meeting. Default 3, plausible 1 to
   * 6, allowed 0 to 100.
   */
  readonly forumHours: number;
  /**
   * A minister's time for cabinet. Unit: hours a meeting. Default 4, plausible 2 to 8, allowed 0 to 100.
   */
  readonly cabinetHours: number;
  /**
   * A minister's time for a stocktake, before any goal is reviewed. Unit: hours a meeting. Default 1,
   * plausible 0.5 to 2, allowed 0 to 100.
   */
  readonly stocktakeHours: number;
  /**
   * A minister's time for each goal that a stocktake reviews. Unit: hours. Default 0.5, plausible 0.2 to 1,
   * allowed 0 to 100.
   */
  readonly stocktakeHoursPerGoal: number;
  /**
   * What a meeting takes of an average ministry's monthly capacity. Unit: share of capacity. Default 0.01,
   * plausible 0.002 to 0.03 (drawn for a world), allowed 0 to 1.
   */
  readonly meetingCost: number;
  /**
   * The most that meetings can take of a ministry. Unit: share of capacity. Default 0.6, plausible 0.4 to
   * 0.8, allowed 0 to 0.99.
   */
  readonly maxCoordinationShare: number;
  /**
   * Obstacles a well-prepared committee, task force or czar can decide. Unit: a meeting. Default 2,
   * plausible 1 to 5 (drawn for a world), allowed whole numbers 0 to 100.
   */
  readonly committeeDecisions: number;
  /**
   * Obstacles a well-prepared stocktake can decide. Unit: a meeting. Default 3, plausible 1 to 6 (drawn for
   * a world), allowed whole numbers 0 to 100.
   */
  readonly stocktakeDecisions: number;
  /**
   * Obstacles a well-prepared cabinet can decide. Unit: a meeting. Default 2, plausible 0 to 5, allowed
   * whole numbers 0 to 100.
   */
  readonly cabinetDecisions: number;
  /**
   * Preparation of peer-chaired forums and working groups. Default 0.5, plausible 0.3 to 0.8 (drawn for a
   * world), allowed 0 to 1.
   */
  readonly peerPreparation: number;
  /** Preparation of cabinet by its secretariat. Default 0.5, plausible 0.3 to 0.8, allowed 0 to 1. */
  readonly cabinetPreparation: number;
  /**
   * What a delegate takes home from an exchange, as a share of what a principal would. Default 0.7,
   * plausible 0.3 to 1, allowed 0 to 1.
   */
  readonly delegateVoice: number;
  /**
   * Share of the binding strength of an agreement that fades. Unit: per month. Default 0.1, plausible 0.03
   * to 0.3 (drawn for a world), allowed 0 to 1.
   */
  readonly agreementFade: number;
  /**
   * Share of responsibility that a fully binding division of labour moves. Unit: a meeting. Default 0.3,
   * plausible 0.1 to 0.6, allowed 0 to 1.
   */
  readonly yielding: number;
  /**
   * Weight of a peer chair's own view in what is agreed. Default 0.3, plausible 0 to 0.6 (drawn for a
   * world), allowed 0 to 1.
   */
  readonly peerBias: number;
  /**
   * Share of trust in the chair lost by being overruled. Unit: per stance. Default 0.1, plausible 0 to 0.3
   * (drawn for a world), allowed 0 to 1.
   */
  readonly overruleCost: number;
  /**
   * Authority of a forum under the prime minister or the centre without any backing. Default 0.4, plausible
   * 0.2 to 0.6, allowed 0 to 1.
   */
  readonly unbackedAuthority: number;
  /**
   * Authority of a forum under the prime minister at full backing. Default 1, plausible 0.7 to 1, allowed 0
   * to 1.
   */
  readonly primeMinisterAuthority: number;
  /**
   * Authority of a committee or task force under the centre at full backing. Default 0.8, plausible 0.5 to
   * 1, allowed 0 to 1.
   */
  readonly centreAuthority: number;
  /** Authority of a czar without any backing. Default 0.3, plausible 0.1 to 0.5, allowed 0 to 1. */
  readonly unbackedCzarAuthority: number;
  /** Authority of a czar at full backing. Default 0.6, plausible 0.3 to 0.9, allowed 0 to 1. */
  readonly czarAuthority: number;
  /** Authority of a forum with a peer in the chair. Default 0.4, plausible 0.2 to 0.6, allowed 0 to 1. */
  readonly peerAuthority: number;
  /** Authority of a working group. Default 0.1, plausible 0 to 0.3, allowed 0 to 1. */
  readonly officialsAuthority: number;
  /**
   * Authority of a minister who gives full attention over the units of the ministry. Default 0.8, plausible
   * 0.6 to 1, allowed 0 to 1.
   */
  readonly ministerAuthority: number;
  /**
   * Chance at full backing that the prime minister settles what two ministers could not. Default 0.9,
   * plausible 0.7 to 1, allowed 0 to 1.
   */
  readonly primeMinisterArbitration: number;
  /**
   * Chance at full backing that the centre settles what two ministers could not. Default 0.7, plausible 0.4
   * to 0.9, allowed 0 to 1.
   */
  readonly centreArbitration: number;
  /**
   * Chance at full backing that a czar settles what two ministers could not. Default 0.4, plausible 0.1 to
   * 0.7, allowed 0 to 1.
   */
  readonly czarArbitration: number;
  /**
   * Share of authority and arbitration that a forum keeps when its prime minister does not come. Default
   * 0.5, plausible 0.2 to 0.8, allowed 0 to 1.
   */
  readonly withoutPrimeMinister: number;
  /**
   * Strength at which cabinet exchanges and agrees: its agenda is full. Default 0.25, plausible 0.1 to 0.5,
   * allowed 0 to 1.
   */
  readonly cabinetStrength: number;
  /**
   * Chance that two ministers who do not trust each other at all settle an obstacle. Default 0.3, plausible
   * 0.1 to 0.5, allowed 0 to 1.
   */
  readonly decisionWithoutTrust: number;
  /**
   * Share of missing trust between two ministries that is won by a decision taken together. Unit: a
   * decision. Default 0.05, plausible 0.01 to 0.1, allowed 0 to 1.
   */
  readonly trustGained: number;
  /**
   * Share of trust between two ministries that is lost when an obstacle comes up and is not resolved. Unit:
   * an obstacle. Default 0.02, plausible 0 to 0.05, allowed 0 to 1.
   */
  readonly trustLost: number;
  /**
   * Share of missing trust in the centre that is won by a decision under it. Unit: a decision. Default
   * 0.02, plausible 0 to 0.05, allowed 0 to 1.
   */
  readonly centreTrustGained: number;
  /**
   * Speed at which trust in the centre returns to a half. Unit: per month. Default 0.01, plausible 0 to
   * 0.03, allowed 0 to 1.
   */
  readonly centreTrustDrift: number;
  /**
   * Trust in the centre lost by taking all of the credit. Unit: per month. Default 0.01, plausible 0 to
   * 0.05, allowed 0 to 1.
   */
  readonly spotlightCost: number;
  /**
   * Share of the way back to the mean of the two cultures that trust goes when a minister leaves. Default
   * 0.5, plausible 0.2 to 0.8, allowed 0 to 1.
   */
  readonly newMinister: number;
  /**
   * Pull of a ministry's mission on its units' priorities at full attention of its minister. Default 0.5,
   * plausible 0.2 to 0.8, allowed 0 to 1.
   */
  readonly missionPull: number;
  /**
   * How clear a delivery chain makes who answers for a goal, at full backing and preparation. Default 0.7,
   * plausible 0.4 to 1, allowed 0 to 1.
   */
  readonly chainClarity: number;
  /**
   * Speed at which accountability returns to what the number of hands on a goal allows. Unit: per month.
   * Default 0.3, plausible 0.1 to 0.6, allowed 0 to 1.
   */
  readonly accountabilityDrift: number;
  /**
   * What backing falls to while the prime minister does not come to stocktakes, as a share of the mandate.
   * Default 0.5, plausible 0.2 to 0.8, allowed 0 to 1.
   */
  readonly unshownBacking: number;
  /**
   * Standard deviation of the error in what a forum agrees if the centre's units lack clear roles. Unit:
   * stance. Default 0.4, plausible 0.1 to 0.8, allowed 0 to 5.
   */
  readonly roleConfusion: number;
  /**
   * Staff of the centre that each shared goal takes, in goals prepared for a meeting. Unit: goals. Default
   * 0.5, plausible 0.2 to 1, allowed 0 to 100.
   */
  readonly staffForSharedGoal: number;
  /**
   * Preparation by a centre with enough staff and no capability. Default 0.5, plausible 0.2 to 0.8, allowed
   * 0 to 1.
   */
  readonly unskilledPreparation: number;
  /**
   * Goals in meetings that the centre can prepare fully. Unit: goals a month. Default 8, plausible 2 to 16
   * (drawn for a world), allowed whole numbers 0 to 1000.
   */
  readonly staff: number;
  /**
   * Technical and managerial capability of the centre. Default 0.7, plausible 0.2 to 1 (drawn for a world),
   * allowed 0 to 1.
   */
  readonly capability: number;
  /**
   * Political mandate of the centre: the backing it has while the prime minister shows it. Default 0.8,
   * plausible 0.2 to 1 (drawn for a world), allowed 0 to 1.
   */
  readonly mandate: number;
  /** Backing that any centre has. Default 0.3, plausible 0.1 to 0.5, allowed 0 to 1. */
  readonly backingFloor: number;
  /**
   * Speed at which backing is won or wears off. Unit: per month. Default 0.05, plausible 0.02 to 0.1 (drawn
   * for a world), allowed 0 to 1.
   */
  readonly backingSpeed: number;
  /**
   * Role of the centre: 0 honest broker, 1 director of policy. Default 0.2, plausible 0 to 1 (drawn for a
   * world), allowed 0 to 1.
   */
  readonly directorship: number;
  /**
   * Number of units in the centre. Unit: units. Default 1, plausible 1 to 4 (drawn for a world), allowed
   * whole numbers 1 to 100.
   */
  readonly centreUnits: number;
  /**
   * Clarity of the roles of the units of the centre. Default 0.8, plausible 0 to 1 (drawn for a world),
   * allowed 0 to 1.
   */
  readonly roleClarity: number;
  /**
   * Share of the credit that the centre keeps. Default 0.1, plausible 0 to 0.6 (drawn for a world), allowed
   * 0 to 1.
   */
  readonly spotlight: number;
  /**
   * Pull of shared goals on units' priorities. Default 0.6, plausible 0.2 to 0.9 (drawn for a world),
   * allowed 0 to 1.
   */
  readonly goalPull: number;
  /**
   * Number of the cabinet's priorities. Unit: goals. Default 3, plausible 1 to 8 (drawn for a world),
   * allowed whole numbers 1 to 1000.
   */
  readonly priorityGoals: number;
  /**
   * Time from one stocktake to the next. Unit: months. Default 1, plausible 1 to 6 (drawn for a world),
   * allowed whole numbers 1 to 1200.
   */
  readonly stocktakeEvery: number;
  /**
   * Time from one committee meeting to the next. Unit: months. Default 1, plausible 1 to 6, allowed whole
   * numbers 1 to 1200.
   */
  readonly committeeEvery: number;
  /** Life of a task force. Unit: months. Default 18, plausible 6 to 36, allowed whole numbers 1 to 1200. */
  readonly taskForceMonths: number;
  /**
   * Ministries merged into the superministry. Unit: ministries. Default 4, plausible 2 to 8 (drawn for a
   * world), allowed whole numbers 1 to 1000.
   */
  readonly mergedMinistries: number;
  /**
   * Capacity lost at the start of a merger. Unit: share of capacity. Default 0.2, plausible 0.05 to 0.3
   * (drawn for a world), allowed 0 to 0.95.
   */
  readonly disruption: number;
  /**
   * Time in which disruption falls to 37 %. Unit: months. Default 9, plausible 4 to 24 (drawn for a world),
   * allowed whole numbers 1 to 1200.
   */
  readonly settlingTime: number;
  /**
   * Approval layers in the superministry. Unit: layers. Default 2, plausible 1 to 3 (drawn for a world),
   * allowed whole numbers 1 to 100.
   */
  readonly layers: number;
  /**
   * The minister's extra hours for each unit at the start of a merger. Unit: hours a month. Default 2,
   * plausible 0 to 4, allowed 0 to 100.
   */
  readonly settlingHoursPerUnit: number;
  /**
   * What a muddled mission costs: exponent of missions before a merger divided by missions after it.
   * Default 0, plausible 0 to 0.5, allowed 0 to 10.
   */
  readonly missionCost: number;
  /**
   * Chance that a decision passes one further approval layer in a month. Default 1, plausible 0.4 to 0.8,
   * allowed 0 to 1.
   */
  readonly layerPass: number;
  /**
   * What the meeting of a merged ministry can do at first: all of it, house by house, or under deputies.
   * One of 0 at-once, 1 houses, 2 deputies; default 0.
   */
  readonly mergedMeeting: number;
  /**
   * Time in which houses under one minister become one to 63 %; unused while `mergedMeeting` is at-once.
   * Unit: months. Default 60, plausible 24 to 84, allowed 0.1 to 1200.
   */
  readonly growingTogether: number;
  /**
   * How strongly a member whom an agreement hurts blocks it. Unit: per stance². Default 0, plausible 0.05
   * to 1, allowed 0 to 20.
   */
  readonly veto: number;
  /**
   * Chance that a forum finds an obstacle; until then it cannot decide it. Unit: per month. Default 1,
   * plausible 0.03 to 0.5, allowed 0 to 1.
   */
  readonly discovery: number;
  /**
   * Who can contradict whom: all who work on a goal, or those in the same cell of it. One of 0 goal, 1
   * cell; default 0.
   */
  readonly contradictionReach: number;
  /** Share of the outcome that consistency multiplies. Default 1, plausible 0.3 to 1, allowed 0 to 1. */
  readonly contradictionShare: number;
  /**
   * Share of the gap between results and what work would bring that closes in a month. Unit: per month.
   * Default 1, plausible 0.02 to 1, allowed 0 to 1.
   */
  readonly resultLag: number;
  /**
   * Share of supply that goes into looking good, for each unit of accountability beyond the natural one.
   * Default 0, plausible 0 to 0.3, allowed 0 to 1.
   */
  readonly gaming: number;
  /**
   * Pull of shared goals on how things are done; the own ideal has 1. Default 0, plausible 0 to 4, allowed
   * 0 to 100.
   */
  readonly sharedStance: number;
  /**
   * How far the centre sees where people go short, and says so. Default 0, plausible 0 to 1, allowed 0 to
   * 1.
   */
  readonly gapInsight: number;
  /**
   * How far work waits for those who defend turf rather than for anybody. Default 0, plausible 0 to 1,
   * allowed 0 to 1.
   */
  readonly turfObstacles: number;
  /**
   * Exponent by which the cost of a meeting for a member grows with the others at the table. Default 0,
   * plausible 0 to 1, allowed 0 to 4.
   */
  readonly pairwise: number;
  /**
   * Share of its worth that a service loses where the one before it in the chain fails entirely. Default 0,
   * plausible 0 to 0.5, allowed 0 to 1.
   */
  readonly handOffs: number;
  /**
   * A czar's time for all the forums that he or she chairs; 0: not limited. Unit: hours a month. Default 0,
   * plausible 20 to 80, allowed 0 to 400.
   */
  readonly czarHours: number;
  /**
   * Approval layers of a ministry under a coordinating minister. Unit: layers. Default 1.5, plausible 1 to
   * 2, allowed 1 to 100.
   */
  readonly coordinatingLayers: number;
  /**
   * Ministries of the stylised government. Unit: ministries. Default 12, plausible 6 to 24, allowed whole
   * numbers 1 to 5000.
   */
  readonly ministries: number;
  /** Units of each ministry. Unit: units. Default 4, plausible 2 to 8, allowed whole numbers 1 to 1000. */
  readonly unitsPerMinistry: number;
  /** Groups of people. Unit: segments. Default 6, plausible 4 to 12, allowed whole numbers 1 to 1000. */
  readonly segments: number;
  /**
   * Kinds of policy response. Unit: services. Default 8, plausible 6 to 20, allowed whole numbers 1 to
   * 1000.
   */
  readonly services: number;
  /**
   * Horizontal goals: one a segment, the rest one a service. Unit: goals. Default 8, plausible 3 to 16,
   * allowed whole numbers 1 to 2000.
   */
  readonly goals: number;
  /**
   * Services that a goal about a segment needs. Unit: services. Default 6, plausible 2 to 8, allowed whole
   * numbers 1 to 1000.
   */
  readonly servicesPerGoal: number;
  /**
   * Chance of a mandate in a cell of the ministry's own service. Default 0.6, plausible 0.4 to 0.9, allowed
   * 0 to 1.
   */
  readonly homeMandates: number;
  /**
   * Chance of a mandate in any other cell. Default 0.1, plausible 0.02 to 0.3 (drawn for a world), allowed
   * 0 to 1.
   */
  readonly otherMandates: number;
  /**
   * Need against what capacity could cover at a competence of 0.8. Default 1.2, plausible 0.8 to 2 (drawn
   * for a world), allowed 0.01 to 100.
   */
  readonly scarcity: number;
  /**
   * Mean openness of ministries; each lies within 0.2 of it. Default 0.4, plausible 0.1 to 0.9 (drawn for a
   * world), allowed 0 to 1.
   */
  readonly culture: number;
  /**
   * Standard deviation of ideal stances between ministries. Unit: stance. Default 0.8, plausible 0.2 to 1.5
   * (drawn for a world), allowed 0 to 10.
   */
  readonly ministryIdealSpread: number;
  /**
   * Standard deviation of ideal stances between units of a ministry. Unit: stance. Default 0.3, plausible
   * 0.1 to 0.6, allowed 0 to 10.
   */
  readonly unitIdealSpread: number;
  /**
   * Least competence in the ministry's own service; up to 0.2 more. Default 0.8, plausible 0.6 to 0.8,
   * allowed 0.01 to 0.8.
   */
  readonly homeCompetence: number;
  /**
   * Least competence in other services; up to 0.2 more. Default 0.3, plausible 0.1 to 0.7 (drawn for a
   * world), allowed 0.01 to 0.8.
   */
  readonly otherCompetence: number;
  /**
   * Standard deviation of the logarithm of capacity. Unit: log capacity. Default 0.5, plausible 0.2 to 1,
   * allowed 0 to 3.
   */
  readonly capacitySpread: number;
};
