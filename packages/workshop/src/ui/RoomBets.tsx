import { noBets } from '../bets/bets.ts';
import { binsFor, stretchFor } from '../bets/bins.ts';
import { betDecimals, Chips } from './Chips.tsx';
import { useStore } from './store.ts';

/** The room's chips on the difference of the main screen. */
export function RoomBets({
  metric,
  on,
  landed,
}: {
  readonly metric: string;
  readonly on: string;
  readonly landed?: number;
}) {
  const store = useStore();
  const bins = binsFor(stretchFor(metric));
  const bets = store.bets.value?.on === on ? store.bets.value.bets : noBets(bins.length);
  return (
    <Chips
      bins={bins}
      bets={bets}
      onBets={(next) => {
        store.bets.value = { on, bets: next };
      }}
      format={(value) => store.numbers.value.signed(value, betDecimals(metric))}
      {...(landed === undefined ? {} : { landed })}
    />
  );
}
