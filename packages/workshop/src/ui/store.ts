import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { goalMetricIds, metrics } from '@joined-up/core';
import type { Bets } from '../bets/bets.ts';
import { measuredReforms } from '../cases/measuredReforms.ts';
import { claims } from '../claims/claims.ts';
import type { Engine } from '../engine/engine.ts';
import { goalsOf } from '../engine/goalsOf.ts';
import { jobKey, type Job, type OwnGovernment } from '../engine/job.ts';
import { advance, beginHistory, goTo, redo, settle, undo, type History } from '../history/history.ts';
import type { GivenGovernment } from '../own/givenGovernment.ts';
import type { Year } from '../play/year.ts';
import { decodeLink, encodeLink } from '../link/link.ts';
import { roomAddress } from '../link/sharedLink.ts';
import type { MondayCard } from '../monday/card.ts';
import { decodeCard, encodeCard } from '../monday/code.ts';
import type { LinkProblem } from '../link/linkProblem.ts';
import { sameComparison, standardComparison, type Comparison, type Side } from '../setting/comparison.ts';
import { dialOf, type DialId, type DialValue } from '../setting/dials.ts';
import type { GovernmentName } from '../setting/governments.ts';
import { dialsOf, sharing, starting, turn, type Setting } from '../setting/setting.ts';
import type { StartName } from '../setting/startNames.ts';
import { FIRST, type Opening } from '../opening/opening.ts';
import { goalNames, goalTexts } from '../strings/goalTexts.ts';
import { labelsOf } from '../strings/labels.ts';
import { isLanguage, languageOf, type Language } from '../strings/language.ts';
import { numbersOf, type Numbers } from '../strings/numbers.ts';
import { strings, type Strings } from '../strings/strings.ts';
import { keep, kept } from './keep.ts';

export const screens = [
  'start',
  'compare',
  'claims',
  'break',
  'hours',
  'inside',
  'cases',
  'own',
  'monday',
  'assumptions',
] as const;
export type Screen = (typeof screens)[number];

export const views = ['dots', 'why', 'time', 'carriers', 'all', 'flip'] as const;
export type View = (typeof views)[number];

/** Settings in the page's root element. */
const said = globalThis.document?.documentElement.dataset;
/**
 * Numbers of seeds: for the first picture with a conclusion, for the finished picture, and for what tells
 * why. A page can ask for fewer; with 0 of the last there is no line that tells why, and its picture is of
 * two governments.
 */
export const ENOUGH = Number(said?.enough ?? 20);
export const ALL = Number(said?.governments ?? 200);
export const BEHIND = Number(said?.behind ?? ENOUGH);
/** Governments on which a value or an attempt is tried, no more than in a finished picture. */
export const TRIED_ON = Math.min(40, ALL);

/** Places in links: a screen, a card, a measured reform, or the main screen with its result covered. */
const places: readonly string[] = [
  ...screens,
  ...claims.map(({ id }) => id),
  ...measuredReforms.cases.map(({ id }) => id),
  'bets',
];

const isClaim = (place: string): boolean => claims.some(({ id }) => id === place);
const isReform = (place: string): boolean => measuredReforms.cases.some(({ id }) => id === place);

const keptLanguage = (): Language | undefined => {
  const language = kept<unknown>('language');
  return isLanguage(language) ? language : undefined;
};

/** B minus A with the settings of a table of the room. */
export interface Attempt {
  readonly table: string;
  readonly comparison: Comparison;
  /** Mean difference in outcome. */
  readonly difference: number;
}

/** The state of the app, and what can be done with it. */
export class Store {
  readonly engine: Engine;
  /** What the file brought for its first pictures. */
  readonly opening: Opening | undefined;
  readonly history: Signal<History<Comparison>>;
  readonly comparison: ReadonlySignal<Comparison>;
  readonly language: Signal<Language>;
  /** Ids of the metrics of single goals of the government on the screen. */
  readonly goalMetrics: ReadonlySignal<readonly string[]>;
  /** Names of its goals, by id. */
  readonly goalNames: ReadonlySignal<Readonly<Record<string, string>>>;
  /** Texts in the current language, including metrics of single goals. */
  readonly strings: ReadonlySignal<Strings>;
  readonly numbers: ReadonlySignal<Numbers>;
  readonly screen: Signal<Screen> = signal('compare');
  readonly card: Signal<string> = signal('');
  readonly view: Signal<View> = signal('dots');
  readonly editing: Signal<Side> = signal('b');
  readonly big = signal(false);
  /** Whether this tab keeps the session over a reload; `undefined` until it was tried. */
  readonly keeps: Signal<boolean | undefined> = signal(undefined);
  readonly covered = signal(false);
  /** The room's bets on the main screen, and their question. */
  readonly bets: Signal<{ readonly on: string; readonly bets: Bets } | undefined> = signal(undefined);
  readonly own: Signal<OwnGovernment | undefined>;
  /** The address at which the trainer serves this page. */
  readonly room: Signal<string | undefined>;
  readonly problems: Signal<readonly LinkProblem[]> = signal([]);
  /** Fingerprint of the numbers that the maker of the link saw, until it was compared. */
  readonly claimed: Signal<string | undefined> = signal(undefined);
  /** For screen readers: what just happened. */
  readonly said = signal('');
  /** Rises whenever runs are done. */
  readonly tick = signal(0);
  /** Fingerprint of the numbers of A and B, once all are in. */
  readonly fingerprint: ReadonlySignal<string | undefined>;
  readonly #finished: Signal<{ readonly on: string; readonly fingerprint: string } | undefined> =
    signal(undefined);
  readonly done = signal(0);
  /** Settings that tables of the room found to make B lose. */
  readonly attempts: Signal<readonly Attempt[]> = signal([]);
  /** The year in office that is being played, or was. */
  readonly year: Signal<Year | undefined> = signal(undefined);
  /** Seed whose number somebody clicked, until it is traced. */
  readonly traced: Signal<number | undefined> = signal(undefined);
  /** The last card for Monday written on this computer. */
  readonly monday: Signal<MondayCard | undefined>;
  /** Whether this computer keeps it. */
  readonly keepsCard = signal(true);
  readonly dialog: Signal<'share' | 'replay' | 'tour' | undefined> = signal(undefined);

