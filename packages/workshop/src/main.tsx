import { render } from 'preact';
import { Engine } from './engine/engine.ts';
import { startRunners } from './engine/startRunners.ts';
import { App } from './ui/App.tsx';
import { Store, StoreContext } from './ui/store.ts';
import './ui/style.css';

const store = new Store(new Engine(startRunners()), location.hash, navigator.languages);
render(<StoreContext.Provider value={store}><App /></StoreContext.Provider>, document.getElementById('app')!);
