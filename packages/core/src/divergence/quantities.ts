import type { Simulation } from '../simulate/simulation.ts';
import { cellWords, type EntityKind } from './entity.ts';
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
    (mandate, names) => `${names.unit(mandate.unit)}'s work in ${cellWords(mandate, names)}`,
    (value) => (value === 1 ? 'stuck' : 'free'),
  ),
  quantity(
    'mandate',
    'belief',
    'beliefs of what others supply',
    ({ state }) => state.belief,
    (mandate, names) =>
      `what ${names.unit(mandate.unit)} believes others supply of ${cellWords(mandate, names)}`,
  ),
  quantity(
    'mandate',
    'responsibility',
    'responsibilities',
    ({ state }) => state.responsibility,
    (mandate, names) => `${names.unit(mandate.unit)}'s responsibility in ${cellWords(mandate, names)}`,
  ),
  quantity(
    'link',
    'agreement',
    'agreed stances',
    ({ state }) => state.agreed,
    (link, names) => `the stance agreed for ${names.unit(link.unit)} on ${names.goal(link.goal)}`,
  ),
  quantity(
    'link',
    'binding',
    'strengths of agreements',
    ({ state }) => state.binding,
    (link, names) => `how strongly ${names.unit(link.unit)} is bound on ${names.goal(link.goal)}`,
  ),
  quantity(
    'goal',
    'accountability',
    'accountabilities',
    ({ state }) => state.accountability,
    (goal, names) => `accountability for ${names.goal(goal.goal)}`,
  ),
  quantity(
    'pair',
    'trust',
    'trusts between ministries',
    upperTrust,
    ({ ministries: [one, other] }, names) =>
      `trust between ${names.ministry(one)} and ${names.ministry(other)}`,
  ),
  quantity(
    'ministry',
    'trustInCentre',
    'trusts in the centre',
    ({ state }) => state.trustInCentre,
    ({ ministry }, names) => `${names.ministry(ministry)}'s trust in the centre`,
  ),
  quantity(
    'mandate',
    'allocation',
    'shares of work',
    ({ state }) => state.allocation,
    (mandate, names) =>
      `the share of its work that ${names.unit(mandate.unit)} gives to ${cellWords(mandate, names)}`,
  ),
  quantity(
    'link',
    'stance',
    'stances',
    ({ state }) => state.stance,
    (link, names) => `${names.unit(link.unit)}'s stance on ${names.goal(link.goal)}`,
  ),
  quantity(
    'unit',
    'netCapacity',
    'capacities left for work',
    ({ state }) => state.netCapacity,
    ({ unit }, names) => `the capacity that ${names.unit(unit)} has left for work`,
  ),
  quantity(
    'mandate',
    'supply',
    'supplies of units',
    ({ state }) => state.supply,
    (mandate, names) => `what ${names.unit(mandate.unit)} supplies of ${cellWords(mandate, names)}`,
  ),
  quantity(
    'cell',
    'cellSupply',
    'supplies of cells',
    ({ state }) => state.cellSupply,
    (cell, names) => `all that is supplied of ${cellWords(cell, names)}`,
  ),
  quantity(
    'skill',
    'competence',
    'competences',
    ({ state }) => state.competence,
    ({ unit, service }, names) => `${names.unit(unit)}'s competence in ${names.service(service)}`,
  ),
  quantity(
    'ministry',
    'culture',
    'cultures',
    ({ state }) => state.culture,
    ({ ministry }, names) => `${names.ministry(ministry)}'s culture`,
  ),
  quantity(
    'goal',
    'hands',
    'effective numbers of ministries on a goal',
    ({ state }) => state.goalMinistries,
    ({ goal }, names) => `the effective number of ministries at work on ${names.goal(goal)}`,
  ),
  quantity(
    'goal',
    'centreView',
    'views of the centre',
    ({ state }) => state.centreView,
    ({ goal }, names) => `what the centre takes conditions to call for on ${names.goal(goal)}`,
  ),
  quantity(
    'ministry',
    'attention',
    'shares of attention a minister can give',
    ofPresent(({ state }) => state.attention),
    ({ ministry }, names) =>
      `the share of the attention ${names.ministry(ministry)} wants that its minister can give`,
  ),
  quantity(
    'ministry',
    'hours',
    'hours ministers have left',
    ofPresent(({ month }) => month.hours),
    ({ ministry }, names) => `the time left to the minister of ${names.ministry(ministry)}, in hours,`,
  ),
  quantity(
    'ministry',
    'meetingShare',
    'shares of capacity that meetings take',
    ofPresent(({ state }) => state.meetingShare),
    ({ ministry }, names) => `the share of ${names.ministry(ministry)}'s capacity that meetings take`,
  ),
  quantity(
    'government',
    'primeMinisterHours',
    'hours the prime minister has left',
    ({ month }) => [month.primeMinisterHours],
    () => 'the time left to the prime minister, in hours,',
  ),
  quantity(
    'government',
    'backing',
    'political backing',
    ({ state }) => [state.backing],
    () => 'political backing',
  ),
];

/** What is only known at the end of a month, after `observe`. */
const atTheEnd: readonly Quantity[] = [
  quantity(
    'goal',
    'consistency',
    'consistencies',
    ({ observation }) => observation.consistency,
    ({ goal }, names) => `the consistency of the work on ${names.goal(goal)}`,
  ),
  quantity(
    'goal',
    'outcome',
    'outcomes',
    ({ observation }) => observation.outcome,
    ({ goal }, names) => `the outcome of ${names.goal(goal)}`,
  ),
];

export const quantities: readonly Quantity[] = [...inTheState, ...atTheEnd];

/** Places of those that are known during a month. */
export const duringAMonth: readonly number[] = inTheState.map((_, place) => place);

export const placeOfQuantity = (id: string): number =>
  quantities.findIndex((candidate) => candidate.id === id);

/** Of present-day ministries; those that went into another have none. */
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
