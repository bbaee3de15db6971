import { afterAll, describe, expect, it } from 'vitest';
import { closePages, sheetPage } from './oneBrowser.ts';
import { everyChart } from './everyChart.ts';
import { placesTried } from './placesTried.ts';
import { layoutFaults } from './layout.ts';

describe('every chart, as a browser lays it out', () => {
  afterAll(() => closePages());

  it.each(placesTried)(
    'on %s keeps every label inside its picture and off the others',
    async (_, options) => {
      const page = await sheetPage();
      await page.setContent(Object.values(everyChart(options)).join('\n'));
      expect(await page.evaluate(layoutFaults)).toEqual([]);
    },
    60_000,
  );
});
