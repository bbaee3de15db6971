import type { Simulation } from '../simulate/simulation.ts';
import { cellWords } from '../telling/cellWords.ts';
import type { EntityKind } from './entity.ts';
import type { Quantity, QuantityOf } from './quantity.ts';

/** Holds what is said of a quantity to the kind of entity that has it. */
const quantity = <Kind extends EntityKind>(one: QuantityOf<Kind>): QuantityOf<Kind> => one;

/** What meetings and plans change, in the order in which a difference is told. */
const inTheState: readonly Quantity[] = [
  quantity({
    of: 'mandate',
    id: 'waiting',
    plural: 'obstacles',
    read: ({ state }) => state.waitsFor.map((unit) => Number(unit >= 0)),
    subject: (mandate, teller) =>
      teller.say`${teller.names.unit(mandate.unit)}'s work in ${cellWords(mandate, teller)}`,
    value: (value, { say }) => (value === 1 ? say`stuck` : say`free`),
  }),
  quantity({
    of: 'mandate',
    id: 'belief',
    plural: 'beliefs of what others supply',
    read: ({ state }) => state.belief,
    subject: (mandate, teller) =>
      teller.say`what ${teller.names.unit(mandate.unit)} believes others supply of ${cellWords(mandate, teller)}`,
  }),
  quantity({
    of: 'mandate',
    id: 'responsibility',
    plural: 'responsibilities',
    read: ({ state }) => state.responsibility,
    subject: (mandate, teller) =>
      teller.say`${teller.names.unit(mandate.unit)}'s responsibility in ${cellWords(mandate, teller)}`,
  }),
  quantity({
    of: 'link',
    id: 'agreement',
    plural: 'agreed stances',
    read: ({ state }) => state.agreed,
    subject: (link, teller) =>
      teller.say`the stance agreed for ${teller.names.unit(link.unit)} on ${teller.names.goal(link.goal)}`,
  }),
  quantity({
    of: 'link',
    id: 'binding',
    plural: 'strengths of agreements',
    read: ({ state }) => state.binding,
    subject: (link, teller) =>
      teller.say`how strongly ${teller.names.unit(link.unit)} is bound on ${teller.names.goal(link.goal)}`,
  }),
  quantity({
    of: 'goal',
    id: 'accountability',
    plural: 'accountabilities',
    read: ({ state }) => state.accountability,
    subject: ({ goal }, teller) => teller.say`accountability for ${teller.names.goal(goal)}`,
  }),
  quantity({
    of: 'pair',
    id: 'trust',
    plural: 'trusts between ministries',
    read: upperTrust,
    subject: ({ ministries: [one, other] }, teller) =>
      teller.say`trust between ${teller.names.ministry(one)} and ${teller.names.ministry(other)}`,
  }),
  quantity({
    of: 'ministry',
    id: 'trustInCentre',
    plural: 'trusts in the centre',
    read: ({ state }) => state.trustInCentre,
    subject: ({ ministry }, teller) => teller.say`${teller.names.ministry(ministry)}'s trust in the centre`,
  }),
  quantity({
    of: 'mandate',
    id: 'allocation',
    plural: 'shares of work',
    read: ({ state }) => state.allocation,
    subject: (mandate, teller) =>
      teller.say`the share of its work that ${teller.names.unit(mandate.unit)} gives to ${cellWords(mandate, teller)}`,
  }),
  quantity({
    of: 'link',
    id: 'stance',
    plural: 'stances',
    read: ({ state }) => state.stance,
    subject: (link, teller) =>
      teller.say`${teller.names.unit(link.unit)}'s stance on ${teller.names.goal(link.goal)}`,
  }),
  quantity({
    of: 'unit',
    id: 'netCapacity',
    plural: 'capacities left for work',
    read: ({ state }) => state.netCapacity,
    subject: ({ unit }, teller) =>
      teller.say`the capacity that ${teller.names.unit(unit)} has left for work`,
  }),
  quantity({
    of: 'mandate',
    id: 'supply',
    plural: 'supplies of units',
    read: ({ state }) => state.supply,
    subject: (mandate, teller) =>
      teller.say`what ${teller.names.unit(mandate.unit)} supplies of ${cellWords(mandate, teller)}`,
  }),
  quantity({
    of: 'cell',
    id: 'cellSupply',
    plural: 'supplies of cells',
    read: ({ state }) => state.cellSupply,
    subject: (cell, teller) => teller.say`all that is supplied of ${cellWords(cell, teller)}`,
  }),
  quantity({
    of: 'skill',
    id: 'competence',
    plural: 'competences',
    read: ({ state }) => state.competence,
    subject: ({ unit, service }, teller) =>
      teller.say`${teller.names.unit(unit)}'s competence in ${teller.names.service(service)}`,
  }),
  quantity({
    of: 'ministry',
    id: 'culture',
    plural: 'cultures',
    read: ({ state }) => state.culture,
    subject: ({ ministry }, teller) => teller.say`${teller.names.ministry(ministry)}'s culture`,
  }),
  quantity({
    of: 'goal',
    id: 'hands',
    plural: 'effective numbers of ministries on a goal',
    read: ({ state }) => state.goalMinistries,
    subject: ({ goal }, teller) =>
      teller.say`the effective number of ministries at work on ${teller.names.goal(goal)}`,
  }),
  quantity({
    of: 'goal',
    id: 'centreView',
    plural: 'views of the centre',
    read: ({ state }) => state.centreView,
    subject: ({ goal }, teller) =>
      teller.say`what the centre takes conditions to call for on ${teller.names.goal(goal)}`,
  }),
  quantity({
    of: 'ministry',
    id: 'attention',
    plural: 'shares of attention a minister can give',
    read: ofPresent(({ state }) => state.attention),
    subject: ({ ministry }, teller) =>
      teller.say`the share of the attention ${teller.names.ministry(ministry)} wants that its minister can give`,
  }),
  quantity({
    of: 'ministry',
    id: 'hours',
    plural: 'hours ministers have left',
    read: ofPresent(({ month }) => month.hours),
    subject: ({ ministry }, teller) =>
      teller.say`the time left to the minister of ${teller.names.ministry(ministry)}, in hours,`,
  }),
  quantity({
    of: 'ministry',
    id: 'meetingShare',
    plural: 'shares of capacity that meetings take',
    read: ofPresent(({ state }) => state.meetingShare),
    subject: ({ ministry }, teller) =>
      teller.say`the share of ${teller.names.ministry(ministry)}'s capacity that meetings take`,
  }),
  quantity({
    of: 'government',
    id: 'primeMinisterHours',
    plural: 'hours the prime minister has left',
    read: ({ month }) => [month.primeMinisterHours],
    subject: (_, { say }) => say`the time left to the prime minister, in hours,`,
  }),
  quantity({
    of: 'government',
    id: 'backing',
    plural: 'political backing',
    read: ({ state }) => [state.backing],
    subject: (_, { say }) => say`political backing`,
  }),
];

