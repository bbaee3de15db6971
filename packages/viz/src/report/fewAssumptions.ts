import type { PageWords } from '../titles/pageWords.ts';
import { escapeHtml } from './html.ts';

/** Parameters named at most: what a page has room for. */
const MOST = 8;

/** A paragraph that names a few parameters and counts the others, HTML. @param told - by parameter, what is said of it */
export function fewAssumptions(heading: string, told: readonly (readonly [name: string, what: string])[], { more }: PageWords): string {
  const named = told.slice(0, MOST).map(([name, what]) => `<code>${escapeHtml(name)}</code> ${escapeHtml(what)}`);
  const rest = told.length > MOST ? [escapeHtml(more(told.length - MOST))] : [];
  return `${escapeHtml(heading)} ${[...named, ...rest].join('; ')}.`;
}

/** Where to find all assumptions, HTML. */
export const allAssumptions = ({ all }: PageWords): string => `${escapeHtml(all)} <code>joined-up parameters</code>`;
