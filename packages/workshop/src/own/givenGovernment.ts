import type { OwnGovernment } from '../engine/job.ts';
import { isLanguage, type Language } from '../strings/language.ts';

/** A government that was put into this page before it was handed on (`joined-up brief`). */
export interface GivenGovernment {
  readonly own: OwnGovernment;
  /** Language of the page until somebody chooses one. */
  readonly language: Language | undefined;
}

/** The government in the page; `undefined` in the page as it is built. */
export function givenGovernment(page: Document): GivenGovernment | undefined {
  const text = page.getElementById('government')?.textContent;
  if (text === undefined || text === null) return undefined;
  const { language, ...own } = JSON.parse(text) as OwnGovernment & { readonly language?: string };
  return { own, language: isLanguage(language) ? language : undefined };
}
