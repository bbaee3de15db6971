import { inflated } from '../own/inflated.ts';
import { openingOf, type Opening } from './opening.ts';

/**
 * Reads the opening from the page. @returns undefined while developing, or if the browser cannot inflate it
 */
export async function readOpening(page: Document): Promise<Opening | undefined> {
  const text = page.getElementById('opening')?.textContent;
  if (text === undefined || text === null || !('DecompressionStream' in globalThis)) return undefined;
  return openingOf(await inflated(text));
}
