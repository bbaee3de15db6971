import type { Verdict } from '@joined-up/statistics';
import { noBets } from '../bets/bets.ts';
import { Chips } from './Chips.tsx';
import { ALL, useStore } from './store.ts';

/** The room's chips on the difference of the main screen. */
export function RoomBets({
  metric,
  names: [a, b],
  on,
  landed,
}: {
  readonly metric: string;
  readonly names: readonly [string, string];
  readonly on: string;
  readonly landed?: Verdict;
}) {
  const store = useStore();
  const strings = store.strings.value;
  return (
    <Chips
      question={strings.chips.question(
        strings.metrics[metric as keyof typeof strings.metrics].name,
        b,
        a,
        store.numbers.value.plain(ALL),
      )}
      on={on}
      metric={metric}
      bets={store.bets.value?.on === on ? store.bets.value.bets : noBets}
      onBets={(next) => {
        store.bets.value = { on, bets: next };
      }}
      {...(landed === undefined ? {} : { landed })}
    />
  );
}
