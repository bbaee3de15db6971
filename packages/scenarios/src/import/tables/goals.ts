/** A horizontal goal as a set of cells: every pair of the two lists that somebody works in. */
export interface GoalRow {
  readonly id: string;
  readonly name: string;
  readonly segments: readonly string[];
  readonly services: readonly string[];
}

/**
 * Five horizontal problems: each needs several services for the same people at once. Change a row to ask
 * another question.
 */
export const goalTable: readonly GoalRow[] = [
  {
    id: 'vulnerable-youth',
    name: 'Vulnerable youth',
    segments: ['youth', 'children'],
    services: [
      'schools',
      'jobs-and-training',
      'health-care',
      'mental-health',
      'public-health',
      'social-services',
      'food',
      'justice',
      'housing',
    ],
  },
  {
    id: 'poor-households',
    name: 'Poor households',
    segments: ['poor', 'minorities'],
    services: [
      'income-support',
      'food',
      'housing',
      'health-care',
      'jobs-and-training',
      'social-services',
      'higher-education',
      'energy',
      'business',
    ],
  },
  {
    id: 'the-elderly',
    name: 'The elderly',
    segments: ['elderly', 'disabled'],
    services: [
      'income-support',
      'health-care',
      'social-services',
      'housing',
      'food',
      'public-health',
      'transport',
    ],
  },
  {
    id: 'community-renewal',
    name: 'Community renewal',
    segments: ['places', 'native-communities', 'poor'],
    services: [
      'community-development',
      'housing',
      'transport',
      'business',
      'environment',
      'disaster',
      'justice',
      'energy',
    ],
  },
  {
    id: 'competitiveness',
    name: 'Competitiveness',
    segments: ['businesses', 'learners', 'farmers'],
    services: [
      'business',
      'science',
      'higher-education',
      'jobs-and-training',
      'energy',
      'agriculture',
      'transport',
      'health-research',
    ],
  },
];
