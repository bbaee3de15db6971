import type { OwnGovernment } from '../engine/job.ts';
import { isLanguage, type Language } from '../strings/language.ts';

/** A government that somebody put into this page before handing it on (`joined-up brief`). */
export interface GivenGovernment {
  readonly own: OwnGovernment;
  /** What the page speaks until somebody chooses. */
  readonly language: Language | undefined;
}

/** The government in the page; none in the page as it is built. */
export function givenGovernment(page: Document): GivenGovernment | undefined {
  const text = page.getElementById('government')?.textContent;
  if (text === undefined || text === null) return undefined;
  const { language, ...own } = JSON.parse(text) as OwnGovernment & { readonly language?: string };
  return { own, language: isLanguage(language) ? language : undefined };
}
