/**
 * Output never stops work: ignore EPIPE (`| head`), and a closed or full standard error, in a sweep or any
 * run. Whether the work is done says the exit code.
 * @returns was something written to standard output lost, other than by a reader that went away?
 */
export function surviveDeafReaders(): { readonly lost: boolean } {
  const told = { lost: false };
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') told.lost = true;
  });
  process.stderr.on('error', () => {});
  return told;
}
