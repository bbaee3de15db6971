import type { Results } from '../engine/results.ts';
import { timeParts, timeUseOf } from '../findings/timeUse.ts';
import { timePicture } from '../pictures/timePicture.ts';
import { Picture } from './Picture.tsx';
import { useStore } from './store.ts';

/** Where the time of A and of B goes. */
export function TimePicture({ a, b, count, names, stale }: { readonly a: Results; readonly b: Results; readonly count: number; readonly names: readonly [string, string]; readonly stale: boolean }) {
  const store = useStore();
  const { strings: { value: strings }, numbers: { value: numbers } } = store;
  const words = strings.compare;
  const rows = [{ name: 'A', use: timeUseOf(a, count) }, { name: 'B', use: timeUseOf(b, count) }];
  const title = words.timeTitle(numbers.percent(rows[0].use.implementing), numbers.percent(rows[1].use.implementing));
  return (
    <Picture
      title={title} about={`${words.time}. ${words.timeAbout}`} name="joined-up-time" shape={0.45} stale={stale} version={JSON.stringify(rows)} most={220}
      draw={(size) => timePicture(rows, { ...size, title, parts: words.timeParts, percent: numbers.percent })}
      table={() => ({ columns: [words.time, ...timeParts.map((part) => words.timeParts[part])], rows: rows.map(({ name, use }, i) => [`${name}: ${names[i]}`, ...timeParts.map((part) => numbers.percent(use[part]))]) })}
    />
  );
}
