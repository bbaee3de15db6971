/** A name inside a sentence: its first word without the capital that only begins it. Acronyms keep theirs. */
export const midSentence = (name: string): string =>
  name.replace(/^\p{Lu}(?=\p{Ll}+(?:[\s,.:;-]|$))/u, (letter) => letter.toLowerCase());
