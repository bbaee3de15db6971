import type { Simulation } from '../simulate/simulation.ts';
import type { Teller } from '../telling/teller.ts';
import type { Entity, EntityKind, EntityOf } from './entity.ts';

/** Something that two runs of the same world may differ in. */
export interface QuantityOf<Kind extends EntityKind> {
  readonly id: string;
  /** In the plural, for "… of 12 units": `beliefs of what others supply`; in English. */
  readonly plural: string;
  readonly of: Kind;
  /** Values by index of the entity; NaN where there is none. May be a live array: copy it. */
  read(simulation: Simulation): ArrayLike<number>;
  /** The quantity of one entity, as a subject: `what Clinics believes others supply in care for the young`. */
  subject(entity: EntityOf<Kind>, teller: Teller): string;
  /** A value in words; default: a number. */
  value?(value: number, teller: Teller): string;
}

/**
 * A number that each entity of one kind has (the need of a cell, the stance of a link), with how to say it
 * in a sentence.
 */
export type Quantity = { [Kind in EntityKind]: QuantityOf<Kind> }[EntityKind];

/** The quantity of an entity of its kind, as a subject. @throws {TypeError} for an entity of another kind */
export function subjectOf(quantity: Quantity, entity: Entity, teller: Teller): string {
  if (quantity.of !== entity.kind)
    throw new TypeError(`${quantity.id}: expected a ${quantity.of}, received a ${entity.kind}`);
  return (quantity as { subject(entity: Entity, teller: Teller): string }).subject(entity, teller);
}
