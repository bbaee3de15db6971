import { afterAll, describe, expect, it } from 'vitest';
import { closePages } from './oneBrowser.ts';
import { everyChart } from './everyChart.ts';
import { placesTried } from './placesTried.ts';
import { layOut, layoutFaults } from './layout.ts';

describe('every chart, as a browser lays it out', () => {
  afterAll(() => closePages());

  it.each(placesTried)(
    'on %s keeps every label inside its picture and off the others',
    async (_, options) => {
      const page = await layOut(Object.values(everyChart(options)));
      expect(await page.evaluate(layoutFaults)).toEqual([]);
    },
    60_000,
  );
});
