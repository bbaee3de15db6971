import { notices } from './catalogue/notices.ts';
import { problems } from './catalogue/problems.ts';
import { translator } from './translator.ts';

/**
 * A finished English text that comes from somewhere where nobody speaks to people: what is wrong with a
 * part of results, what a sweep noticed. In the language that is spoken, with what it holds; unknown texts
 * stay as they are.
 */
export const toldText = translator(() => ({ ...problems, ...notices }));
