import { inflated } from '../own/inflated.ts';
import { openingOf, type Opening } from './opening.ts';

/** What the page carries for its first pictures; nothing while developing, or in a browser that cannot inflate it. */
export async function readOpening(page: Document): Promise<Opening | undefined> {
  const text = page.getElementById('opening')?.textContent;
  if (text === undefined || text === null || !('DecompressionStream' in globalThis)) return undefined;
  return openingOf(await inflated(text));
}
