import { useState } from 'preact/hooks';
import { measuredReforms } from '../cases/measuredReforms.ts';
import { governmentNames, type GovernmentName } from '../setting/governments.ts';
import { useStore } from './store.ts';
import { TinyGovernment } from './TinyGovernment.tsx';

/** What can be chosen: a government, your own, or measured reforms. */
type Choice = GovernmentName | 'mine' | 'measured';

/** The observed series of a reform, as a small curve. */
const observed = (() => {
  const { rows } = measuredReforms.series[0];
  const seen = rows.flatMap(({ month, observed: value }) => (value === null ? [] : [[month, value]]));
  const most = Math.max(...seen.map(([, value]) => value));
  const last = seen.at(-1)![0];
  return seen
    .map(
      ([month, value]) =>
        `${((220 * month) / last + 10).toFixed(1)},${(140 - (120 * value) / most).toFixed(1)}`,
    )
    .join(' ');
})();

/** What the app is about, and a government to begin with. */
export function StartScreen() {
  const store = useStore();
  const strings = store.strings.value;
  const words = strings.start;
  const loaded = store.own.value;
  const choices: readonly Choice[] = [
    ...governmentNames,
    loaded === undefined ? 'mine' : 'own',
    'measured',
  ];
  const [chosen, choose] = useState<Choice>(store.comparison.value.government);
  const begin = () => {
    if (chosen === 'mine') store.screen.value = 'own';
    else if (chosen === 'measured') store.screen.value = 'cases';
    else {
      store.govern(chosen);
      store.screen.value = 'compare';
    }
  };
  const name = (choice: Choice) =>
    choice === 'mine' || choice === 'measured'
      ? words[choice]
      : choice === 'own'
        ? loaded!.name
        : strings.governments[choice].name;
  const about = (choice: Choice) => {
    if (choice === 'mine') return words.mineAbout;
    return choice === 'measured' ? words.measuredAbout : words.about[choice];
  };
  return (
    <form
      class="start"
      id="result"
      tabIndex={-1}
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <h2>{words.question}</h2>
      <p class="lead">{words.lead}</p>
      <fieldset>
        <legend class="hidden">{words.choose}</legend>
        {choices.map((choice) => (
          <label key={choice} class={`tile${choice === chosen ? ' chosen' : ''}`}>
            {choice === 'mine' ? (
              <span class="tiny blank-table" aria-hidden="true">
                +
              </span>
            ) : choice === 'measured' ? (
              <span class="tiny" aria-hidden="true">
                <svg viewBox="0 0 240 150">
                  <polyline points="10,141 232,141" fill="none" stroke="#7a7a7a" stroke-width="2" />
                  <polyline points={observed} fill="none" stroke="#1d2430" stroke-width="4" />
                </svg>
              </span>
            ) : (
              <TinyGovernment government={choice} />
            )}
            <span class="tile-name">
              <input
                type="radio"
                name="government"
                checked={choice === chosen}
                onChange={() => choose(choice)}
              />{' '}
              <b>{name(choice)}</b>
            </span>
            <span class="tile-about">{about(choice)}</span>
          </label>
        ))}
      </fieldset>
      <p class="start-go">
        <button type="submit" class="primary">
          {words.begin}
        </button>{' '}
        <span class="hint">{words.key}</span>
      </p>
    </form>
  );
}
