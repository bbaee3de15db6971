import { parameters, type ParameterName, type ParameterRecord } from '@joined-up/core';

/** The part of the screen that a dial is in. */
export type DialGroup = 'structure' | 'forums' | 'centre' | 'people' | 'problems' | 'later' | 'mechanisms';

interface Described<Id extends string> {
  readonly id: Id;
  /** Its name in a link: one or two letters, never reused for another dial. */
  readonly key: string;
  readonly group: DialGroup;
  /** Whether it is always visible, as it matters most; the others are in a drawer. */
  readonly first: boolean;
  /** Whether it has the same value on both sides. */
  readonly shared?: boolean;
}

/** A number that a room chooses: a slider. */
export interface NumberDial<Id extends string = string> extends Described<Id> {
  readonly kind: 'number';
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly standard: number;
  /** The parameter that it sets, if it does only that. */
  readonly parameter?: ParameterName;
}

/** Something that is there or not: a switch. */
export interface SwitchDial<Id extends string = string> extends Described<Id> {
  readonly kind: 'switch';
  readonly standard: boolean;
}

/** One of a few: radio buttons. */
export interface ChoiceDial<
  Id extends string = string,
  Option extends string = string,
> extends Described<Id> {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly standard: Option;
  /** The parameter that it sets to the index of the option, if it does only that. */
  readonly parameter?: ParameterName;
}

export type Dial = NumberDial | SwitchDial | ChoiceDial;

export interface Place {
  readonly group: DialGroup;
  /** Always at hand? */
  readonly first?: boolean;
  /** The same on both sides? */
  readonly shared?: boolean;
}

export const numberDial = <Id extends string>(
  id: Id,
  key: string,
  { group, first = false, shared = false }: Place,
  low: number,
  high: number,
  step: number,
  standard: number,
): NumberDial<Id> => ({ kind: 'number', id, key, group, first, shared, low, high, step, standard });

/** A dial for a parameter, with range and standard from the parameter's record. */
export function parameterDial<Id extends ParameterName>(
  id: Id,
  key: string,
  { group, first = false }: Place,
  step: number,
  parameter: ParameterName = id,
): NumberDial<Id> {
  const record: ParameterRecord = parameters.find(({ name }) => name === parameter)!;
  const [low, high] = record.plausible;
  return {
    kind: 'number',
    id,
    key,
    group,
    first,
    low,
    high,
    step,
    standard: record.default,
    parameter,
  };
}

export const switchDial = <Id extends string>(
  id: Id,
  key: string,
  { group, first = false }: Place,
  standard: boolean,
): SwitchDial<Id> => ({ kind: 'switch', id, key, group, first, standard });

export const choiceDial = <Id extends string, const Option extends string>(
  id: Id,
  key: string,
  { group, first = false }: Place,
  options: readonly Option[],
  standard: Option,
): ChoiceDial<Id, Option> => ({ kind: 'choice', id, key, group, first, options, standard });

/**
 * A dial for a contested mechanism, a number: its range covers the neutral default and the plausible
 * values.
 */
export function mechanismDial<Id extends ParameterName>(
  id: Id,
  key: string,
  place: Place,
  step: number,
): NumberDial<Id> {
  const dial = parameterDial(id, key, place, step);
  return {
    ...dial,
    low: Math.min(dial.low, dial.standard),
    high: Math.max(dial.high, dial.standard),
  };
}

/** A dial for a contested mechanism, a choice. @param options - in the order of the parameter's record */
export function mechanismChoice<Id extends ParameterName, const Option extends string>(
  id: Id,
  key: string,
  place: Place,
  options: readonly Option[],
): ChoiceDial<Id, Option> {
  const record: ParameterRecord = parameters.find(({ name }) => name === id)!;
  return { ...choiceDial(id, key, place, options, options[record.default]), parameter: id };
}

/**
 * The parameter that a dial sets at a value, and to what; `undefined` for a dial that changes the regime.
 */
export function parameterAt(
  dial: Dial,
  value: number | boolean | string,
): readonly [ParameterName, number] | undefined {
  if (dial.kind === 'switch' || dial.parameter === undefined) return undefined;
  return [
    dial.parameter,
    dial.kind === 'choice' ? dial.options.indexOf(value as string) : (value as number),
  ];
}
