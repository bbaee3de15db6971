import { claims } from '../claims/claims.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { useStore } from './store.ts';

/** The cards, or one of them. */
export function ClaimsScreen() {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.claims;
  const place = claims.findIndex(({ id }) => id === store.card.value);
  if (place < 0) {
    return (
      <section class="page" id="result" tabIndex={-1}>
        <h2>{words.title}</h2>
        <p>{words.about}</p>
        <p class="noprint">
          <button type="button" onClick={() => print()}>
            {words.print}
          </button>
        </p>
        <ul class="cards">
          {claims.map(({ id }) => (
            <li key={id} class="card">
              <p class="hint">{id}</p>
              <blockquote>
                {strings.quoted(strings.cards[id as keyof typeof strings.cards].says)}
              </blockquote>
              <p>{strings.cards[id as keyof typeof strings.cards].test}</p>
              <p class="onlyprint">{words.bet}: ________________</p>
              <button
                type="button"
                class="noprint"
                aria-label={`${words.open1}: ${id}`}
                onClick={() => {
                  store.card.value = id;
                }}
              >
                {words.open1}
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  }
  return (
    <section class="page" id="result" tabIndex={-1}>
      <p class="buttons">
        <button
          type="button"
          onClick={() => {
            store.card.value = '';
          }}
        >
          {words.all}
        </button>
        <button
          type="button"
          disabled={place === 0}
          onClick={() => {
            store.card.value = claims[place - 1].id;
          }}
        >
          ◂ {words.previous}
        </button>
        <button
          type="button"
          disabled={place === claims.length - 1}
          onClick={() => {
            store.card.value = claims[place + 1].id;
          }}
        >
          {words.next} ▸
        </button>
        <span class="hint center">
          {words.number(numbers.plain(place + 1), numbers.plain(claims.length))}
        </span>
      </p>
      <ClaimCard key={claims[place].id} claim={claims[place]} />
    </section>
  );
}
