import type { RegimeId } from '@joined-up/core';
import type { RegimeWords } from '../../metricWords.ts';

export const regimes: Readonly<Record<RegimeId, RegimeWords>> = {
  'status-quo': { name: 'Status quo', under: 'the status quo', everyday: 'Status quo' },
  'realistic-status-quo': {
    name: 'Realistic status quo',
    under: 'the realistic status quo',
    everyday: 'Realistic status quo',
  },
  superministry: { name: 'Superministry', under: 'a superministry', everyday: 'Superministry' },
  'shared-goals': { name: 'Shared goals', under: 'shared goals', everyday: 'Shared goals' },
  committees: { name: 'Committees', under: 'committees', everyday: 'Committees under the centre' },
  'sub-cabinets': { name: 'Sub-cabinets', under: 'sub-cabinets', everyday: 'Sub-cabinets' },
  czars: { name: 'Czars', under: 'czars', everyday: 'Czars' },
  'task-forces': { name: 'Task forces', under: 'task forces', everyday: 'Task forces' },
  'peer-committees': { name: 'Peer committees', under: 'peer committees', everyday: 'Committees of peers' },
  'working-groups': { name: 'Working groups', under: 'working groups', everyday: 'Working groups' },
  stocktakes: { name: 'Stocktakes', under: 'stocktakes', everyday: 'Stocktakes' },
  cog: { name: 'Strong centre', under: 'a strong centre', everyday: 'Strong centre' },
  director: { name: 'Director', under: 'a director of policy', everyday: 'Centre as director' },
  hybrid: { name: 'Hybrid', under: 'a hybrid', everyday: 'Superministry and centre' },
  'over-coordinated': {
    name: 'Over-coordinated',
    under: 'over-coordination',
    everyday: 'Coordinating all day',
  },
  'coordinating-ministry': {
    name: 'Coordinating ministry',
    under: 'a coordinating ministry',
    everyday: 'Coordinating ministry',
  },
  planner: { name: 'Planner', under: 'a perfect planner', everyday: 'Perfect coordination' },
  bound: { name: 'Bound', under: 'the unattainable bound' },
};
