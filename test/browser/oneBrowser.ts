import { chromium, type Browser } from 'playwright-core';
import { chromiumArguments, chromiumPath } from './chromium.ts';

let open: Promise<Browser> | undefined;

/** One browser for all test files that a vitest worker runs; it ends with the worker. */
export const openBrowser = (): Promise<Browser> => (open ??= launched());

const launched = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArguments] });

/** Closes every page: an open one would go on simulating. */
export async function closePages(): Promise<void> {
  const browser = await open;
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
}
