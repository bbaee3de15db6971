import { notices } from './catalogue/notices.ts';
import { problems } from './catalogue/problems.ts';
import { translator } from './translator.ts';

/**
 * Translates a finished English text from deeper code: what is wrong with a part of results, what a sweep
 * noticed. Unknown texts stay as they are.
 */
export const toldText = translator(() => ({ ...problems, ...notices }));
