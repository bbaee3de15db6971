// What does spite cost? Ministers who distrust whoever is in the chair send a delegate, who binds nobody
// and decides nothing.
// A behaviour of your own: a function in place of the model's rule for who comes.
//   pnpm tsx notebooks/13-delegates-out-of-spite.ts
import type { Behaviour } from '@joined-up/core';
import { experiment, show } from '@joined-up/lab';

const spite: Behaviour = {
  id: 'spite',
  attend: ({ usual, trustInChair }) => (trustInChair < 0.4 ? 'delegate' : usual),
};

const asked = { scenario: 'stylised', regimes: ['status-quo', 'peer-committees', 'cog'], seeds: 30 };
const [usual, spiteful] = [experiment(asked), experiment({ ...asked, behaviours: [spite] })];
for (const regime of asked.regimes.slice(1)) {
  const gains = [usual, spiteful].map((results) => results.difference('outcome', regime).mean.toFixed(3));
  console.log(
    `${regime} changes the outcome by ${gains[0]}, and by ${gains[1]} where ministers are spiteful`,
  );
}
console.log(`\n${spiteful}`);
show(spiteful.chart('outcome'), 'out/spite.svg');
