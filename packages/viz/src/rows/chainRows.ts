import type { Simulation } from '@joined-up/core';
import type { ChainRow } from '../charts/deliveryChain.ts';

/**
 * The delivery chain of a goal in a run under way: what each unit supplies to each of the goal's cells this
 * month. Ministries are legacy ministries.
 * @param goal - id
 * @throws {RangeError} for a goal that the government does not have
 */
export function chainRows(
  { world, state }: Pick<Simulation, 'world' | 'state'>,
  goal: string,
): readonly ChainRow[] {
  const {
    government: { goals, ministries, segments, services },
    goalCells,
    cellMandates,
    mandateUnit,
    mandateMinistry,
    cellSegment,
    cellService,
  } = world;
  const at = goals.findIndex(({ id }) => id === goal);
  if (at < 0)
    throw new RangeError(
      `chain rows: expected the id of a goal (${goals.map(({ id }) => id).join(', ')}), received ${goal}`,
    );
  const units = ministries.flatMap((ministry) => ministry.units);
  const cells = goalCells.items.subarray(goalCells.start[at], goalCells.start[at + 1]);
  return [...cells]
    .flatMap((cell) =>
      [...cellMandates.items.subarray(cellMandates.start[cell], cellMandates.start[cell + 1])].map(
        (mandate): ChainRow => ({
          ministry: ministries[mandateMinistry[mandate]].id,
          unit: units[mandateUnit[mandate]].id,
          segment: segments[cellSegment[cell]].id,
          service: services[cellService[cell]].id,
          supply: state.supply[mandate],
        }),
      ),
    )
    .filter(({ supply }) => supply > 0);
}
