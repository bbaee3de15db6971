import type { Dials } from '../setting/dials.ts';
import type { StartName } from '../setting/startNames.ts';
import type { Arm, Claim } from './claim.ts';

const arm = (start: StartName, changes: Partial<Dials> = {}, more: Omit<Arm, 'setting'> = {}): Arm => ({
  setting: { start, changes },
  ...more,
});
const higher = (metric: string) => ({ metric, direction: 'higher' }) as const;
const lower = (metric: string) => ({ metric, direction: 'lower' }) as const;

const quo = arm('status-quo');
/** Eight services: what specialists know, spread evenly. (0.8 + 7·0.3)/8 */
const generalists = { homeCompetence: 0.3625, otherCompetence: 0.3625 };

/** The claims of the deck, in its order. They ask of metrics what the laboratory's claims ask, in the same order: `test/claims` holds both together. */
export const claims: readonly Claim[] = [
  {
    id: 'C01',
    a: [arm('cog')],
    b: [arm('cog', {}, { benchmark: 'planner' })],
    watch: [higher('outcome')],
    dial: 'mandate',
  },
  {
    id: 'C02',
    a: [arm('status-quo', {}, { parameters: generalists })],
    b: [quo],
    watch: [higher('outcome')],
    dial: 'complementarity',
  },
  {
    id: 'C03',
    a: [arm('status-quo', { cabinet: false })],
    b: [quo],
    watch: [lower('duplication'), higher('consistency'), higher('outcome')],
    dial: 'culture',
  },
  {
    id: 'C04',
    a: [quo],
    b: [arm('superministry')],
    watch: [higher('outcome')],
    dial: 'mergedMinistries',
    doubted: true,
  },
  {
    id: 'C05',
    a: [quo],
    b: [arm('superministry')],
    watch: [lower('ministerAttention')],
    dial: 'mergedMinistries',
  },
  {
    id: 'C06',
    a: [quo],
    b: [arm('superministry')],
    watch: [lower('missionClarity')],
    dial: 'mergedMinistries',
  },
  {
    id: 'C07',
    a: [arm('superministry', { layers: 1 })],
    b: [arm('superministry', { layers: 3 })],
    watch: [lower('outcome'), lower('alignment')],
    dial: 'mergedMinistries',
  },
  {
    id: 'C08',
    a: [arm('peer-committees')],
    b: [arm('committees')],
    watch: [higher('consistency'), higher('outcome'), higher('trustCentre')],
    dial: 'directorship',
  },
  {
    id: 'C09',
    a: [arm('cog', { mandate: 0.2 })],
    b: [arm('cog', { mandate: 1 })],
    watch: [higher('outcome')],
    dial: 'capability',
  },
  {
    id: 'C10',
    a: [quo],
    b: [arm('shared-goals')],
    watch: [higher('alignment'), higher('consistency')],
    dial: 'mandate',
  },
  {
    id: 'C11',
    a: [arm('shared-goals', { deliveryChains: false })],
    b: [arm('shared-goals')],
    watch: [higher('outcome'), higher('accountability')],
    dial: 'complementarity',
  },
  {
    id: 'C12',
    a: [quo],
    b: [arm('committees')],
    watch: [higher('consistency'), lower('backlog'), higher('outcome')],
    dial: 'culture',
  },
  {
    id: 'C13',
    a: [arm('committees', { committees: 3 })],
    b: [arm('committees', { committees: 32 })],
    watch: [lower('attendance'), lower('decisionsPerMeeting')],
    dial: 'ministerHours',
  },
  {
    id: 'C14',
    a: [arm('committees', { committees: 8 })],
    b: [arm('over-coordinated')],
    watch: [lower('outcome'), higher('coordinationLoad')],
    dial: 'culture',
  },
  {
    id: 'C15',
    a: [arm('cog', { centreUnits: 3, roleClarity: 1 })],
    b: [arm('cog', { centreUnits: 3, roleClarity: 0 })],
    watch: [lower('consistency')],
    dial: 'culture',
  },
  {
    id: 'C16',
    a: [arm('committees')],
    b: [arm('committees', { stocktake: true })],
    watch: [lower('blocked'), lower('latency'), lower('backlog')],
    dial: 'stocktakeEvery',
  },
  {
    id: 'C17',
    a: [arm('stocktakes', { delegates: true })],
    b: [arm('stocktakes')],
    watch: [higher('accountability'), higher('outcome')],
    dial: 'stocktakeEvery',
  },
  {
    id: 'C18',
    a: [arm('cog', { priorityGoals: 3, committees: 3 })],
    b: [arm('cog', { priorityGoals: 8, committees: 8 })],
    watch: [lower('outcome')],
    dial: 'staff',
  },
  {
    id: 'C19',
    watch: [higher('outcome')],
    dial: 'culture',
    a: [arm('cog', { mandate: 1, capability: 0.2 }), arm('cog', { mandate: 0.2, capability: 1 })],
    b: [arm('cog', { mandate: 1, capability: 1 }), arm('cog', { mandate: 0.2, capability: 0.2 })],
  },
  {
    id: 'C20',
    a: [arm('shared-goals'), arm('committees'), arm('stocktakes')],
    b: [arm('cog'), quo, quo],
    watch: [higher('outcome')],
    dial: 'mandate',
  },
  {
    id: 'C21',
    a: [arm('cog', { spotlight: 0 })],
    b: [arm('cog', { spotlight: 0.6 })],
    watch: [lower('outcome'), lower('trustCentre')],
    dial: 'culture',
  },
  {
    id: 'C22',
    a: [arm('director')],
    b: [arm('cog', { directorship: 0 })],
    watch: [higher('outcome')],
    dial: 'ministryIdealSpread',
  },
  {
    id: 'C23',
    watch: [higher('outcome')],
    dial: 'mandate',
    a: [arm('status-quo', { culture: 0.2 }), arm('cog', { culture: 0.5 })],
    b: [arm('status-quo', { culture: 0.8 }), arm('status-quo', { culture: 0.5 })],
  },
  {
    id: 'C24',
    watch: [higher('outcome')],
    dial: 'culture',
    a: [arm('status-quo', { complementarity: -4 }), arm('cog', { complementarity: 0.5 })],
    b: [arm('cog', { complementarity: -4 }), arm('status-quo', { complementarity: 0.5 })],
  },
  {
    id: 'C25',
    a: [arm('cog', { centreUnits: 3, roleClarity: 0 })],
    b: [arm('cog', { centreUnits: 3, roleClarity: 1 })],
    watch: [lower('coordinationLoad'), higher('consistency')],
    dial: 'staff',
  },
];
