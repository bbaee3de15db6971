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
  'shared-goals': { name: 'Shared goals', under: 'shared goals', many: true, everyday: 'Shared goals' },
  committees: {
    name: 'Committees',
    under: 'committees',
    many: true,
    everyday: 'Committees under the centre',
  },
  'sub-cabinets': { name: 'Sub-cabinets', under: 'sub-cabinets', many: true, everyday: 'Sub-cabinets' },
  czars: { name: 'Czars', under: 'czars', many: true, everyday: 'Czars' },
  'task-forces': { name: 'Task forces', under: 'task forces', many: true, everyday: 'Task forces' },
  'peer-committees': {
    name: 'Peer committees',
    under: 'peer committees',
    many: true,
    everyday: 'Committees of peers',
  },
  'working-groups': {
    name: 'Working groups',
    under: 'working groups',
    many: true,
    everyday: 'Working groups',
  },
  stocktakes: { name: 'Stocktakes', under: 'stocktakes', many: true, everyday: 'Stocktakes' },
  cog: { name: 'Strong centre', under: 'a strong centre', everyday: 'Strong centre' },
  director: {
    name: 'Director',
    under: 'a director of policy',
    everydayUnder: 'a centre that directs',
    everyday: 'Centre as director',
  },
  hybrid: {
    name: 'Superministry and centre',
    under: 'a superministry under a strong centre',
  },
  'over-coordinated': {
    name: 'Over-coordinated',
    under: 'over-coordination',
    everydayUnder: 'coordinating all day',
    everyday: 'Coordinating all day',
  },
  'coordinating-ministry': {
    name: 'Coordinating ministry',
    under: 'a coordinating ministry',
    everyday: 'Coordinating ministry',
  },
  planner: {
    name: 'Planner',
    under: 'a perfect planner',
    everydayUnder: 'perfect coordination',
    everyday: 'Perfect coordination',
  },
  bound: { name: 'Bound', under: 'the unattainable bound' },
};
