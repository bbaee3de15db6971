import { engine } from './engine/engineOfPage.ts';
import { render } from 'preact';
import { readOpening } from './opening/readOpening.ts';
import { givenGovernment } from './own/givenGovernment.ts';
import { App } from './ui/App.tsx';
import { keepSession, takeUp } from './ui/session.ts';
import { Store, StoreContext } from './ui/store.ts';
import './ui/style.css';

const opening = await readOpening(document);
const store = new Store(engine, location.hash, navigator.languages, givenGovernment(document), opening);
takeUp(store);
keepSession(store);
render(
  <StoreContext.Provider value={store}>
    <App />
  </StoreContext.Provider>,
  document.getElementById('app')!,
);