  constructor(
    engine: Engine,
    hash: string,
    preferred: readonly string[],
    given?: GivenGovernment,
    opening?: Opening,
  ) {
    this.engine = engine;
    this.opening = opening;
    for (const { job, chunk } of opening?.runs ?? []) engine.know(job, chunk);
    const own = kept<OwnGovernment>('government');
    // Another version of this file may have kept something else: better none than a broken one.
    const loaded = own?.content === undefined ? undefined : own;
    // The link decides which government is meant; without one it is the government in the page.
    const meant = [loaded, given?.own].find(
      (one) => one !== undefined && hash.includes(`own.${one.fingerprint}`),
    );
    this.own = signal(meant ?? given?.own ?? loaded);
    const monday = kept<unknown>('monday');
    this.monday = signal(typeof monday === 'string' ? decodeCard(monday) : undefined);
    const room = kept<unknown>('room');
    this.room = signal(typeof room === 'string' ? roomAddress(room) : undefined);
    const { link, problems } = this.#read(hash);
    const bare = hash.replace(/^#/, '') === '';
    this.history = signal(
      beginHistory(
        given !== undefined && bare ? { ...link.comparison, government: 'own' } : link.comparison,
      ),
    );
    this.language = signal(link.language ?? given?.language ?? keptLanguage() ?? languageOf(preferred));
    const government = computed(() => this.history.value.present.government);
    const goals = computed(() => goalsOf(government.value, this.own.value));
    this.goalMetrics = computed(() => goalMetricIds(goals.value.map(({ id }) => id)));
    // Ignore a metric of a goal that the government does not have.
    this.comparison = computed(() => {
      const { present } = this.history.value;
      const isKnown = metrics.some(({ id }) => id === present.metric);
      return isKnown || this.goalMetrics.value.includes(present.metric)
        ? present
        : { ...present, metric: standardComparison.metric };
    });
    this.goalNames = computed(() => {
      const words = strings[this.language.value];
      const labels = labelsOf(words, government.value, this.own.value);
      return goalNames(words, government.value, goals.value, labels);
    });
    this.strings = computed(() => {
      const words = strings[this.language.value];
      return { ...words, metrics: { ...words.metrics, ...goalTexts(words, this.goalNames.value) } };
    });
    this.numbers = computed(() => numbersOf(this.language.value));
    this.fingerprint = computed(() =>
      this.#finished.value?.on === this.#asked() ? this.#finished.value.fingerprint : undefined,
    );
    this.problems.value = problems;
    this.claimed.value = link.fingerprint;
    // A bare address opens the start screen, unless the page has a government of its own.
    this.#goTo(bare && given === undefined ? 'start' : link.place);
    engine.listen(() => {
      this.tick.value++;
    });
    // Begin before the first paint.
    if (this.screen.value === 'compare') engine.show(this.compared(), ALL);
    // Prepare the first picture, in case the room begins with this government.
    if (this.screen.value === 'start') engine.also(this.compared(), FIRST);
  }

  #read(hash: string): ReturnType<typeof decodeLink> {
    const own = this.own.value;
    return decodeLink(hash, own?.fingerprint, places, (government) =>
      goalsOf(government, own).map(({ id }) => id),
    );
  }

  /** What the main screen runs: A and B. */
  compared(): readonly [Job, Job] {
    const { a, b } = this.comparison.value;
    const path = this.view.value === 'time';
    return [this.job(a, { path }), this.job(b, { path })];
  }

