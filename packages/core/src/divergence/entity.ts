import type { World } from '../government/world.ts';
import { placeOfCell, placeOfMandate, unitId } from '../minutes/placeOfMandate.ts';

/** What a quantity belongs to, by ids. Ministries are legacy ministries. */
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

/** Ministries i < j at an index of the upper triangle of trust, row by row. */
export function pairAt(ministries: number, index: number): readonly [number, number] {
  let i = 0;
  let first = 0;
  while (index >= first + ministries - 1 - i) first += ministries - 1 - i++;
  return [i, i + 1 + index - first];
}

/** The entity at an index of a quantity's values. */
export function entityAt(world: World, kind: EntityKind, index: number): Entity {
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
      return { kind, ministry: ministries[index].id };
    case 'pair': {
      const [i, j] = pairAt(ministries.length, index);
      return { kind, ministries: [ministries[i].id, ministries[j].id] };
    }
    case 'unit':
      return { kind, unit: unitId(world, index), ministry: ministries[unitMinistry[index]].id };
    case 'mandate':
      return { kind, ...placeOfMandate(world, index) };
    case 'skill': {
      const { unit, ministry, service } = placeOfMandate(world, world.mandateSkill.indexOf(index));
      return { kind, unit, ministry, service };
    }
    case 'link':
      return {
        kind,
        unit: unitId(world, linkUnit[index]),
        ministry: ministries[linkMinistry[index]].id,
        goal: goals[linkGoal[index]].id,
      };
    case 'goal':
      return { kind, goal: goals[index].id };
    case 'cell':
      return { kind, ...placeOfCell(world, index) };
  }
}
