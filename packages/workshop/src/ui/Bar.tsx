import { canRedo, canUndo, session } from '../history/history.ts';
import { governmentNames, type GovernmentName } from '../setting/governments.ts';
import { languages, type Language } from '../strings/language.ts';
import { strings as allStrings } from '../strings/strings.ts';
import { screens, useStore, type Screen } from './store.ts';
import { useNarrow } from './useNarrow.ts';

/** The start is reached by the brand. */
const inMenu = screens.filter((screen) => screen !== 'start');

/** Government, undo, sharing, language, and links to all screens. */
export function Bar() {
  const store = useStore();
  const strings = store.strings.value;
  const { bar } = strings;
  const { government } = store.comparison.value;
  const history = store.history.value;
  const governments: readonly GovernmentName[] =
    store.own.value === undefined ? governmentNames : [...governmentNames, 'own'];
  const name = (one: GovernmentName) =>
    one === 'own' ? (store.own.value?.name ?? strings.governments.own.name) : strings.governments[one].name;
  const tight = useNarrow() || store.big.value;
  const go = (screen: Screen) => {
    store.screen.value = screen;
    store.dialog.value = undefined;
  };
  return (
    <header class="bar">
      <p class="brand">
        <button
          type="button"
          aria-current={store.screen.value === 'start' ? 'page' : undefined}
          aria-label={`${strings.title}: ${strings.screens.start}`}
          onClick={() => go('start')}
        >
          <b>{strings.title}</b>
        </button>
      </p>
      <label class="government">
        <span class="word">{bar.government}</span>
        <select
          value={government}
          onChange={(event) => {
            const chosen = event.currentTarget.value as GovernmentName;
            store.govern(chosen);
            store.say(strings.did.switched(name(chosen)));
          }}
        >
          {governments.map((one) => (
            <option value={one} key={one}>
              {name(one)}
            </option>
          ))}
        </select>
      </label>
      {tight && (
        <label class="screen">
          <span class="hidden">{bar.screen}</span>
          <select value={store.screen.value} onChange={(event) => go(event.currentTarget.value as Screen)}>
            {screens.map((screen) => (
              <option value={screen} key={screen}>
                {strings.screens[screen]}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="acts">
        <button type="button" disabled={!canUndo(history)} title={bar.undo} onClick={() => store.undo()}>
          <span aria-hidden="true">↶</span> <span class="word">{bar.undo}</span>
        </button>
        <button type="button" disabled={!canRedo(history)} title={bar.redo} onClick={() => store.redo()}>
          <span aria-hidden="true">↷</span> <span class="word">{bar.redo}</span>
        </button>
        <button
          type="button"
          class="replay-button"
          title={bar.replay}
          disabled={session(history).length < 2}
          aria-expanded={store.dialog.value === 'replay'}
          onClick={() => {
            store.dialog.value = store.dialog.value === 'replay' ? undefined : 'replay';
            store.screen.value = 'compare';
          }}
        >
          <span aria-hidden="true">▷</span> <span class="word">{bar.replay}</span>
        </button>
        <button type="button" onClick={() => store.reset()}>
          {bar.reset}
        </button>
        <button
          type="button"
          onClick={() => {
            store.dialog.value = 'share';
          }}
        >
          {bar.share}
        </button>
      </div>
      <div class="acts side-acts">
        <button
          type="button"
          onClick={() => {
            store.dialog.value = 'tour';
          }}
        >
          {bar.tour}
        </button>
        <button
          type="button"
          class="projector"
          aria-pressed={store.big.value}
          onClick={() => {
            store.big.value = !store.big.value;
          }}
        >
          {bar.big}
        </button>
        <label>
          <span class="hidden">{bar.language}</span>
          <select
            value={store.language.value}
            onChange={(event) => store.speak(event.currentTarget.value as Language)}
          >
            {languages.map((language) => (
              <option value={language} lang={language} key={language}>
                {allStrings[language].language}
              </option>
            ))}
          </select>
        </label>
      </div>
      {!tight && (
        <nav aria-label={bar.menu}>
          <ul>
            {inMenu.map((screen) => (
              <li key={screen}>
                <button
                  type="button"
                  aria-current={store.screen.value === screen ? 'page' : undefined}
                  onClick={() => go(screen)}
                >
                  {strings.screens[screen]}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p class="about-government">
        {government === 'own'
          ? strings.governments.own.about
          : `${strings.governments[government].about} ${strings.invented}`}
      </p>
    </header>
  );
}
