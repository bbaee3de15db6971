import type { Verdict } from '@joined-up/statistics';
import { useId, useState } from 'preact/hooks';
import { CHIPS, chipsLeft, join, lay, pool, roomChips, type Bets } from '../bets/bets.ts';
import { decodeBet, encodeBet } from '../bets/code.ts';
import { governmentsIn, stretches, stretchOf, wordOf, type Stretch } from '../bets/stretches.ts';
import { ALL, useStore } from './store.ts';

interface Props {
  /** The question, a sentence. */
  readonly question: string;
  /** Identifies the question: equal texts, equal questions. */
  readonly on: string;
  readonly metric: string;
  readonly bets: Bets;
  readonly onBets: (bets: Bets) => void;
  /** The result, once it may be shown. */
  readonly landed?: Verdict;
}

/**
 * Ten chips for each player, laid on words along the axis of the result; the room's chips pile up. Phones
 * pass theirs on as a code.
 */
export function Chips({ question, on, metric, bets, onBets, landed }: Props) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.chips;
  const room = roomChips(bets);
  const most = Math.max(CHIPS, ...room);
  const left = chipsLeft(bets);
  const all = room.reduce((sum, chips) => sum + chips, 0);
  const heading = useId();
  // Nothing to compare the result with if nobody bet.
  if (landed !== undefined && all === 0) return null;
  const hit = landed === undefined ? -1 : stretches.indexOf(stretchOf(landed));
  const name = (stretch: Stretch) => words.stretches[wordOf(stretch, metric)];
  const governments = (stretch: Stretch): string => {
    const range = governmentsIn[stretch];
    return range === undefined
      ? words.elsewhere
      : words.governments(
          ...(range.map((share) => numbers.plain((share / 100) * ALL)) as [string, string]),
          numbers.plain(ALL),
        );
  };
  return (
    <section class="chips" aria-labelledby={heading}>
      <h3 id={heading}>{question}</h3>
      {landed === undefined && (
        <p class="hint">
          {words.about} <b>{words.left(numbers.plain(left))}</b>
          {bets.pooled.length > 0 ? ` · ${words.players(numbers.plain(bets.pooled.length))}` : ''}
        </p>
      )}
      <ol class={landed === undefined ? 'bins' : 'bins seen'}>
        {stretches.map((stretch, place) => (
          <li key={stretch} class={place === hit ? 'hit' : ''}>
            <span class="pile" aria-hidden="true">
              <span style={{ height: `${(room[place] / most) * 100}%` }} />
            </span>
            <b class="count" aria-label={words.pooled(numbers.plain(room[place]), name(stretch))}>
              {room[place]}
            </b>
            {landed === undefined && (
              <>
                <button
                  type="button"
                  disabled={left === 0}
                  aria-label={words.add(name(stretch))}
                  onClick={() => onBets(lay(bets, place, 1))}
                >
                  +
                </button>
                <button
                  type="button"
                  disabled={bets.laying[place] === 0}
                  aria-label={words.take(name(stretch))}
                  onClick={() => onBets(lay(bets, place, -1))}
                >
                  −
                </button>
              </>
            )}
            <span class="stretch">
              <b>{name(stretch)}</b> <span class="hint">{governments(stretch)}</span>
              {place === hit && <b class="landed"> ← {words.landed}</b>}
            </span>
          </li>
        ))}
      </ol>
      {landed === undefined ? (
        <HandOn on={on} bets={bets} onBets={onBets} />
      ) : (
        <p role="status">
          <b>{words.result(numbers.plain(room[hit]), numbers.plain(all))}</b>
        </p>
      )}
    </section>
  );
}

/** Adds a player's chips to the room's: those laid here, or those in a phone's code. */
function HandOn({ on, bets, onBets }: Pick<Props, 'on' | 'bets' | 'onBets'>) {
  const store = useStore();
  const words = store.strings.value.chips;
  const [said, say] = useState<{ readonly text: string; readonly wrong: boolean } | undefined>(undefined);
  const field = useId();
  const left = chipsLeft(bets);
  const code = left === 0 ? encodeBet(bets.laying, on) : undefined;
  const take = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const typed = String(new FormData(form).get('code')).trim();
    if (typed === '') return;
    const player = decodeBet(typed, on);
    if (player === undefined) return say({ text: words.notACode(typed.slice(0, 12)), wrong: true });
    onBets(join(bets, player));
    say({ text: words.added(typed.toUpperCase()), wrong: false });
    form.reset();
  };
  return (
    <div class="hand-on">
      <p class="buttons">
        <button
          type="button"
          disabled={left === CHIPS}
          onClick={() => {
            onBets(pool(bets));
            say(undefined);
          }}
        >
          {words.pool}
        </button>
        {code !== undefined && (
          <span role="status">
            {words.code} <b class="bet-code">{code}</b>
          </span>
        )}
      </p>
      <form class="copy" onSubmit={take}>
        <label for={field}>{words.enter}</label>{' '}
        <input
          id={field}
          name="code"
          type="text"
          size={6}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={said?.wrong === true}
        />{' '}
        <button type="submit">{words.takeCode}</button>
      </form>
      <p role="status">{said?.text ?? ''}</p>
    </div>
  );
}
