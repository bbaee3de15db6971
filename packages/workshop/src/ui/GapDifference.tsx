import { gapDifference } from '@joined-up/viz';
import { gapMoves } from '../findings/rows.ts';
import { sideIds } from '../findings/sideIds.ts';
import { labelsOf } from '../strings/labels.ts';
import { Picture } from './Picture.tsx';
import type { Sides } from './sides.ts';
import { useStore } from './store.ts';

/**
 * Which gaps B narrows and which it widens: easier to see in the difference than in two grids that look
 * alike.
 */
export function GapDifference({ a, b, count, names, settings, stale }: Sides) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.compare;
  const labels = labelsOf(strings, store.comparison.value.government, store.own.value);
  const ids = sideIds(settings[0], settings[1], names);
  const { gapsA, gapsB, changes, narrower, wider } = gapMoves(a, b, count);
  const { segments, services } = a.layout!;
  const plain = (value: number): string => numbers.plain(value);
  const named = {
    ...ids.names,
    ...Object.fromEntries([
      ...segments.map((id) => [id, labels.segment(id)]),
      ...services.map((id) => [id, labels.service(id)]),
    ]),
  };
  return (
    <Picture
      title={
        narrower + wider === 0
          ? words.gapsSame
          : words.gapsMove(plain(narrower), plain(wider), plain(changes.length))
      }
      name="joined-up-gaps-difference"
      stale={stale}
      version={JSON.stringify([changes, ids])}
      draw={(look) =>
        gapDifference(gapsA, gapsB, {
          ...look,
          regime: ids.b,
          reference: ids.a,
          names: named,
          segments,
          services: services.filter((id) => changes.some(({ service }) => service === id)),
        })
      }
      table={() => ({
        columns: [words.field, `A: ${words.coveredNeed}`, `B: ${words.coveredNeed}`, words.difference],
        rows: changes.map(({ segment, service, before, after }) => [
          `${labels.segment(segment)}, ${labels.service(service)}`,
          numbers.percent(before),
          numbers.percent(after),
          numbers.signed(after - before, 2),
        ]),
      })}
    />
  );
}
