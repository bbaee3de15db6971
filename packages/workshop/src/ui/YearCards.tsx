import { useMemo, useState } from 'preact/hooks';
import { deckOf, playCodes, type CardProblem, type Deck, type PlayCard } from '../play/deck.ts';
import { ministryOf, MONTHS_IN_YEAR, type Year } from '../play/year.ts';
import { labelsOf } from '../strings/labels.ts';
import { forumText } from './forumText.ts';
import { useStore } from './store.ts';

/** The same year on paper: cards to print, and a field for the codes that were played. */
export function YearCards({ year }: { readonly year: Year }) {
  const store = useStore();
  const words = store.strings.value.hours.cards;
  const [open, setOpen] = useState(false);
  const deck = useMemo(() => (open ? deckOf(year) : undefined), [open]);
  return (
    <>
      <details class="noprint year-cards" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.title}</summary>
        {deck !== undefined && <Typed deck={deck} year={year} />}
      </details>
      {deck !== undefined && <Sheet deck={deck} year={year} />}
    </>
  );
}

function Typed({ deck, year }: { readonly deck: Deck; readonly year: Year }) {
  const store = useStore();
  const {
    strings: {
      value: {
        hours: { cards: words },
      },
    },
    numbers: { value: numbers },
  } = store;
  const [typed, type] = useState('');
  const [said, say] = useState('');
  const problemText = (problem: CardProblem): string => {
    const month = numbers.plain(problem.month);
    if (problem.kind === 'too-much') return words.tooMuch(month, numbers.plain(-problem.left, 1));
    return words[problem.kind === 'unknown' ? 'unknown' : 'notDue'](month, problem.codes.join(', '));
  };
  const play = () => {
    const played = playCodes(deck, year, typed);
    if ('kind' in played) say(problemText(played));
    else store.year.value = played;
  };
  return (
    <>
      <p>{words.about}</p>
      <p>
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          play();
        }}
      >
        <label class="line-field">
          {words.typed}{' '}
          <textarea rows={2} value={typed} onInput={(event) => type(event.currentTarget.value)} />
        </label>
        <p class="buttons">
          <button type="submit" disabled={typed.trim() === ''}>
            {words.play}
          </button>
        </p>
      </form>
      <p role="alert">{said}</p>
    </>
  );
}

/** On paper: a sheet for the year, and the cards with lines to cut along. */
function Sheet({ deck, year }: { readonly deck: Deck; readonly year: Year }) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const { cards: words } = strings.hours;
  const { government } = year.run.world;
  const labels = labelsOf(strings, year.job.government, year.job.own, government);
  const name = ({ due, own }: PlayCard): string =>
    due === undefined ? words.own(numbers.plain(own ?? 0)) : forumText(strings, labels, due);
  const hours = ({ due }: PlayCard): string => strings.hours.held(numbers.plain(due?.hours ?? 0, 1));
  const meetings = deck.cards.filter(({ due }) => due !== undefined);
  const always = meetings.filter(({ months }) => months.length === MONTHS_IN_YEAR);
  return (
    <div class="onlyprint">
      <p>
        <b>{labels.ministry(government.ministries[ministryOf(year)].id)}</b>:{' '}
        {words.rules(numbers.plain(deck.hours))}
      </p>
      <table class="year-sheet">
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.codes}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: MONTHS_IN_YEAR }, (_, i) => i + 1).map((month) => (
            <tr key={month}>
              <th scope="row">{numbers.plain(month)}</th>
              <td>
                {[
                  ...(always.length > 0 ? [words.always] : []),
                  ...meetings
                    .filter((card) => !always.includes(card) && card.months.includes(month))
                    .map(name),
                ].join('; ')}
              </td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="play-cards">
        {deck.cards.map((card) => (
          <li key={card.code}>
            <b>{name(card)}</b>
            {card.due !== undefined && <span>{hours(card)}</span>}
            {card.due !== undefined && (
              <span class="hint">
                {always.includes(card)
                  ? words.everyMonth
                  : words.months(card.months.map((month) => numbers.plain(month)).join(', '))}
              </span>
            )}
            <span class="mono code">{card.code}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
