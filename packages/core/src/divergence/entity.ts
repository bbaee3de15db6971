import type { World } from '../government/world.ts';
import { placeOfCell, placeOfMandate, unitId } from '../minutes/placeOfMandate.ts';

/** Whom or what a quantity is of; ids. Ministries are legacy ministries. */
export type Entity =
  | { readonly kind: 'government' }
  | { readonly kind: 'ministry'; readonly ministry: string }
  | { readonly kind: 'pair'; readonly ministries: readonly [string, string] }
  | { readonly kind: 'unit'; readonly unit: string; readonly ministry: string }
  | {
      readonly kind: 'mandate';
      readonly unit: string;
      readonly ministry: string;
      readonly segment: string;
      readonly service: string;
    }
  | { readonly kind: 'skill'; readonly unit: string; readonly ministry: string; readonly service: string }
  | { readonly kind: 'link'; readonly unit: string; readonly ministry: string; readonly goal: string }
  | { readonly kind: 'goal'; readonly goal: string }
  | { readonly kind: 'cell'; readonly segment: string; readonly service: string };

export type EntityKind = Entity['kind'];
export type EntityOf<Kind extends EntityKind> = Extract<Entity, { kind: Kind }>;

/** Ministries i < j at a place in the upper triangle of trust, row by row. */
export function pairAt(ministries: number, place: number): readonly [number, number] {
  let i = 0;
  let first = 0;
  while (place >= first + ministries - 1 - i) first += ministries - 1 - i++;
  return [i, i + 1 + place - first];
}

/** The entity at a place of a quantity's values. */
export function entityAt(world: World, kind: EntityKind, place: number): Entity {
  const {
    government: { ministries, goals },
    unitMinistry,
    linkUnit,
    linkGoal,
    linkMinistry,
  } = world;
  switch (kind) {
    case 'government':
      return { kind };
    case 'ministry':
      return { kind, ministry: ministries[place].id };
    case 'pair': {
      const [i, j] = pairAt(ministries.length, place);
      return { kind, ministries: [ministries[i].id, ministries[j].id] };
    }
    case 'unit':
      return { kind, unit: unitId(world, place), ministry: ministries[unitMinistry[place]].id };
    case 'mandate':
      return { kind, ...placeOfMandate(world, place) };
    case 'skill': {
      const { unit, ministry, service } = placeOfMandate(world, world.mandateSkill.indexOf(place));
      return { kind, unit, ministry, service };
    }
    case 'link':
      return {
        kind,
        unit: unitId(world, linkUnit[place]),
        ministry: ministries[linkMinistry[place]].id,
        goal: goals[linkGoal[place]].id,
      };
    case 'goal':
      return { kind, goal: goals[place].id };
    case 'cell':
      return { kind, ...placeOfCell(world, place) };
  }
}
