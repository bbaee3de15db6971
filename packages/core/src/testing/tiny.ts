import { bringMatters, sortByMinistry } from '../forums/bringMatters.ts';
import type { Government, Trust } from '../government/government.ts';
import type { SittingForum } from '../forums/sittingForum.ts';
import { defaultParameters, type Parameters } from '../parameters/parameters.ts';
import { arrange } from '../regimes/arrange.ts';
import type { Regime } from '../regimes/regime.ts';
import { begin } from '../simulate/begin.ts';
import type { Meeting } from '../simulate/month.ts';
import type { Simulation } from '../simulate/simulation.ts';

/**
 * A unit; by default capacity 2, competence 0.5 (so it supplies 1), ideal 0, turf 0.5, mandates in all
 * services.
 */
export interface TinyUnit {
  readonly capacity?: number;
  readonly competence?: number;
  readonly ideal?: number;
  readonly turf?: number;
  readonly services?: readonly string[];
  readonly priorities?: Readonly<Record<string, number>>;
}

export interface TinyMinistry {
  readonly culture?: number;
  readonly trustInCentre?: number;
  readonly layers?: number;
  readonly units?: readonly TinyUnit[];
}

export interface Tiny {
  /** By id. Units are named after their ministry: a0, a1. */
  readonly ministries: Readonly<Record<string, TinyMinistry>>;
  /** Need of each service, all for one segment; default: 1 of care. */
  readonly needs?: Readonly<Record<string, number>>;
  /** Services of each goal; default: one goal with all services. */
  readonly goals?: Readonly<Record<string, readonly string[]>>;
  /** Cabinet weights; default: all equal. */
  readonly weights?: Readonly<Record<string, number>>;
  readonly trust?: readonly Trust[];
}

const cell = (service: string) => ({ segment: 'people', service });

/** A government small enough to calculate by hand. */
export function tinyGovernment({
  ministries,
  needs = { care: 1 },
  goals = { goal: Object.keys(needs) },
  weights = {},
  trust,
}: Tiny): Government {
  const services = Object.keys(needs);
  return {
    segments: [{ id: 'people', population: 1 }],
    services: services.map((id) => ({ id })),
    needs: services.map((service) => ({ ...cell(service), need: needs[service] })),
    goals: Object.entries(goals).map(([id, list]) => ({
      id,
      weight: weights[id] ?? 1,
      cells: list.map((service) => ({ ...cell(service), weight: 1 })),
    })),
    ministries: Object.entries(ministries).map(
      ([id, { culture = 0.5, trustInCentre, layers, units = [{}] }]) => ({
        id,
        culture,
        trustInCentre,
        layers,
        units: units.map(
          (
            {
              capacity = 2,
              competence = 0.5,
              ideal = 0,
              turf = 0.5,
              services: own = services,
              priorities = {},
            },
            u,
          ) => ({
            id: `${id}${u}`,
            capacity,
            priorities,
            competence: Object.fromEntries(services.map((service) => [service, competence])),
            ideals: Object.fromEntries(Object.keys(goals).map((goal) => [goal, ideal])),
            mandates: own.map((service) => ({ ...cell(service), turf })),
          }),
        ),
      }),
    ),
    trust,
  };
}

/**
 * A run before its first month with a regime already in force; backing and the centre's view are still as
 * at the start.
 */
export function tinyRun(
  tiny: Tiny,
  regime: Partial<Regime> = {},
  parameters: Partial<Parameters> = {},
  seed = 1,
): Simulation {
  const whole: Regime = { id: 'tiny', name: 'Tiny', forums: [], ...regime };
  const simulation = begin(tinyGovernment(tiny), { ...defaultParameters, ...parameters }, whole, seed, 0);
  simulation.arrangement = arrange(simulation, whole, 0);
  return simulation;
}

/** A forum that stands. */
export const sittingForum = ({ arrangement: { ranks, own } }: Simulation, id: string): SittingForum =>
  [...ranks.flat(), ...own.filter((one) => one !== undefined)].find((forum) => forum.id === id)!;

interface Terms extends Partial<
  Pick<
    Meeting,
    'preparation' | 'authority' | 'arbitration' | 'chairVoice' | 'meanOpenness' | 'sharePresent'
  >
> {
  /** Indices of the ministries that came in person; default: all. */
  readonly present?: readonly number[];
  /** ι by index of the ministry; default: 1. */
  readonly openness?: readonly number[];
}

/**
 * Opens a meeting of a forum on given terms: full preparation, authority and openness, no arbitration, no
 * voice of the chair, unless said otherwise.
 */
export function inMeeting(
  simulation: Simulation,
  id: string,
  { present, openness, ...terms }: Terms = {},
): Simulation {
  const { meeting } = simulation.month;
  const all = Array.from({ length: simulation.world.ministries }, (_, m) => m);
  Object.assign(meeting, {
    forum: sittingForum(simulation, id),
    preparation: 1,
    authority: 1,
    arbitration: 0,
    chairVoice: 0,
    meanOpenness: 1,
    sharePresent: 1,
    ...terms,
  });
  meeting.present.set(all.map((m) => Number((present ?? all).includes(m))));
  meeting.came.set(all.map((m) => meeting.present[simulation.arrangement.presentMinistry[m]]));
  meeting.openness.set(openness ?? all.map(() => 1));
  return simulation;
}

/** Puts obstacles of a forum's members on the table; default: the forum of the open meeting. */
export function comeUp(simulation: Simulation, forum = simulation.month.meeting.forum): void {
  simulation.month.meeting.forum = forum;
  sortByMinistry(simulation);
  bringMatters(simulation);
}
