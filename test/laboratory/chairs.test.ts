import { fileURLToPath } from 'node:url';
import { calibrate, discover, heat, readStudy, study } from '@joined-up/lab';
import { expect, it } from 'vitest';

const place = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const results = readStudy(place('chairs.yaml')).then((plan) => study(plan).run({ threads: 1 }));

it('a study of chairs and mergers runs each option as often, under both regimes', async () => {
  const rows = (await results).rows();
  expect(rows).toHaveLength(18 * 2 * 6);
  const times = (lever: string): Record<string, number> => {
    const all: Record<string, number> = {};
    for (const { choices } of rows) all[choices[lever]] = (all[choices[lever]] ?? 0) + 1;
    return all;
  };
  expect(times('chair')).toEqual({ centre: 72, 'prime-minister': 72, peer: 72 });
  expect(times('merger')).toEqual({ none: 72, proposed: 72, two: 72 });
}, 120_000);

it('its questions have options for answers', async () => {
  const asked = { regime: 'hybrid', reference: 'status-quo' };
  const { cells } = heat(await results, { ...asked, x: 'chair', y: 'merger' });
  expect(cells.x.options).toEqual(['centre', 'prime-minister', 'peer']);
  expect(discover(await results, { ...asked, above: 0.05 }).worlds.options).toEqual({
    chair: ['centre', 'prime-minister', 'peer'],
    merger: ['none', 'proposed', 'two'],
  });
}, 120_000);

it('a target at a month rules out the worlds that were not so then', async () => {
  const found = await results;
  const { accepted, means, optionsLeft } = calibrate(found, place('chairs-targets.yaml'));
  expect(accepted.length).toBeGreaterThan(0);
  expect(accepted.length).toBeLessThan(18);
  const then = found.byPoint('culture@36', 'status-quo');
  expect(means.map(([value]) => value)).toEqual([...then]);
  for (const [lever, options] of [
    ['chair', 3],
    ['merger', 3],
  ] as const)
    expect(optionsLeft.filter(({ name }) => name === lever)).toHaveLength(options);
}, 120_000);
