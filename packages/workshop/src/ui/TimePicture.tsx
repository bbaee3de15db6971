import { timeParts } from '@joined-up/core';
import { timeBars } from '@joined-up/viz';
import { timeRowOf } from '../findings/rows.ts';
import { withLetter } from '../strings/settingName.ts';
import { sideIds } from '../findings/sideIds.ts';
import { Picture } from './Picture.tsx';
import type { Sides } from './sides.ts';
import { useStore } from './store.ts';

/** Where the time of A and of B goes. */
export function TimePicture({ a, b, count, names, settings, stale }: Sides) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.compare;
  const ids = sideIds(settings[0], settings[1], [withLetter('A', names[0]), withLetter('B', names[1])]);
  const rows = [timeRowOf(ids.a, a, count), timeRowOf(ids.b, b, count)];
  const title = words.timeTitle(
    numbers.percent(rows[0].implementing),
    numbers.percent(rows[1].implementing),
  );
  return (
    <Picture
      title={title}
      name="joined-up-time"
      stale={stale}
      version={JSON.stringify([rows, ids])}
      draw={(look) => timeBars(rows, { ...look, names: ids.names })}
      table={() => ({
        columns: [words.time, ...timeParts.map((part) => words.timeParts[part])],
        rows: rows.map((row, i) => [
          withLetter(i === 0 ? 'A' : 'B', names[i]),
          ...timeParts.map((part) => numbers.percent(row[part]!)),
        ]),
      })}
    />
  );
}
