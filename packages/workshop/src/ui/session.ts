import { effect } from '@preact/signals';
import type { Bets } from '../bets/bets.ts';
import { stretches } from '../bets/stretches.ts';
import type { Job } from '../engine/job.ts';
import type { History } from '../history/history.ts';
import type { HoursChoice } from '../play/choice.ts';
import { beginYear, isOver, live, type Year } from '../play/year.ts';
import { sameComparison, type Comparison } from '../setting/comparison.ts';
import { keep, kept } from './keep.ts';
import { views, type Attempt, type Store, type View } from './store.ts';

/** What a reloaded page restores, in addition to its address. */
interface Session {
  readonly history: History<Comparison>;
  readonly view: View;
  readonly big: boolean;
  /** Whether the result is still covered; the address says so only on the main screen. */
  readonly covered: boolean;
  readonly bets?: { readonly on: string; readonly bets: Bets };
  readonly attempts?: readonly Attempt[];
  readonly year?: Pick<Year, 'job' | 'seed' | 'legacy' | 'choices'>;
}

const NAME = 'session';
/** Most steps that can be undone after a reload. */
const STEPS = 100;
/** Milliseconds without a change before the session is written. */
const REST = 300;

/**
 * Restores what this tab did before a reload: steps to undo, bets, the year in office, whether the result
 * is covered. Steps that do not fit the address are dropped.
 */
export function takeUp(store: Store): void {
  const before = kept<Session>(NAME, 'tab');
  if (before === undefined) return;
  try {
    // Otherwise another link was opened in this tab, and the address counts.
    if (sameComparison(before.history.present, store.comparison.value)) {
      store.history.value = before.history;
      if (views.includes(before.view)) store.view.value = before.view;
      if (before.covered) store.covered.value = true;
    }
    store.big.value = before.big === true;
    if (before.bets?.bets.laying.length === stretches.length) store.bets.value = before.bets;
    store.attempts.value = before.attempts ?? [];
    if (before.year !== undefined) store.year.value = livedAgain(before.year);
  } catch {
    /* Another version of this file may have kept something else: better no session than a broken one. */
  }
}

/** The year again, from its choices: the same luck gives the same news. */
function livedAgain({ job, seed, legacy, choices }: NonNullable<Session['year']>): Year {
  let year = beginYear(job as Job, seed, legacy);
  for (const choice of choices as readonly HoursChoice[]) if (!isOver(year)) year = live(year, choice);
  return year;
}

/** Keeps the session in this tab until it is closed; `store.keeps` says whether the browser allows it. */
export function keepSession(store: Store): void {
  let late: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const { past, present, future, by } = store.history.value;
    const year = store.year.value;
    const session: Session = {
      history: { past: past.slice(-STEPS), present, future: future.slice(0, STEPS), by },
      view: store.view.value,
      big: store.big.value,
      covered: store.covered.value,
      attempts: store.attempts.value,
      ...(store.bets.value === undefined ? {} : { bets: store.bets.value }),
      ...(year === undefined
        ? {}
        : { year: { job: year.job, seed: year.seed, legacy: year.legacy, choices: year.choices } }),
    };
    clearTimeout(late);
    late = setTimeout(() => {
      store.keeps.value = keep(NAME, session, 'tab');
    }, REST);
  });
}
