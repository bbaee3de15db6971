import type { ExplorerData } from '../explorerData.ts';
import { explore } from './explore.ts';

// The script of a page that `explorerPage` writes: the runs are in the page as data.
const data = document.querySelector('#explorer-data')!.textContent!;
explore(document.querySelector<HTMLElement>('main')!, JSON.parse(data) as ExplorerData);
