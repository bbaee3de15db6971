/** A name inside a sentence: its first word without a capital. Acronyms keep theirs. */
export const midSentence = (name: string): string =>
  name.replace(/^\p{Lu}(?=\p{Ll}+(?:[\s,.:;-]|$))/u, (letter) => letter.toLowerCase());
