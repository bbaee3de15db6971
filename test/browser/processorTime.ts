import type { Browser } from 'playwright-core';

/**
 * Returns a function that gives the processor time of all pages of a browser so far, with workers,
 * milliseconds.
 */
export async function processorTimeOf(browser: Browser): Promise<() => Promise<number>> {
  const system = await browser.newBrowserCDPSession();
  return async () => {
    const { processInfo } = await system.send('SystemInfo.getProcessInfo');
    return processInfo
      .filter(({ type }) => type === 'renderer')
      .reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
}
