import type { Reader } from './loadReader.ts';

const page = globalThis as { joinedUpReader?: Reader };

/** The reader of scenario files, which lies in the page as a text until somebody needs it. */
export async function loadReader(): Promise<Reader> {
  if (page.joinedUpReader === undefined) {
    const script = document.createElement('script');
    // Its name becomes a global one when it runs, at once.
    script.textContent = document.getElementById('reader')!.textContent;
    document.head.append(script);
  }
  return page.joinedUpReader!;
}
