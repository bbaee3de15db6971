import { isOver } from '../play/year.ts';
import { HoursMonth } from './HoursMonth.tsx';
import { HoursOver } from './HoursOver.tsx';
import { Office } from './Office.tsx';
import { useStore } from './store.ts';

/** Play a minister for a year: where do the hours go? */
export function HoursScreen() {
  const store = useStore();
  const year = store.year.value;
  return (
    <section class="page hours" id="result" tabIndex={-1}>
      <h2>{store.strings.value.hours.title}</h2>
      {year === undefined ? (
        <Office />
      ) : isOver(year) ? (
        <HoursOver year={year} />
      ) : (
        <HoursMonth key={year.news.length} year={year} />
      )}
    </section>
  );
}
