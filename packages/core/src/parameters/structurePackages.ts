import { HOUSES, WITHIN_CELL } from './options.ts';
import type { Parameters } from './parameters.ts';

/** A named set of structure parameters that go together (ODD §7.7). */
export interface Structure {
  /** What `--structure` and scripts call it. */
  readonly id: string;
  /** One sentence: what is different in such a world. */
  readonly description: string;
  /** The structure parameters that it sets, and to what. */
  readonly parameters: Partial<Parameters>;
}

const scepticOfMergers = { missionCost: 0.3, layerPass: 0.5, mergedMeeting: HOUSES, growingTogether: 60 };
const scepticOfCentres = { veto: 0.5, gaming: 0.15, resultLag: 0.05, discovery: 0.1 };
const peopleFirst = { contradictionReach: WITHIN_CELL, contradictionShare: 0.5, handOffs: 0.25 };

/** The packages of ODD §7.7. */
export const structures: readonly Structure[] = [
  {
    id: 'today',
    description: 'Every structure parameter at its neutral value: the model as it is specified.',
    parameters: {},
  },
  {
    id: 'sceptic-of-mergers',
    description:
      'Muddled missions cost, layers hold decisions up, and the houses of a merged ministry become one in years.',
    parameters: scepticOfMergers,
  },
  {
    id: 'sceptic-of-centres',
    description:
      'Those who are hurt block, pressure makes people look good, results take long, obstacles must be found.',
    parameters: scepticOfCentres,
  },
  {
    id: 'people-first',
    description:
      'Contradiction counts where people meet it and only for half of the outcome; ' +
      'a service suffers where the one before it fails.',
    parameters: peopleFirst,
  },
  {
    id: 'all-sceptic',
    description: 'All of these at once.',
    parameters: { ...scepticOfMergers, ...scepticOfCentres, ...peopleFirst },
  },
];