  /** Identifies the runs of A and B, whatever screen their settings are changed on. */
  #asked(): string {
    const { a, b } = this.comparison.value;
    return [a, b].map((side) => jobKey(this.job(side))).join('|');
  }

  /** Called when all runs of A and B are done. */
  finish(fingerprint: string): void {
    this.#finished.value = { on: this.#asked(), fingerprint };
  }

  /** The place in the app, as in a link. */
  get place(): string | undefined {
    // A link from a room that bets also opens with the result covered.
    if (this.screen.value === 'compare') return this.covered.value ? 'bets' : undefined;
    const [screen, card] = [this.screen.value, this.card.value];
    const chosen = (screen === 'claims' && isClaim(card)) || (screen === 'cases' && isReform(card));
    return chosen ? card : screen;
  }

  link(fingerprint?: string): string {
    return encodeLink(
      {
        comparison: this.comparison.value,
        language: this.language.value,
        ...(this.place === undefined ? {} : { place: this.place }),
        ...(fingerprint === undefined ? {} : { fingerprint }),
      },
      this.own.value?.fingerprint,
    );
  }

  /** Follows another link; undo goes back. */
  follow(hash: string): void {
    if (hash.replace(/^#/, '') === this.link()) return;
    const { link, problems } = this.#read(hash);
    this.problems.value = problems;
    // Ignore a link that is not one of this app.
    if (problems.some(({ kind }) => kind === 'foreign')) return;
    this.claimed.value = link.fingerprint;
    if (link.language !== undefined) this.language.value = link.language;
    this.#goTo(link.place);
    this.change(link.comparison);
  }

  /** Shows an earlier screen as it was left. */
  visit(screen: Screen, card: string): void {
    this.screen.value = screen;
    this.card.value = card;
    this.dialog.value = undefined;
  }

  #goTo(place: string | undefined): void {
    if (place === undefined) return;
    if (isClaim(place) || isReform(place)) {
      this.screen.value = isClaim(place) ? 'claims' : 'cases';
      this.card.value = place;
    } else {
      this.screen.value = screens.find((name) => name === place) ?? 'compare';
      if (place === 'claims') this.card.value = '';
    }
    if (place === 'bets') this.covered.value = true;
  }

  change(next: Partial<Comparison>, by = ''): void {
    const comparison = { ...this.comparison.value, ...next };
    if (sameComparison(comparison, this.comparison.value)) return;
    this.history.value = advance(this.history.value, comparison, by);
  }

  set(side: Side, setting: Setting, by = ''): void {
    this.change({ [side]: setting }, by);
  }
  turn(side: Side, id: DialId, value: DialValue): void {
    const { government, ...sides } = this.comparison.value;
    const turned = turn(government, sides[side], id, value);
    const other = side === 'a' ? 'b' : 'a';
    this.change(
      {
        [side]: turned,
        ...(dialOf(id).shared ? { [other]: sharing(government, sides[other], turned) } : {}),
      },
      `${side}.${id}`,
    );
  }
  start(side: Side, start: StartName): void {
    // Keep the crisis of both sides: it is not part of a way of coordinating.
    const { government, [side === 'a' ? 'b' : 'a']: other } = this.comparison.value;
    this.set(side, sharing(government, starting(start), other));
  }
  settle(): void {
    this.history.value = settle(this.history.value);
  }
  undo(): void {
    this.history.value = undo(this.history.value);
    this.say(this.strings.value.did.undone);
  }
  redo(): void {
    this.history.value = redo(this.history.value);
    this.say(this.strings.value.did.redone);
  }
  goTo(place: number): void {
    this.history.value = goTo(this.history.value, place);
  }
  reset(): void {
    this.change(standardComparison);
    this.say(this.strings.value.did.reset);
  }
  swap(): void {
    const { a, b } = this.comparison.value;
    this.change({ a: b, b: a });
    this.say(this.strings.value.did.swapped);
  }
  govern(government: GovernmentName): void {
    this.change({ government });
  }
  speak(language: Language): void {
    this.language.value = language;
    keep('language', language);
  }
  share(room: string | undefined): void {
    this.room.value = room;
    keep('room', room);
  }
  load(own: OwnGovernment | undefined): void {
    this.own.value = own;
    keep('government', own);
    if (own === undefined && this.comparison.value.government === 'own')
      this.change({ government: standardComparison.government });
  }
  writeCard(card: MondayCard | undefined): void {
    this.monday.value = card;
    this.keepsCard.value = keep('monday', card === undefined ? undefined : encodeCard(card));
  }
  /** Shows the meetings and rules behind the number of one government. */
  trace(seed: number): void {
    this.traced.value = seed;
    this.screen.value = 'inside';
  }
  say(text: string): void {
    this.said.value = text;
  }

  /** The job that runs a setting in the government on the screen. */
  job(setting: Setting, more: Partial<Job> = {}): Job {
    const { government } = this.comparison.value;
    return {
      government,
      ...(government === 'own' && this.own.value !== undefined ? { own: this.own.value } : {}),
      dials: dialsOf(government, setting),
      ...more,
    };
  }
}

export const StoreContext = createContext<Store | undefined>(undefined);
export const useStore = (): Store => useContext(StoreContext)!;
