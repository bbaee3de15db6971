import type { Forum } from '../forums/forum.ts';
import { cellName } from '../government/cellName.ts';
import type { Government } from '../government/government.ts';
import { committee } from '../institutions/committee.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { luckName } from './luckName.ts';

/**
 * A peer-chaired committee for each pair of ministries over the goals they share, neighbours first: by j −
 * i, then i (ODD §3).
 */
export function pairCommittees(government: Government, parameters: Parameters): Forum[] {
  const { ministries, goals } = government;
  const goalsOfCell = new Map<string, string[]>();
  for (const goal of goals) {
    for (const { segment, service } of goal.cells) {
      const name = cellName({ segment, service });
      goalsOfCell.set(name, [...(goalsOfCell.get(name) ?? []), goal.id]);
    }
  }
  const goalsOf = ministries.map(
    ({ units }) =>
      new Set(
        units.flatMap(({ mandates }) =>
          mandates.flatMap(({ segment, service }) => goalsOfCell.get(cellName({ segment, service })) ?? []),
        ),
      ),
  );
  const forums: Forum[] = [];
  for (let apart = 1; apart < ministries.length; apart++) {
    for (let i = 0; i + apart < ministries.length; i++) {
      const j = i + apart;
      const shared = goals.map(({ id }) => id).filter((id) => goalsOf[i].has(id) && goalsOf[j].has(id));
      if (shared.length === 0) continue;
      const pair = [ministries[i].id, ministries[j].id];
      const luck = `pair:${luckName(ministries, pair[0])}+${luckName(ministries, pair[1])}`;
      forums.push({
        ...committee(
          `pair:${pair.join('+')}`,
          shared,
          { kind: 'peer', ministry: 'most-capacity' },
          parameters,
          pair,
        ),
        luck,
      });
    }
  }
  return forums;
}
