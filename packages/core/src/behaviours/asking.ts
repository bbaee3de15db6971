import { InputError } from '../problems.ts';
import { uniform } from '../random/draws.ts';
import { entityKey, type EntityKey } from '../random/entityKey.ts';
import { luckWithin, type Luck } from '../random/luck.ts';
import type { BehaviourOf } from './behaviour.ts';

/** For which decision or step of whom, and in which month. */
interface DrawnFor {
  readonly decision: string;
  readonly entity: EntityKey;
  readonly month: number;
}

/** A draw of a behaviour, keyed by the decision or step, the entity, `what` and the month. */
export const drawIn = (
  luck: Luck,
  { id }: BehaviourOf<never>,
  { decision, entity, month }: DrawnFor,
  what: string,
): number =>
  uniform(luckWithin(luckWithin(luck, entityKey(`${id}/${decision}/${what}`)), entity), 0, month);

/** An error that a behaviour threw, with where it was; an `InputError` as it is. */
export const faultOf = ({ id }: BehaviourOf<never>, where: string, error: unknown): unknown =>
  error instanceof InputError
    ? error
    : new Error(`behaviour '${id}', ${where}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });

/** The error for an answer that is not allowed. */
export const refusal = (
  { id }: BehaviourOf<never>,
  where: string,
  expected: string,
  found: unknown,
): InputError =>
  new InputError(`behaviour '${id}'`, [
    { path: where, expected, found: answerText(found), mend: 'mend its function, or return `usual`' },
  ]);

const answerText = (value: unknown): string => {
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `[${value.map(answerText).join(', ')}]`;
  if (value instanceof Promise) return 'a promise, for which a run does not wait';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
};
