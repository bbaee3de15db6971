import { inflated } from './inflated.ts';
import type { Reader } from './loadReader.ts';

const page = globalThis as { joinedUpReader?: Reader };

/** The reader of tables and scenario files, which is in the page as deflated text until it is needed. */
export async function loadReader(): Promise<Reader> {
  if (page.joinedUpReader === undefined) {
    const script = document.createElement('script');
    // It runs at once and sets the global `joinedUpReader`.
    script.textContent = await inflated(document.getElementById('reader')!.textContent);
    document.head.append(script);
  }
  return page.joinedUpReader!;
}
