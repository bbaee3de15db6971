import type { Browser } from 'playwright-core';

/** Tells the processor time of all pages of a browser so far, workers included, milliseconds. */
export async function processorTimeOf(browser: Browser): Promise<() => Promise<number>> {
  const system = await browser.newBrowserCDPSession();
  return async () => {
    const { processInfo } = await system.send('SystemInfo.getProcessInfo');
    return processInfo
      .filter(({ type }) => type === 'renderer')
      .reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
}
