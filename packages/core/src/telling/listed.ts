/** `a`, `a and b`, `a, b and c`; of more than `most`, the first ones and how many more. Empty: ''. */
export function listed(things: readonly string[], most = 4): string {
  const shown = things.length > most ? [...things.slice(0, most), `${things.length - most} more`] : things;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
