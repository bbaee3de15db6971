/**
 * The word for a name; `undefined` for one that is not in the list, even if every object has it, such as
 * `toString`.
 */
export const ownWord = <Word>(words: Readonly<Record<string, Word>>, name: string): Word | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;