/** Known only at the end of a month, after `observe`. */
const atTheEnd: readonly Quantity[] = [
  quantity({
    of: 'goal',
    id: 'consistency',
    plural: 'consistencies',
    read: ({ observation }) => observation.consistency,
    subject: ({ goal }, teller) => teller.say`the consistency of the work on ${teller.names.goal(goal)}`,
  }),
  quantity({
    of: 'goal',
    id: 'outcome',
    plural: 'outcomes',
    read: ({ observation }) => observation.outcome,
    subject: ({ goal }, teller) => teller.say`the outcome of ${teller.names.goal(goal)}`,
  }),
];

/**
 * Every quantity in which two runs are compared: those of the state first, in the order in which a month
 * makes them, then those that stand at its end.
 */
export const quantities: readonly Quantity[] = [...inTheState, ...atTheEnd];

/** Indices of those that are known during a month. */
export const duringAMonth: readonly number[] = inTheState.map((_, index) => index);

export const placeOfQuantity = (id: string): number =>
  quantities.findIndex((candidate) => candidate.id === id);

/** Values of present-day ministries; NaN for those that went into another. */
function ofPresent(read: (simulation: Simulation) => Float64Array): Quantity['read'] {
  return (simulation) =>
    read(simulation).map((value, m) =>
      simulation.arrangement.presentMinistry[m] === m ? value : Number.NaN,
    );
}

function upperTrust({ world: { ministries }, state: { trust } }: Simulation): number[] {
  const values: number[] = [];
  for (let i = 0; i < ministries; i++)
    for (let j = i + 1; j < ministries; j++) values.push(trust[i * ministries + j]);
  return values;
}
