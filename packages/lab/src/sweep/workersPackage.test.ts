import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { entryFor, unreachable } from './workersPackage.ts';

const require = createRequire(import.meta.url);

it('gives sources to a program of sources and built code to a built one', () => {
  expect(entryFor('file:///work/packages/lab/src/sweep/workersPackage.ts', require)).toMatch(
    /packages\/workers\/src\/index\.ts$/,
  );
  expect(entryFor('file:///work/packages/joined-up/dist/work.js', require)).toMatch(
    /packages\/workers\/dist\/index\.js$/,
  );
});

it('takes the entry as it is where the package is installed', () => {
  const installed = Object.assign(() => ({}), { resolve: () => '/usr/lib/node_modules/it/dist/index.js' });
  expect(entryFor('file:///usr/lib/joined-up/dist/work.js', installed)).toBe(
    '/usr/lib/node_modules/it/dist/index.js',
  );
});

it.each([
  ['NOAUTH Authentication required.', 'JOINED_UP_REDIS_PASSWORD'],
  ['self-signed certificate in certificate chain', 'NODE_EXTRA_CA_CERTS'],
  ['connect ECONNREFUSED 127.0.0.1:6379', "start one, e.g. with 'redis-server'"],
])('tells how to mend %s', (message, mend) => {
  const address = { url: 'redis://lab:6379', told: 'redis://lab:6379' };
  expect(unreachable('joined-up work', address, new Error(message)).message).toContain(mend);
});
