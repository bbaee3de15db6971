/** A command as people type it, so that it can be copied: words in quotes where a shell would read them otherwise. */
export const commandLine = (words: readonly string[]): string =>
  `joined-up ${words.map((word) => (/^[\w./:,=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ')}`;

/** The same for somebody who has the repository and nothing installed. */
export const commandToCopy = (words: readonly string[]): string =>
  `npx -y pnpm@12.21.0 ${commandLine(words)}`;
