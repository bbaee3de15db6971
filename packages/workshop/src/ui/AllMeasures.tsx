import { metrics } from '@joined-up/core';
import { mean } from '@joined-up/statistics';
import { differenceOf } from '../findings/difference.ts';
import { isOfHundred, tableScale } from '../findings/decimals.ts';
import { csv } from '@joined-up/viz';
import { saveFile } from '../pictures/download.ts';
import type { Sides } from './sides.ts';
import { spreadsheetLook } from './spreadsheetLook.ts';
import { useStore } from './store.ts';

const average = (values: readonly (number | null)[]) => mean(values.filter((value) => value !== null));

/** All metrics in one table; no score adds them up. */
export function AllMeasures({ a, b, count }: Pick<Sides, 'a' | 'b' | 'count'>) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const all = [...metrics.map(({ id }) => id), ...store.goalMetrics.value];
  const rows = all.map((id) => differenceOf(id, a, b, count));
  const name = (id: string) => strings.metrics[id as keyof typeof strings.metrics];
  const save = () =>
    saveFile(
      'joined-up-measures.csv',
      new Blob(
        [
          csv(
            ['metric', 'a', 'b', 'difference', 'low', 'high', 'lower', 'equal', 'higher', 'missing'],
            rows.map((row) => [
              row.metric,
              average(row.a),
              average(row.b),
              row.mean,
              row.low,
              row.high,
              row.lower,
              row.equal,
              row.higher,
              row.missing,
            ]),
            spreadsheetLook(store.language.value, navigator.languages),
          ),
        ],
        { type: 'text/csv' },
      ),
    );
  return (
    <section class="picture">
      <h2>{strings.compare.views.all}</h2>
      <p class="about">{strings.compare.allAbout}</p>
      <div class="table" tabIndex={0} role="region" aria-label={strings.compare.views.all}>
        <table class="measures">
          <thead>
            <tr>
              <th scope="col">{strings.compare.metric}</th>
              <th scope="col">A</th>
              <th scope="col">B</th>
              <th scope="col">{strings.compare.difference}</th>
              <th scope="col">95 %</th>
              <th scope="col">{strings.pictures.fewer}</th>
              <th scope="col">{strings.pictures.more}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const { factor, decimals } = tableScale(row.metric);
              const fixed = (value: number) => numbers.fixed(value * factor, decimals);
              const signed = (value: number) => numbers.signed(value * factor, decimals);
              const label = name(row.metric).name;
              return (
                <tr key={row.metric} class={row.metric === store.comparison.value.metric ? 'chosen' : ''}>
                  <th scope="row" title={name(row.metric).about}>
                    <button
                      type="button"
                      class="link"
                      onClick={() => {
                        store.change({ metric: row.metric });
                        store.view.value = 'dots';
                      }}
                    >
                      {isOfHundred(row.metric) ? strings.ofHundred(label) : label}
                    </button>
                  </th>
                  {row.count === 0 ? (
                    <td colSpan={6}>{strings.pictures.missing}</td>
                  ) : (
                    <>
                      <td class="number">{fixed(average(row.a))}</td>
                      <td class="number">{fixed(average(row.b))}</td>
                      <td class="number">
                        {signed(row.mean)}{' '}
                        {row.verdict === 'barely' || row.verdict === 'unclear' || row.direction === 'open'
                          ? ''
                          : row.direction === 'better'
                            ? '▲'
                            : '▼'}
                        <span class="hidden">
                          {row.verdict === 'barely' || row.verdict === 'unclear'
                            ? ''
                            : strings.finding[row.direction]}
                        </span>
                      </td>
                      <td class="number">
                        {signed(row.low)} … {signed(row.high)}
                      </td>
                      <td class="number">{row.lower}</td>
                      <td class="number">{row.higher}</td>
                    </>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p class="reading">
        ▲ {strings.finding.better} · ▼ {strings.finding.worse}
      </p>
      <p class="tools">
        <button
          type="button"
          onClick={save}
          aria-label={strings.pictures.download('CSV', strings.compare.views.all)}
        >
          CSV
        </button>
      </p>
    </section>
  );
}
