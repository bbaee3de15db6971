/**
 * What a list of words has for a name: nothing for one that is not there, even if every object has it, such
 * as `toString`.
 */
export const ownWord = <Word>(words: Readonly<Record<string, Word>>, name: string): Word | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;
