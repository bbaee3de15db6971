// The same packages from CommonJS.
const { regimes, simulate } = require('@joined-up/core');
const { stylised } = require('@joined-up/scenarios/stylised');
const { createHash } = require('node:crypto');

for (const name of ['scenarios', 'statistics', 'claims', 'viz', 'lab', 'workshop'])
  require(`@joined-up/${name}`);
const run = simulate(
  stylised,
  regimes.find(({ id }) => id === 'cog'),
  { seed: 3 },
);
console.log(JSON.stringify({ run: createHash('sha256').update(JSON.stringify(run)).digest('hex') }));
