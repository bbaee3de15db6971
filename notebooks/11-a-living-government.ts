// What does a strengthened centre do, month by month? One government twice, with the same luck: who waits
// for whom, who meets, what is decided, and where the two part. pnpm tsx
// notebooks/11-a-living-government.ts
import { chronicle } from '@joined-up/core';
import { experiment, show } from '@joined-up/lab';
import { livingGovernment } from '@joined-up/viz';

const { runs } = experiment({
  scenario: 'us-federal-2024',
  regimes: ['status-quo', 'cog', 'planner'],
  seeds: [4],
  observe: [chronicle],
});
const living = livingGovernment([runs['status-quo'][0], runs.cog[0]], { best: runs.planner[0] });

console.log(living.reels.parting?.text ?? 'The two never part.');
for (const month of [11, 23, 35, 95])
  console.log(
    `Month ${month}. ${living.reels.sides.map(({ title, months }) => `${title}: ${months[month].waits}`).join('. ')}.`,
  );
show(living, 'out/living.html');
show(living, 'out/living.svg');
