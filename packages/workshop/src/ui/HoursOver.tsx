import { useMemo, useRef, useState } from 'preact/hooks';
import { strategyNames, yearBy } from '../play/strategies.ts';
import { deliveredIndex, OFFICE, recorded, sameLuck, valueOf, type Year } from '../play/year.ts';
import { isOfHundred, tableScale } from '../findings/decimals.ts';
import { dialsOf, starting } from '../setting/setting.ts';
import { startNames } from '../setting/startNames.ts';
import { LivingPicture, LivingWords, useLiving } from './LivingPicture.tsx';
import { TableView } from './Picture.tsx';
import { useStore } from './store.ts';

const shown = [
  'outcome',
  'duplication',
  'backlog',
  'attendance',
  'coordinationLoad',
  'accountability',
] as const;

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
const best = (values: readonly number[]): number => values.indexOf(Math.max(...values));

/**
 * The end of the year: compared with the rule, and with the other ways of coordinating, under the same bad
 * luck.
 */
export function HoursOver({ year }: { readonly year: Year }) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.hours;
  const [ways] = useState(() => strategyNames.map((name) => ({ name, year: yearBy(year, name) })));
  const rule = ways[0].year;
  const [others, setOthers] = useState<readonly { readonly name: string; readonly year: Year }[]>([]);
  const [beside, put] = useState(0);
  const running = useRef(false);
  const mine = useMemo(() => recorded(year), [year]);
  const films = [{ name: words.rule, year: rule }, ...others];
  const chosen = films[beside];
  // One film beside one's own: it stays while years under other ways of coordinating are added to the list.
  const film = useMemo(() => recorded(chosen.year), [chosen.year]);
  const living = useLiving([mine, film], [words.you, chosen.name], ['#003E7E', '#595959']);
  const value = (one: Year, metric: string) => {
    const number = valueOf(one, metric);
    const { factor, decimals } = tableScale(metric);
    return Number.isNaN(number) ? '–' : numbers.fixed(number * factor, decimals);
  };
  const attention = ({ news }: Year) =>
    numbers.percent(news.reduce((sum, one) => sum + one.attention, 0) / news.length);
  const went = year.choices.reduce((sum, { going }) => sum + going.length, 0);
  const meetings = year.news.reduce((sum, { met }) => sum + met.length, 0);
  const columns = (first: string) => [
    first,
    words.delivered,
    words.attention,
    ...shown.map((metric) => {
      const { name } = strings.metrics[metric];
      return isOfHundred(metric) ? strings.ofHundred(name) : name;
    }),
  ];
  const row = (name: string, one: Year) => [
    name,
    numbers.plain(deliveredIndex(one), 0),
    attention(one),
    ...shown.map((metric) => value(one, metric)),
  ];

  /** How much the choice of hours mattered in this year. */
  const stakesOf = (years: readonly Year[]): string => {
    const results = years.map((one) => 100 * valueOf(one, 'outcome'));
    const delivered = years.map(deliveredIndex);
    if (spread(results) < 0.5 && spread(delivered) < 1) return words.stakesNone;
    return `${words.stakesSpread(numbers.plain(spread(results), 1), numbers.plain(spread(delivered), 0))} ${
      best(results) === best(delivered)
        ? words.stakesOne(words.ways[strategyNames[best(results)]])
        : words.stakesTwo(
            words.ways[strategyNames[best(results)]],
            words.ways[strategyNames[best(delivered)]],
          )
    }`;
  };

  const replay = async () => {
    if (running.current) return;
    running.current = true;
    const done: { name: string; year: Year }[] = [];
    for (const start of startNames) {
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
      const { discovery, missionCost, mergedMeeting } = year.job.dials;
      const dials = {
        ...dialsOf(year.job.government, starting(start)),
        discovery,
        missionCost,
        mergedMeeting,
      };
      done.push({ name: strings.starts[start], year: sameLuck(year, { ...year.job, dials }) });
      setOthers([...done]);
    }
    running.current = false;
  };
  return (
    <>
      <h3>{words.over}</h3>
      <p>{words.went(numbers.plain(went), numbers.plain(meetings), attention(year))}</p>
      <p class="lead">{stakesOf(ways.map((one) => one.year))}</p>
      <h3>{words.film}</h3>
      {others.length > 0 && (
        <p>
          <label class="named">
            {words.beside}{' '}
            <select value={beside} onChange={(event) => put(Number(event.currentTarget.value))}>
              {films.map(({ name }, i) => (
                <option value={i} key={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      <LivingPicture key={beside} living={living} from={OFFICE - 1} shows={Infinity} height={360} />
      <LivingWords living={living} />
      <TableView
        caption={words.vs}
        table={{
          columns: columns(words.who),
          rows: [row(words.you, year), ...ways.map((one) => row(words.ways[one.name], one.year))],
        }}
      />
      <h3>{words.sameLuck}</h3>
      <p>{words.sameLuckAbout}</p>
      {others.length < startNames.length && (
        <p>
          <button type="button" class="primary" disabled={others.length > 0} onClick={replay}>
            {words.runAll}
          </button>
        </p>
      )}
      {others.length > 0 && (
        <TableView
          caption={words.sameLuck}
          table={{
            columns: columns(words.regimeColumn),
            rows: [row(words.you, year), ...others.map((other) => row(other.name, other.year))],
          }}
        />
      )}
      <p>
        <button
          type="button"
          onClick={() => {
            store.year.value = undefined;
          }}
        >
          {words.again}
        </button>
      </p>
    </>
  );
}
