import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { hoursLeft, ruleChoice, type HoursChoice } from '../play/choice.ts';
import type { Due } from '../play/diary.ts';
import { waitingAround } from '../play/waiting.ts';
import { isOver, live, ministryOf, MONTHS_IN_YEAR, nextDiary, recorded, type Year } from '../play/year.ts';
import { labelsOf } from '../strings/labels.ts';
import { forumText } from './forumText.ts';
import { LivingPicture, LivingWords, useLiving } from './LivingPicture.tsx';
import { useStore } from './store.ts';
import { YearCards } from './YearCards.tsx';

/** At most this many of those who wait are named, longest first. */
const TOLD = 3;

/**
 * One month in office: every meeting with its hours, the own ministry, and the results of the month before.
 */
export function HoursMonth({ year }: { readonly year: Year }) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.hours;
  const diary = nextDiary(year);
  const [choice, choose] = useState<HoursChoice>({ going: [], own: 0 });
  const left = hoursLeft(diary, choice);
  const { government } = year.run.world;
  const labels = labelsOf(strings, year.job.government, year.job.own, government);
  const mine = government.ministries[ministryOf(year)].id;
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const news = year.news.at(-1);
  const [shown] = useState(() => recorded(year));
  const living = useLiving([shown], [words.yourGovernment], ['#003E7E']);
  const [waiting] = useState(() => waitingAround(year.run, ministryOf(year)).slice(0, TOLD));
  useEffect(() => {
    if (year.news.length > 0) head.current?.focus();
  }, []);

  const go = (due: Due, going: boolean) =>
    choose({
      ...choice,
      going: going ? [...choice.going, due.id] : choice.going.filter((one) => one !== due.id),
    });
  const next = () => {
    store.year.value = live(year, choice);
  };
  const rest = () => {
    let after = year;
    while (!isOver(after)) after = live(after, ruleChoice(nextDiary(after)));
    store.year.value = after;
  };
  const hours = (value: number) => numbers.plain(value, 1);
  return (
    <>
      <h3 ref={head} tabIndex={-1}>
        {labels.ministry(mine)} ·{' '}
        {words.month(numbers.plain(year.news.length + 1), numbers.plain(MONTHS_IN_YEAR))}
      </h3>
      <div class="hours-month">
        <div class="hours-seen">
          <LivingPicture
            living={living}
            shows={year.run.state.month - 2}
            from={year.run.state.month - 1}
            playing={news !== undefined}
            height={360}
          />
          {news !== undefined && (
            <div class="news" role="status">
              <b>{words.news}</b>
              <ul>
                {news.met.map((met) => {
                  const sittingForum = year.run.arrangement.ranks.flat().find((one) => one.id === met.id);
                  const name =
                    sittingForum?.forum === undefined
                      ? met.id
                      : forumText(strings, labels, {
                          kind: met.id.startsWith('pair:') ? 'pair' : sittingForum.forum.kind,
                          goals: [...sittingForum.goals].map((k) => government.goals[k].id),
                        });
                  return (
                    <li key={met.id}>
                      {name}: {words.came(numbers.plain(met.came), numbers.plain(met.due))}
                      {met.resolved > 0 ? `, ${words.resolved(numbers.plain(met.resolved))}` : ''}
                    </li>
                  );
                })}
                <li>
                  {words.resolved(numbers.plain(news.resolved))};{' '}
                  {words.pending(numbers.plain(news.pending))}, {words.yours(numbers.plain(news.yours))}
                </li>
                <li>{words.delivers(numbers.plain((100 * news.delivered) / year.deliveredBefore, 0))}</li>
              </ul>
            </div>
          )}
          <LivingWords living={living} />
        </div>
        <div class="hours-choice">
          {waiting.length > 0 && (
            <ul class="faces">
              {waiting.map(({ other, who, count, months }) => (
                <li key={`${who} ${other}`}>
                  {words[who === 'they' ? 'waitsForYou' : 'youWaitFor'](
                    labels.ministry(other),
                    numbers.plain(months),
                    numbers.plain(count),
                  )}
                </li>
              ))}
            </ul>
          )}
          <p class={`left${left < 0 ? ' over' : ''}`} role="status">
            <b>{words.left(hours(left), hours(diary.hours))}</b>
            {left < 0 ? `: ${words.tooMuch}` : ''}
          </p>
          <progress
            max={diary.hours}
            value={Math.min(diary.hours, Math.max(0, diary.hours - left))}
            aria-label={words.left(hours(left), hours(diary.hours))}
          />
          <ul class="dues">
            {diary.dues
              .filter(({ early }) => early)
              .map((due) => (
                <Row key={due.id} due={due} />
              ))}
            <li class="due">
              <label for={id}>
                <b>{words.ownMinistry}</b> <span class="hint">{words.ownNeeds(hours(diary.own))}</span>
              </label>
              <input
                id={id}
                type="range"
                min={0}
                max={Math.ceil(diary.own)}
                step={1}
                value={choice.own}
                aria-valuetext={words.held(hours(choice.own))}
                onInput={(event) =>
                  choose({ ...choice, own: Math.min(diary.own, Number(event.currentTarget.value)) })
                }
              />
              <b class="number">{words.held(hours(choice.own))}</b>
            </li>
            {diary.dues
              .filter(({ early }) => !early)
              .map((due) => (
                <Row key={due.id} due={due} />
              ))}
          </ul>
          <p class="buttons">
            <button type="button" class="primary" disabled={left < 0} onClick={next}>
              {words.hold}
            </button>
            <button type="button" onClick={() => choose(ruleChoice(diary))}>
              {words.suggested}
            </button>
            <button type="button" onClick={rest}>
              {words.holdAll}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                store.year.value = undefined;
              }}
            >
              {words.again}
            </button>
          </p>
          <YearCards year={year} />
        </div>
      </div>
    </>
  );

  function Row({ due }: { readonly due: Due }) {
    const going = choice.going.includes(due.id);
    return (
      <li class="due">
        <span>
          <b>{forumText(strings, labels, due)}</b>{' '}
          <span class="hint">{due.principals ? words.held(hours(due.hours)) : words.officials}</span>
        </span>
        {due.principals && (
          <label class="go">
            <input
              type="checkbox"
              role="switch"
              checked={going}
              onChange={(event) => go(due, event.currentTarget.checked)}
            />{' '}
            <span>{going ? words.go : words.delegate}</span>
            <span class="hidden">: {forumText(strings, labels, due)}</span>
          </label>
        )}
      </li>
    );
  }
}
