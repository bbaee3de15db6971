import { useState } from 'preact/hooks';
import { governmentNames, type GovernmentName } from '../setting/governments.ts';
import { starting } from '../setting/setting.ts';
import { useStore } from './store.ts';
import { TinyGovernment } from './TinyGovernment.tsx';

/** What can be chosen: a government, or a way to one's own. */
type Choice = GovernmentName | 'mine';

/** What the app is about, and a government to begin with. */
export function StartScreen() {
  const store = useStore();
  const strings = store.strings.value;
  const words = strings.start;
  const loaded = store.own.value;
  const choices: readonly Choice[] = [...governmentNames, loaded === undefined ? 'mine' : 'own'];
  const [chosen, choose] = useState<Choice>(store.comparison.value.government);
  const begin = () => {
    if (chosen === 'mine') store.screen.value = 'own';
    else {
      store.govern(chosen);
      store.screen.value = 'compare';
    }
  };
  const name = (choice: Choice) =>
    choice === 'mine' ? words.mine : choice === 'own' ? loaded!.name : strings.governments[choice].name;
  const about = (choice: Choice) => (choice === 'mine' ? words.mineAbout : words.about[choice]);
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
            ) : (
              <TinyGovernment government={choice} setting={starting('status-quo')} />
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
