// What does spite cost? Ministers who distrust whoever is in the chair send a delegate, who binds nobody and decides nothing.
// A behaviour of one's own: a function in the place of the model's rule for who comes.
//   pnpm tsx notebooks/13-delegates-out-of-spite.ts
import type { Behaviour } from '@joined-up/core';
import { experiment, show } from '@joined-up/lab';

const spite: Behaviour = {
  id: 'spite',
  attend: ({ usual, trustInChair }) => (trustInChair < 0.4 ? 'delegate' : usual),
};
const asked = { scenario: 'stylised', regimes: ['status-quo', 'peer-committees', 'cog'], seeds: 40 };
const results = experiment({ ...asked, behaviours: [spite] });
const without = experiment(asked);
for (const regime of ['peer-committees', 'cog'])
  for (const metric of ['attendance', 'outcome'])
    console.log(
      regime,
      metric,
      without.difference(metric, regime).mean,
      results.difference(metric, regime).mean,
    );
show(results.chart('outcome'), 'out/spite.svg');
