import type { Observer } from '@joined-up/core';
import { seen } from '../measure.ts';

/** State inside the superministry: means over the months of the summary. */
export interface SuperministryReading {
  /** s_m: the share of the attention it needs that its minister can give. */
  readonly attention: number;
  /** Obstacles between its own units, pending at the end of the month; and the same for each unit. */
  readonly backlog: number;
  readonly backlogPerUnit: number;
}

/** Looks inside the superministry; `null` if nothing was merged, or no month of the summary was seen. */
export const superministry: Observer<SuperministryReading | null> = {
  id: 'superministry',
  months: 'summary',
  begin({ mandateUnit, unitMinistry }) {
    const sum = { attention: 0, backlog: 0, backlogPerUnit: 0 };
    let months = 0;
    return {
      see({ state, arrangement: { merged, presentMinistry, ministryUnitCount } }) {
        const own = merged.indexOf(1);
        if (own < 0) return;
        months++;
        let inside = 0;
        for (let place = 0; place < state.pending; place++) {
          const mandate = state.queue[place];
          if (
            [mandateUnit[mandate], state.waitsFor[mandate]].every(
              (unit) => presentMinistry[unitMinistry[unit]] === own,
            )
          )
            inside++;
        }
        sum.attention += state.attention[own];
        sum.backlog += inside;
        sum.backlogPerUnit += inside / ministryUnitCount[own];
      },
      tell: () =>
        months === 0
          ? null
          : {
              attention: sum.attention / months,
              backlog: sum.backlog / months,
              backlogPerUnit: sum.backlogPerUnit / months,
            },
    };
  },
};

export const attentionInside = seen(
  superministry,
  { id: 'attentionInside', name: "The merged ministry's minister: attention", range: [0, 1] },
  (reading) => reading?.attention ?? null,
);
export const backlogInside = seen(
  superministry,
  { id: 'backlogInside', name: 'Backlog inside the merged ministry' },
  (reading) => reading?.backlog ?? null,
);
export const backlogPerUnit = seen(
  superministry,
  { id: 'backlogPerUnit', name: 'The same for each unit' },
  (reading) => reading?.backlogPerUnit ?? null,
);
