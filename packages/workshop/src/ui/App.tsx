import { livingStyle } from '@joined-up/viz';
import { useEffect, useRef, useLayoutEffect } from 'preact/hooks';
import { AssumptionsScreen } from './AssumptionsScreen.tsx';
import { Bar } from './Bar.tsx';
import { BreakScreen } from './BreakScreen.tsx';
import { CasesScreen } from './CasesScreen.tsx';
import { ClaimsScreen } from './ClaimsScreen.tsx';
import { CompareScreen } from './CompareScreen.tsx';
import { Footer } from './Footer.tsx';
import { HoursScreen } from './HoursScreen.tsx';
import { InsideScreen } from './InsideScreen.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { MondayScreen } from './MondayScreen.tsx';
import { OwnScreen } from './OwnScreen.tsx';
import { ReplayBar } from './ReplayBar.tsx';
import { RunNotice } from './RunNotice.tsx';
import { ShareDialog } from './ShareDialog.tsx';
import { StartScreen } from './StartScreen.tsx';
import { TourDialog } from './TourDialog.tsx';
import { screens, useStore, type Screen } from './store.ts';

/** Milliseconds between writes of the address: some browsers refuse more frequent ones. */
const ADDRESS_EVERY = 250;

/** What an entry of the browser's history shows. */
interface Entry {
  readonly screen: Screen;
  readonly card: string;
}

const entryOf = (state: unknown): Entry | undefined => {
  const entry = state as Partial<Entry> | null;
  return entry !== null && screens.includes(entry?.screen as Screen) && typeof entry?.card === 'string'
    ? (entry as Entry)
    : undefined;
};

/**
 * @param how - `push` an entry for another screen, `replace` it for another setting, or `mark` it without a
 * change of address
 */
function writeAddress(link: string, entry: Entry, how: 'push' | 'replace' | 'mark' = 'replace'): void {
  try {
    const known = entryOf(history.state);
    const same = known?.screen === entry.screen && known.card === entry.card;
    if (how === 'mark') history.replaceState(entry, '');
    else if (how === 'push') history.pushState(entry, '', `#${link}`);
    else if (location.hash !== `#${link}` || !same) history.replaceState(entry, '', `#${link}`);
  } catch {
    /* The app works without an up-to-date address. */
  }
}

/** The whole app: bar, notices, one screen, footer. */
export function App() {
  const store = useStore();
  const strings = store.strings.value;
  const screen = store.screen.value;
  const link = store.link();

  const card = store.card.value;
  // First: settings not yet written belong to the entry of the screen on which they were made.
  const shown = useRef<Entry | undefined>(undefined);
  useEffect(() => {
    const before = shown.current;
    // Read anew: after going back twice at once, the store is ahead of what was drawn.
    const now = { screen: store.screen.value, card: store.card.value };
    shown.current = now;
    const moved = before !== undefined && (before.screen !== now.screen || before.card !== now.card);
    // Mark the first entry, so that a quick change of screen can be undone by going back.
    if (before === undefined) writeAddress(store.link(), shown.current, 'mark');
    if (moved) writeAddress(store.link(), shown.current, 'push');
  }, [screen, card]);
  useEffect(() => {
    // Read anew when it fires: somebody may have gone back meanwhile.
    const late = setTimeout(() => writeAddress(store.link(), shown.current!), ADDRESS_EVERY);
    return () => clearTimeout(late);
  }, [link]);
  // Before the first paint: an address that somebody goes to meanwhile would be lost.
  useLayoutEffect(() => {
    const here = (): Entry => ({ screen: store.screen.value, card: store.card.value });
    // Addresses of entries that were returned to, whose `hashchange` event is still to come.
    const cameBackTo = new Set<string>();
    // Back and forward move between screens; settings stay, as they have undo.
    const back = ({ state }: PopStateEvent) => {
      const entry = entryOf(state);
      if (entry === undefined) {
        cameBackTo.clear();
        return;
      }
      cameBackTo.add(location.href);
      shown.current = entry;
      store.visit(entry.screen, entry.card);
      writeAddress(store.link(), entry);
    };
    const follow = ({ newURL }: HashChangeEvent) => {
      if (cameBackTo.delete(newURL)) return;
      // Use the event's address: waiting settings may have overwritten the current one.
      store.follow(new URL(newURL).hash);
      shown.current = here();
      // Otherwise a link that was not understood would stay in the address and be shared.
      writeAddress(store.link(), here());
    };
    addEventListener('popstate', back);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', back);
      removeEventListener('hashchange', follow);
    };
  }, []);
  useEffect(() => {
    document.documentElement.lang = store.language.value;
    document.title = `${strings.title}: ${strings.screens[screen]}`;
  }, [store.language.value, screen]);
  useEffect(() => {
    document.documentElement.classList.toggle('big', store.big.value);
  }, [store.big.value]);

  return (
    <>
      <style>{livingStyle}</style>
      <a
        class="skip"
        href="#result"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('result')?.focus();
        }}
      >
        {strings.skip}
      </a>
      <Bar />
      <main>
        <h1 class="hidden">
          {strings.title}: {strings.screens[screen]}
        </h1>
        <LinkNotice />
        <RunNotice />
        {store.dialog.value === 'replay' && <ReplayBar />}
        {screen === 'start' ? (
          <StartScreen />
        ) : screen === 'compare' ? (
          <CompareScreen />
        ) : screen === 'claims' ? (
          <ClaimsScreen />
        ) : screen === 'break' ? (
          <BreakScreen />
        ) : screen === 'hours' ? (
          <HoursScreen />
        ) : screen === 'inside' ? (
          <InsideScreen />
        ) : screen === 'cases' ? (
          <CasesScreen />
        ) : screen === 'own' ? (
          <OwnScreen />
        ) : screen === 'monday' ? (
          <MondayScreen />
        ) : (
          <AssumptionsScreen />
        )}
      </main>
      <Footer />
      {store.dialog.value === 'share' && <ShareDialog />}
      {store.dialog.value === 'tour' && <TourDialog />}
      <p class="hidden" role="status" aria-live="polite">
        {store.said.value}
      </p>
    </>
  );
}
