/**
 * Output never stops work: ignores EPIPE (`| head`), and a closed or full standard error. The exit code
 * says whether the work is done.
 * @returns `lost`: was output lost for any other reason than that its reader went away?
 */
export function surviveDeafReaders(): { readonly lost: boolean } {
  const told = { lost: false };
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') told.lost = true;
  });
  process.stderr.on('error', () => {});
  return told;
}
