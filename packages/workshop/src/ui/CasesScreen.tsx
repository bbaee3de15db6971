import { observedFan, observedTable, observedTitle, wordsOf } from '@joined-up/viz';
import {
  countOf,
  measuredReforms,
  observedPatterns,
  type MeasuredCase,
  type MeasuredPattern,
  type MeasuredSeries,
} from '../cases/measuredReforms.ts';
import { sources } from '../cases/sources.ts';
import type { Strings } from '../strings/strings.ts';
import { Picture } from './Picture.tsx';
import { useStore } from './store.ts';

/** Texts about a reform. */
interface ReformWords {
  readonly name: string;
  readonly where: string;
  readonly what: string;
  readonly observed?: string;
  readonly simulated?: string;
  readonly patterns: Readonly<Record<string, string>>;
}

export const reformWords = (strings: Strings, id: string): ReformWords =>
  strings.cases.reforms[id as keyof typeof strings.cases.reforms];

/** Cases with patterns first, those with a series before those without. */
const ordered = measuredReforms.cases.toSorted(
  (one, other) => weight(other) - weight(one) || one.id.localeCompare(other.id),
);
function weight({ id, patterns }: MeasuredCase): number {
  if (patterns.length === 0) return 0;
  return measuredReforms.series.some((series) => series.case === id) ? 2 : 1;
}

/** Measured reforms beside what the model says: shown, undecided, failed. */
export function CasesScreen() {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.cases;
  const { combinations, left, cases, series } = measuredReforms;
  const chosen = ordered.find(({ id }) => id === store.card.value) ?? ordered[0];
  const all = observedPatterns(cases);
  const counts = (patterns: readonly MeasuredPattern[]) =>
    (['shown', 'undecided', 'failed'] as const).map((verdict) =>
      numbers.plain(countOf(patterns, verdict)),
    ) as [string, string, string];
  return (
    <section class="page" id="result" tabIndex={-1}>
      <h2>{words.title}</h2>
      <p class="lead">
        <b>{words.summary(numbers.plain(all.length), ...counts(all))}</b>{' '}
        {words.together(numbers.plain(combinations), numbers.plain(left))}
      </p>
      <p class="hint">{words.about}</p>
      <fieldset class="reforms noprint">
        <legend class="hidden">{words.choose}</legend>
        {ordered.map(({ id, patterns }) => (
          <label key={id} class={`tile${id === chosen.id ? ' chosen' : ''}`}>
            <span class="tile-name">
              <input
                type="radio"
                name="reform"
                checked={id === chosen.id}
                onChange={() => {
                  store.card.value = id;
                }}
              />{' '}
              <b>{reformWords(strings, id).name}</b>
            </span>
            <span class="tile-about">{reformWords(strings, id).where}</span>
            <span class="tile-about">
              {patterns.length === 0 ? words.nothing : words.tally(...counts(patterns))}
            </span>
          </label>
        ))}
      </fieldset>
      <Reform key={chosen.id} reform={chosen} series={series.filter((one) => one.case === chosen.id)} />
    </section>
  );
}

function Reform({
  reform: { id, worlds, patterns },
  series,
}: {
  readonly reform: MeasuredCase;
  readonly series: readonly MeasuredSeries[];
}) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.cases;
  const { name, where, what, patterns: sentences } = reformWords(strings, id);
  const failedFirst = (['failed', 'undecided', 'shown'] as const).flatMap((verdict) =>
    patterns.filter((one) => one.verdict === verdict && !one.unobserved),
  );
  const shown = [...failedFirst, ...patterns.filter(({ unobserved }) => unobserved)];
  return (
    <article class="reform" aria-label={name}>
      <h3>
        {name} <span class="hint">{where}</span>
      </h3>
      <p>{what}</p>
      {patterns.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <ul class="patterns">
            {shown.map(({ id: pattern, verdict, unobserved, decides, holds, otherwise, of }) => (
              <li key={pattern} class={unobserved ? 'unobserved' : verdict}>
                <b class="verdict-word">{words.says[unobserved ? 'unobserved' : verdict]}</b>
                <span>
                  {sentences[pattern]}
                  {decides && <span class="hint"> {words.decides}</span>}
                </span>
                <span class="worlds">
                  <span class="dots" aria-hidden="true">
                    {Array.from(holds, (letter, i) => (
                      <i key={i} class={letter === 'y' ? 'yes' : letter === 'n' ? 'no' : 'nothing'} />
                    ))}
                  </span>
                  <span class="hint">
                    {words.holds(
                      numbers.plain(Array.from(holds).filter((letter) => letter === 'y').length),
                      numbers.plain(worlds),
                    )}
                    {unobserved ? '' : `; ${words.otherwise(numbers.plain(otherwise), numbers.plain(of))}`}
                  </span>
                </span>
              </li>
            ))}
          </ul>
          <p class="hint">{words.rule}</p>
          <div class="twins">
            {series.map((one) => (
              <SeriesPicture key={one.structure} series={one} />
            ))}
          </div>
          {series.length === 0 && <p class="hint">{words.noSeries}</p>}
          <p class="hint">
            {words.sources}: {sources[id]}
          </p>
        </>
      )}
    </article>
  );
}

/** The observed series and, below it, the simulated one, both as an index. */
function SeriesPicture({
  series: { case: id, structure, worlds, steps, rows },
}: {
  readonly series: MeasuredSeries;
}) {
  const store = useStore();
  const strings = store.strings.value;
  const language = store.language.value;
  const { observed = '', simulated = '' } = reformWords(strings, id);
  return (
    <Picture
      title={observedTitle(rows, wordsOf(language))}
      about={strings.cases.under[structure === 'today' ? 'today' : 'other']}
      name={`joined-up-${id}-${structure}`}
      version={JSON.stringify([id, structure])}
      draw={(look) =>
        observedFan(rows, {
          ...look,
          what: { observed, simulated },
          steps: steps as [number, ...number[]],
          governments: worlds,
        })
      }
      table={() => {
        const table = observedTable(rows, { language, what: observed });
        return { columns: table.columns.map(({ name }) => name), rows: table.rows };
      }}
    />
  );
}
