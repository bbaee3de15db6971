import { inflated } from './inflated.ts';
import type { Reader } from './loadReader.ts';

const page = globalThis as { joinedUpReader?: Reader };

/** The reader of tables and scenario files, which lies in the page as a deflated text until somebody needs it. */
export async function loadReader(): Promise<Reader> {
  if (page.joinedUpReader === undefined) {
    const script = document.createElement('script');
    // Its name becomes a global one when it runs, at once.
    script.textContent = await inflated(document.getElementById('reader')!.textContent);
    document.head.append(script);
  }
  return page.joinedUpReader!;
}
