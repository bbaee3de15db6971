import { livingStyle } from '@joined-up/viz';
import { useEffect } from 'preact/hooks';
import { AssumptionsScreen } from './AssumptionsScreen.tsx';
import { Bar } from './Bar.tsx';
import { ClaimsScreen } from './ClaimsScreen.tsx';
import { CompareScreen } from './CompareScreen.tsx';
import { Footer } from './Footer.tsx';
import { HoursScreen } from './HoursScreen.tsx';
import { InsideScreen } from './InsideScreen.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { OwnScreen } from './OwnScreen.tsx';
import { ReplayBar } from './ReplayBar.tsx';
import { RunNotice } from './RunNotice.tsx';
import { ShareDialog } from './ShareDialog.tsx';
import { TourDialog } from './TourDialog.tsx';
import { useStore } from './store.ts';

/** Writing the address too often makes some browsers refuse. Milliseconds. */
const ADDRESS_EVERY = 250;

function writeAddress(link: string): void {
  try {
    if (location.hash !== `#${link}`) history.replaceState(null, '', `#${link}`);
  } catch {
    /* The address is a convenience. */
  }
}

/** The whole app: bar, notices, one screen, footer. */
export function App() {
  const store = useStore();
  const strings = store.strings.value;
  const screen = store.screen.value;
  const link = store.link();

  useEffect(() => {
    const late = setTimeout(() => writeAddress(link), ADDRESS_EVERY);
    return () => clearTimeout(late);
  }, [link]);
  useEffect(() => {
    const follow = () => {
      store.follow(location.hash);
      // A link that was not understood and changed nothing would stay, and be shared on.
      writeAddress(store.link());
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
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
        {screen === 'compare' ? (
          <CompareScreen />
        ) : screen === 'claims' ? (
          <ClaimsScreen />
        ) : screen === 'hours' ? (
          <HoursScreen />
        ) : screen === 'inside' ? (
          <InsideScreen />
        ) : screen === 'own' ? (
          <OwnScreen />
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
