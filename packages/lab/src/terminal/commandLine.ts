/** A word for a shell, in quotes if needed. */
export const shellWord = (word: string): string =>
  /^[\w./:,=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** A command as people type it, to be copied. */
export const commandLine = (words: readonly string[]): string =>
  `joined-up ${words.map(shellWord).join(' ')}`;

/** The same for somebody who has the repository and nothing installed. */
export const commandToCopy = (words: readonly string[]): string =>
  `npx -y pnpm@12.21.0 ${commandLine(words)}`;
