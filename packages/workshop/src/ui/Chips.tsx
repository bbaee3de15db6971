import { CHIPS, chipsLeft, lay, pool, roomChips, type Bets } from '../bets/bets.ts';
import { binOf, stretchFor, type Bin } from '../bets/bins.ts';
import { useStore } from './store.ts';

/** Edges of the stretches that chips lie on are round. */
export const betDecimals = (metric: string): number =>
  stretchFor(metric) < 0.1 ? 2 : stretchFor(metric) < 1 ? 1 : 0;

interface Props {
  readonly bins: readonly Bin[];
  readonly bets: Bets;
  readonly onBets: (bets: Bets) => void;
  readonly format: (value: number) => string;
  /** The average difference, once it may be seen. */
  readonly landed?: number;
}

/** Ten chips for each player along the axis of the difference; the room's chips pile up. */
export function Chips({ bins, bets, onBets, format, landed }: Props) {
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
  // Nobody bet, and the result is seen: there is nothing to compare it with.
  if (landed !== undefined && all === 0) return null;
  const hit = landed === undefined ? -1 : binOf(bins, landed);
  const name = ({ low, high }: Bin) =>
    low === -Infinity
      ? words.below(format(high))
      : high === Infinity
        ? words.above(format(low))
        : words.between(format(low), format(high));
  return (
    <section class="chips" aria-label={words.title}>
      <h3>
        {words.title}{' '}
        <span class="hint">
          {landed === undefined ? words.left(numbers.plain(left)) : ''}
          {bets.pooled.length > 0 ? ` · ${words.players(numbers.plain(bets.pooled.length))}` : ''}
        </span>
      </h3>
      {landed === undefined && <p class="hint">{words.about}</p>}
      <ol class={landed === undefined ? 'bins' : 'bins seen'}>
        {bins.map((bin, place) => (
          <li key={place} class={place === hit ? 'hit' : ''}>
            <span class="pile" aria-hidden="true">
              <span style={{ height: `${(room[place] / most) * 100}%` }} />
            </span>
            <b class="count" aria-label={words.pooled(numbers.plain(room[place]), name(bin))}>
              {room[place]}
            </b>
            {landed === undefined && (
              <>
                <button
                  type="button"
                  disabled={left === 0}
                  aria-label={words.add(name(bin))}
                  onClick={() => onBets(lay(bets, place, 1))}
                >
                  +
                </button>
                <button
                  type="button"
                  disabled={bets.laying[place] === 0}
                  aria-label={words.take(name(bin))}
                  onClick={() => onBets(lay(bets, place, -1))}
                >
                  −
                </button>
              </>
            )}
            <span class="stretch">
              {name(bin)}
              {place === hit && <b> ← {words.landed}</b>}
            </span>
          </li>
        ))}
      </ol>
      {landed === undefined ? (
        <p class="buttons">
          <button type="button" disabled={left === CHIPS} onClick={() => onBets(pool(bets))}>
            {words.pool}
          </button>
        </p>
      ) : (
        <p role="status">
          <b>{words.result(numbers.plain(room[hit]), numbers.plain(all))}</b>
        </p>
      )}
    </section>
  );
}
