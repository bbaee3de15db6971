import type { Results } from '../engine/results.ts';
import { medianRecovery, pathOf, START } from '../findings/path.ts';
import { pathPicture } from '../pictures/pathPicture.ts';
import { Picture } from './Picture.tsx';
import { useStore } from './store.ts';

/** Results for people over time, B minus A: does it dip, and when does it come back? */
export function PathPicture({ a, b, count, stale }: { readonly a: Results; readonly b: Results; readonly count: number; readonly stale: boolean }) {
  const store = useStore();
  const { strings: { value: strings }, numbers: { value: numbers } } = store;
  const words = strings.compare;
  const path = pathOf(a, b, count);
  const median = medianRecovery(path, count);
  const title = median === undefined ? words.pathTitle.ahead : median === null ? words.pathTitle.never : words.pathTitle.dip(numbers.plain(median));
  const notYet = path.recoveries.filter((month) => month === null).length;
  return (
    <Picture
      level={2} title={title} about={words.pathAbout} name="joined-up-path" shape={0.44} stale={stale} version={JSON.stringify(path)} most={330}
      draw={(size) => pathPicture(path.months, { ...size, title, start: START, format: (value) => numbers.signed(value, 2), words: { month: words.month, difference: words.difference } })}
      table={() => ({ columns: [words.month, words.difference, '5 %', '25 %', '75 %', '95 %'], rows: path.months.map(({ month, mean, band }) => [month, mean, ...band]) })}
    >
      <p class="reading">{words.recovery(numbers.plain(path.recoveries.length), numbers.plain(count), numbers.plain(notYet))}</p>
    </Picture>
  );
}
