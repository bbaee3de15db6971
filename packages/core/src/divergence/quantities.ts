import type { Simulation } from '../simulate/simulation.ts';
import { cellWords } from '../telling/cellWords.ts';
import type { EntityKind } from './entity.ts';
import type { Quantity, QuantityOf } from './quantity.ts';

const quantity = <Kind extends EntityKind>(
  of: Kind,
  id: string,
  plural: string,
  read: Quantity['read'],
  subject: QuantityOf<Kind>['subject'],
  value?: Quantity['value'],
): QuantityOf<Kind> => ({ id, plural, of, read, subject, value });

/** What meetings and plans change, in the order in which a difference is told. */
const inTheState: readonly Quantity[] = [
  quantity(
    'mandate',
    'waiting',
    'obstacles',
    ({ state }) => state.waitsFor.map((unit) => Number(unit >= 0)),
    (mandate, teller) =>
      teller.say`${teller.names.unit(mandate.unit)}'s work in ${cellWords(mandate, teller)}`,
    (value, { say }) => (value === 1 ? say`stuck` : say`free`),
  ),
  quantity(
    'mandate',
    'belief',
    'beliefs of what others supply',
    ({ state }) => state.belief,
    (mandate, teller) =>
      teller.say`what ${teller.names.unit(mandate.unit)} believes others supply of ${cellWords(mandate, teller)}`,
  ),
  quantity(
    'mandate',
    'responsibility',
    'responsibilities',
    ({ state }) => state.responsibility,
    (mandate, teller) =>
      teller.say`${teller.names.unit(mandate.unit)}'s responsibility in ${cellWords(mandate, teller)}`,
  ),
  quantity(
    'link',
    'agreement',
    'agreed stances',
    ({ state }) => state.agreed,
    (link, teller) =>
      teller.say`the stance agreed for ${teller.names.unit(link.unit)} on ${teller.names.goal(link.goal)}`,
  ),
  quantity(
    'link',
    'binding',
    'strengths of agreements',
    ({ state }) => state.binding,
    (link, teller) =>
      teller.say`how strongly ${teller.names.unit(link.unit)} is bound on ${teller.names.goal(link.goal)}`,
  ),
  quantity(
    'goal',
    'accountability',
    'accountabilities',
    ({ state }) => state.accountability,
    ({ goal }, teller) => teller.say`accountability for ${teller.names.goal(goal)}`,
  ),
  quantity(
    'pair',
    'trust',
    'trusts between ministries',
    upperTrust,
    ({ ministries: [one, other] }, teller) =>
      teller.say`trust between ${teller.names.ministry(one)} and ${teller.names.ministry(other)}`,
  ),
  quantity(
    'ministry',
    'trustInCentre',
    'trusts in the centre',
    ({ state }) => state.trustInCentre,
    ({ ministry }, teller) => teller.say`${teller.names.ministry(ministry)}'s trust in the centre`,
  ),
  quantity(
    'mandate',
    'allocation',
    'shares of work',
    ({ state }) => state.allocation,
    (mandate, teller) =>
      teller.say`the share of its work that ${teller.names.unit(mandate.unit)} gives to ${cellWords(mandate, teller)}`,
  ),
  quantity(
    'link',
    'stance',
    'stances',
    ({ state }) => state.stance,
    (link, teller) =>
      teller.say`${teller.names.unit(link.unit)}'s stance on ${teller.names.goal(link.goal)}`,
  ),
  quantity(
    'unit',
    'netCapacity',
    'capacities left for work',
    ({ state }) => state.netCapacity,
    ({ unit }, teller) => teller.say`the capacity that ${teller.names.unit(unit)} has left for work`,
  ),
  quantity(
    'mandate',
    'supply',
    'supplies of units',
    ({ state }) => state.supply,
    (mandate, teller) =>
      teller.say`what ${teller.names.unit(mandate.unit)} supplies of ${cellWords(mandate, teller)}`,
  ),
  quantity(
    'cell',
    'cellSupply',
    'supplies of cells',
    ({ state }) => state.cellSupply,
    (cell, teller) => teller.say`all that is supplied of ${cellWords(cell, teller)}`,
  ),
  quantity(
    'skill',
    'competence',
    'competences',
    ({ state }) => state.competence,
    ({ unit, service }, teller) =>
      teller.say`${teller.names.unit(unit)}'s competence in ${teller.names.service(service)}`,
  ),
  quantity(
    'ministry',
    'culture',
    'cultures',
    ({ state }) => state.culture,
    ({ ministry }, teller) => teller.say`${teller.names.ministry(ministry)}'s culture`,
  ),
  quantity(
    'goal',
    'hands',
    'effective numbers of ministries on a goal',
    ({ state }) => state.goalMinistries,
    ({ goal }, teller) =>
      teller.say`the effective number of ministries at work on ${teller.names.goal(goal)}`,
  ),
  quantity(
    'goal',
    'centreView',
    'views of the centre',
    ({ state }) => state.centreView,
    ({ goal }, teller) =>
      teller.say`what the centre takes conditions to call for on ${teller.names.goal(goal)}`,
  ),
  quantity(
    'ministry',
    'attention',
    'shares of attention a minister can give',
    ofPresent(({ state }) => state.attention),
    ({ ministry }, teller) =>
      teller.say`the share of the attention ${teller.names.ministry(ministry)} wants that its minister can give`,
  ),
  quantity(
    'ministry',
    'hours',
    'hours ministers have left',
    ofPresent(({ month }) => month.hours),
    ({ ministry }, teller) =>
      teller.say`the time left to the minister of ${teller.names.ministry(ministry)}, in hours,`,
  ),
  quantity(
    'ministry',
    'meetingShare',
    'shares of capacity that meetings take',
    ofPresent(({ state }) => state.meetingShare),
    ({ ministry }, teller) =>
      teller.say`the share of ${teller.names.ministry(ministry)}'s capacity that meetings take`,
  ),
  quantity(
    'government',
    'primeMinisterHours',
    'hours the prime minister has left',
    ({ month }) => [month.primeMinisterHours],
    (_, { say }) => say`the time left to the prime minister, in hours,`,
  ),
  quantity(
    'government',
    'backing',
    'political backing',
    ({ state }) => [state.backing],
    (_, { say }) => say`political backing`,
  ),
];

/** Known only at the end of a month, after `observe`. */
const atTheEnd: readonly Quantity[] = [
  quantity(
    'goal',
    'consistency',
    'consistencies',
    ({ observation }) => observation.consistency,
    ({ goal }, teller) => teller.say`the consistency of the work on ${teller.names.goal(goal)}`,
  ),
  quantity(
    'goal',
    'outcome',
    'outcomes',
    ({ observation }) => observation.outcome,
    ({ goal }, teller) => teller.say`the outcome of ${teller.names.goal(goal)}`,
  ),
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
