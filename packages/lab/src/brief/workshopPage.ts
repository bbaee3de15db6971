import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, resolveParameters, visible, type Scenario } from '@joined-up/core';
import type { Language } from '@joined-up/viz';
import { built } from '../provenance/built.ts';
import { WORKSHOP_PAGE } from './buildWorkshop.ts';
import { workshopFromSources } from './workshopFromSources.ts';

/** Where the page takes a government in: see `packages/workshop/joined-up-workshop.html`. */
const MARK = '<!-- government -->';

/**
 * The workshop with a government in it: one HTML file that opens on it, without any network.
 * @param language - of the page; left out: the language of the browser
 * @param text - text of the scenario file, which gives the same government in another copy of the page
 * @returns undefined if this copy of Joined-Up came without the page
 */
export function workshopWith(
  scenario: Scenario,
  text: string,
  language: Language | undefined,
): string | undefined {
  const page = workshopPage();
  return page === undefined ? undefined : withGovernment(page, scenario, text, language);
}

/** Identifies, in links, a government that is part of a page. */
export const governmentFingerprint = (text: string): string => fingerprint(text).slice(0, 8);

/** The same with a page that was already loaded (`workshopPage`). */
export function withGovernment(
  page: string,
  scenario: Scenario,
  text: string,
  language: Language | undefined,
): string {
  const given = {
    name: scenario.name,
    fingerprint: governmentFingerprint(text),
    content: { government: scenario.government(1, resolveParameters(scenario.parameters)) },
    language,
  };
  // Escaped, so that no text ends the script or controls a screen; in JSON it is the same text.
  const json = visible(JSON.stringify(given)).replaceAll('<', '\\u003c');
  if (!page.includes(MARK)) throw new Error(`${WORKSHOP_PAGE}: expected ${MARK}`);
  return page.replace(MARK, () => `<script id="government" type="application/json">${json}</script>`);
}

/**
 * The built page: beside the program where that is installed; in the repository built at once from its
 * sources. Undefined if there is none.
 */
export function workshopPage(): string | undefined {
  if (built === undefined) return workshopFromSources();
  const beside = join(import.meta.dirname, WORKSHOP_PAGE);
  return existsSync(beside) ? readFileSync(beside, 'utf8') : undefined;
}
