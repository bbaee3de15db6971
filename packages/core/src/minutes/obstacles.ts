import { placeOfMandate, unitId, type MandatePlace } from './placeOfMandate.ts';
import type { Sitting } from './sitting.ts';

/** An obstacle that was this meeting's to decide: `unit` waits for another unit in a cell. */
export interface ObstacleMinute extends MandatePlace {
  /** Id of the unit that is waited for. */
  readonly waitsFor: string;
  /** Legacy ministry of the unit that is waited for. */
  readonly waitsForMinistry: string;
  /** Month it arose. */
  readonly since: number;
  /** It came up and was resolved or not; or the agenda was full before its turn. */
  readonly fate: 'resolved' | 'not resolved' | 'deferred';
  /** How many of the two ministers came (of the one minister, in a ministry's own meeting). */
  readonly ministersPresent: number;
}

/** Obstacles in scope whose two units belong to members, oldest first; empty for a forum that does not decide. */
export function obstacles({
  before,
  sittingForum,
  simulation: {
    world,
    state,
    arrangement: { presentMinistry },
    month: { meeting },
  },
}: Sitting): ObstacleMinute[] {
  const own = sittingForum.forum === undefined;
  if (!own && !(sittingForum.forum.does.decide > 0)) return [];
  const { mandateMinistry, unitMinistry, mandateCell, government } = world;
  const minutes: ObstacleMinute[] = [];
  for (let i = 0; i < before.pending; i++) {
    const e = before.queue[i];
    const other = before.waitsFor[e];
    if (other < 0) continue;
    const one = mandateMinistry[e];
    const two = unitMinistry[other];
    const [mine, theirs] = [presentMinistry[one], presentMinistry[two]];
    if (
      sittingForum.isMember[one] === 0 ||
      sittingForum.isMember[two] === 0 ||
      sittingForum.isInScope[mandateCell[e]] === 0 ||
      (mine === theirs) !== own
    )
      continue;
    minutes.push({
      ...placeOfMandate(world, e),
      waitsFor: unitId(world, other),
      waitsForMinistry: government.ministries[two].id,
      since: before.waitsSince[e],
      fate:
        state.waitsFor[e] < 0 ? 'resolved' : minutes.length < meeting.agenda ? 'not resolved' : 'deferred',
      ministersPresent: own ? 1 : meeting.present[mine] + meeting.present[theirs],
    });
  }
  return minutes;
}
