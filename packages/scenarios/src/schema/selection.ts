import { z } from 'zod';
import { reference } from './id.ts';

const several = (what: string) =>
  z
    .union([z.literal('all'), z.array(reference).min(1, { error: `at least one ${what}` })], {
      error: `'all' or a list of ids of ${what}s`,
    })
    .optional();

/**
 * Cells by their two sides: `service: training, segments: [youth, poor]`, or `services: all, segment:
 * youth`. It means every pair of what the two sides name; that each side is given once is checked
 * afterwards.
 */
export const selection = {
  segment: reference.optional().describe('One segment; or write segments.'),
  segments: several('segment').describe("A list of segments, or 'all'."),
  service: reference.optional().describe('One service; or write services.'),
  services: several('service').describe("A list of services, or 'all'."),
};

export interface Selection {
  readonly segment?: string;
  readonly segments?: 'all' | readonly string[];
  readonly service?: string;
  readonly services?: 'all' | readonly string[];
}

/** The ids that one side of a selection names; `all` gives everything there is. */
export const idsOf = (
  one: string | undefined,
  some: 'all' | readonly string[] | undefined,
  all: readonly string[],
): readonly string[] => (some === 'all' ? all : [...(one === undefined ? [] : [one]), ...(some ?? [])]);
