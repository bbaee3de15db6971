import { useEffect, useId, useState } from 'preact/hooks';
import { dateOf, dayOf, dueOn, isDue, outcomes, type CameOut, type MondayCard } from '../monday/card.ts';
import { decodeCard, encodeCard } from '../monday/code.ts';
import {
  GOVERNMENTS,
  horizons,
  signs,
  type Expected,
  type Forecast,
  type Sign,
} from '../monday/forecast.ts';
import type { Numbers } from '../strings/numbers.ts';
import { settingNames } from '../strings/settingName.ts';
import { Qr } from './ShareDialog.tsx';
import { useStore } from './store.ts';
import { useCopy } from './useCopy.ts';
import { useForecast } from './useForecast.ts';

/** Most letters of a line and of a sentence. */
const LINE = 80;
const TEXT = 300;

/** Most letters in a QR code that a phone can still read from paper. */
const QR_MOST = 1200;

/** What a table will do on Monday and what it expects by when; after thirty days, what happened. */
export function MondayScreen() {
  const store = useStore();
  const strings = store.strings.value;
  const words = strings.monday;
  const today = dayOf(new Date());
  const kept = store.monday.value;
  const { a, b } = store.comparison.value;
  // A card of an earlier day keeps the forecast of that day.
  const old = kept !== undefined && kept.day !== today;
  const here = useForecast(store.job(a), store.job(b), !old);
  const { forecast: _before, ...rest } = kept ?? {
    day: today,
    who: '',
    act: '',
    sign: '',
    now: '',
    expected: '',
  };
  const card: MondayCard = old
    ? kept
    : { ...rest, link: store.link(), ...(here === undefined ? {} : { forecast: here }) };
  const write = (change: Partial<MondayCard>) => store.writeCard({ ...card, ...change });
  const written = [card.who, card.act, card.sign, card.now, card.expected].some((text) => text !== '');
  useEffect(() => {
    // The forecast arrives a moment after the words: keep the card again.
    if (written && !old) store.writeCard(card);
  }, [here, card.link]);
  const date = (day: string) =>
    new Intl.DateTimeFormat(store.language.value, { dateStyle: 'long' }).format(dateOf(day));
  const code = written ? encodeCard(card) : '';
  const names = settingNames(strings, store.numbers.value, a, b);
  const field = (name: 'who' | 'sign' | 'now' | 'expected', label: string) => (
    <label class="line-field">
      {label}{' '}
      <input
        type="text"
        maxLength={LINE}
        value={card[name]}
        onInput={(event) => write({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <section class="page monday" id="result" tabIndex={-1}>
      <h2>{words.title}</h2>
      <p class="noprint">{words.about}</p>
      {isDue(card, today) ? <Came card={card} today={today} write={write} /> : null}
      <div class="monday-form noprint">
        <div>
          {field('who', words.who)}
          <label class="line-field">
            {words.act}{' '}
            <textarea
              rows={3}
              maxLength={TEXT}
              value={card.act}
              onInput={(event) => write({ act: event.currentTarget.value })}
            />
          </label>
          {field('sign', words.sign)}
          <p class="hint">{words.signHint}</p>
          <div class="line-fields">
            {field('now', words.now)} {field('expected', words.expected)}
          </div>
        </div>
        <div>
          <h3>{old ? words.modelThen : words.model(names[1], names[0])}</h3>
          <Expectations forecast={card.forecast} />
          {old && (
            <p>
              <button type="button" onClick={() => store.follow(card.link)}>
                {words.settings}
              </button>
            </p>
          )}
        </div>
      </div>
      {written && !isDue(card, today) && <p class="noprint lead">{words.due(date(dueOn(card)))}</p>}
      {written && !isDue(card, today) && (
        <details class="noprint">
          <summary>{words.early}</summary>
          <Came card={card} today={today} write={write} />
        </details>
      )}
      <CardCode code={code} written={written} />
      <Paper card={card} code={code} date={date} />
    </section>
  );
}

/** The model's forecast, by sign and month. */
function Expectations({ forecast }: { readonly forecast: Forecast | undefined }) {
  const store = useStore();
  const {
    strings: {
      value: { monday: words },
    },
    numbers: { value: numbers },
  } = store;
  if (forecast === undefined) return <p>{words.waiting}</p>;
  return (
    <>
      <table class="expectations">
        <thead>
          <tr>
            <th scope="col">{words.counted}</th>
            {horizons.map((months) => (
              <th scope="col" key={months}>
                {words.after(numbers.plain(months), months === 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {signs.map((sign, s) => (
            <tr key={sign}>
              <th scope="row">{words.signs[sign]}</th>
              {forecast[s].map((expected, h) => (
                <td key={horizons[h]}>{expectedText(sign, expected, words, numbers)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{words.rule(numbers.plain(GOVERNMENTS))}</p>
    </>
  );
}

/** An expected difference in words, and in how many governments. */
function expectedText(
  sign: Sign,
  [difference, agree]: Expected,
  words: {
    readonly more: (count: string, agree: string, of: string) => string;
    readonly fewer: (count: string, agree: string, of: string) => string;
    readonly same: string;
  },
  numbers: Numbers,
): string {
  const count = sign === 'backlog' ? difference : 100 * difference;
  const said = numbers.plain(Math.abs(count), 0);
  if (said === '0') return words.same;
  return (count > 0 ? words.more : words.fewer)(said, numbers.plain(agree), numbers.plain(GOVERNMENTS));
}

/** What was expected, and what happened. */
function Came({
  card,
  today,
  write,
}: {
  readonly card: MondayCard;
  readonly today: string;
  readonly write: (change: Partial<MondayCard>) => void;
}) {
  const words = useStore().strings.value.monday;
  const { came, sign, now, expected } = card;
  const tell = (change: Partial<NonNullable<MondayCard['came']>>) =>
    write({ came: { how: 'as-expected', count: '', why: '', ...came, ...change, day: today } });
  const group = useId();
  return (
    <section class="came card noprint">
      <h3>{words.over}</h3>
      <p>{card.act}</p>
      {expected !== '' && <p>{words.wasExpected(sign === '' ? words.sign : sign, now || '–', expected)}</p>}
      <fieldset class="buttons">
        <legend>{words.how}</legend>
        {outcomes.map((one: CameOut) => (
          <label class="go" key={one}>
            <input
              type="radio"
              name={group}
              checked={came?.how === one}
              onChange={() => tell({ how: one })}
            />{' '}
            {words.outcomes[one]}
          </label>
        ))}
      </fieldset>
      <label class="line-field">
        {words.countNow}{' '}
        <input
          type="text"
          maxLength={LINE}
          value={came?.count ?? ''}
          onInput={(event) => tell({ count: event.currentTarget.value })}
        />
      </label>
      <label class="line-field">
        {words.why}{' '}
        <textarea
          rows={2}
          maxLength={TEXT}
          value={came?.why ?? ''}
          onInput={(event) => tell({ why: event.currentTarget.value })}
        />
      </label>
    </section>
  );
}

/** The card as a code, to be kept elsewhere; and a place to open one. */
function CardCode({ code, written }: { readonly code: string; readonly written: boolean }) {
  const store = useStore();
  const strings = store.strings.value;
  const words = strings.monday;
  const [typed, type] = useState('');
  const { said, say, copy } = useCopy(code);
  const open = () => {
    const card = decodeCard(typed);
    if (card === undefined) return say(words.notACode);
    store.writeCard(card);
    // Also load the settings that it is about.
    store.follow(card.link);
    type('');
    return say(words.opened);
  };
  return (
    <div class="noprint">
      {written && (
        <>
          <p class="hint">{store.keepsCard.value ? words.kept : words.notKept}</p>
          <p class="copy">
            <label>
              {words.code}{' '}
              <input
                type="text"
                readOnly
                class="mono"
                value={code}
                onFocus={(event) => event.currentTarget.select()}
              />
            </label>{' '}
            <button type="button" onClick={copy}>
              {words.copy}
            </button>{' '}
            <button type="button" class="primary" onClick={() => print()}>
              {words.print}
            </button>{' '}
            <button type="button" class="quiet" onClick={() => store.writeCard(undefined)}>
              {words.again}
            </button>
          </p>
        </>
      )}
      <form
        class="copy"
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <label>
          {words.typed}{' '}
          <input type="text" value={typed} onInput={(event) => type(event.currentTarget.value)} />
        </label>{' '}
        <button type="submit" disabled={typed.trim() === ''}>
          {words.open}
        </button>
      </form>
      <p role="status">{said}</p>
    </div>
  );
}

/** A line of the card on paper: what was written, or room to write. */
const paperLine = (label: string, text: string) => (
  <p class="paper-line">
    <b>{label.endsWith('?') ? label : `${label}:`}</b> {text === '' ? <span class="blank wide" /> : text}
  </p>
);

/** The card on paper: what was written, empty lines for the rest, and its code. */
function Paper({
  card,
  code,
  date,
}: {
  readonly card: MondayCard;
  readonly code: string;
  readonly date: (day: string) => string;
}) {
  const words = useStore().strings.value.monday;
  return (
    <div class="onlyprint paper-card">
      <p class="hint">{words.made(date(card.day))}</p>
      {paperLine(words.who, card.who)}
      {paperLine(words.act, card.act)}
      {paperLine(words.sign, card.sign)}
      {paperLine(words.now, card.now)}
      {paperLine(words.expected, card.expected)}
      <Expectations forecast={card.forecast} />
      <p>
        <b>{words.due(date(dueOn(card)))}</b>
      </p>
      {paperLine(words.over, card.came === undefined ? '' : words.outcomes[card.came.how])}
      {paperLine(words.countNow, card.came?.count ?? '')}
      {paperLine(words.why, card.came?.why ?? '')}
      {code !== '' && code.length < QR_MOST && (
        <div class="paper-code">
          <Qr text={code} label={words.code} />
          <span class="mono">{code}</span>
        </div>
      )}
    </div>
  );
}
