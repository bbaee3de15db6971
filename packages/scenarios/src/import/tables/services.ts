/** A service of the model and the policy functions of the inventory that it stands for. */
export interface ServiceRow {
  readonly id: string;
  readonly name: string;
  /** A category, or `category > sub-category`; the longer one wins. */
  readonly functions: readonly string[];
}

/**
 * Policy functions of the federal programme inventory → services.
 * The inventory has 20 categories, some of which nearly repeat each other (regional development names transport,
 * housing, energy again; education names health training); the parts that mean the same are put together here.
 * Change a row to draw the lines elsewhere.
 */
export const serviceTable: readonly ServiceRow[] = [
  { id: 'schools', name: 'Schools', functions: ['Education'] },
  {
    id: 'higher-education',
    name: 'Higher education',
    functions: [
      'Education > Higher Education - General',
      'Education > Resource Development and Support - Higher Education',
      'Education > Resource Development and Support - Student Financial Aid',
      'Education > Resource Development and Support - Land and Equipment',
    ],
  },
  {
    id: 'jobs-and-training',
    name: 'Jobs and training',
    functions: [
      'Employment, Labor, and Training',
      'Education > Vocational Development',
      'Income Security and Social Services > Training Assistance',
      'Education > Resource Development and Support - Vocational Education and Handicapped Education',
    ],
  },
  {
    id: 'health-care',
    name: 'Health care',
    functions: ['Health', 'Regional Development > Health and Nutrition'],
  },
  {
    id: 'public-health',
    name: 'Public health',
    functions: [
      'Health > Communicable Diseases',
      'Health > Prevention and Control',
      'Health > Occupational Safety and Health',
      'Health > Physical Fitness',
      'Disaster Prevention and Relief > Emergency Health Services',
    ],
  },
  {
    id: 'mental-health',
    name: 'Mental health and addiction',
    functions: [
      'Health > Mental Health',
      'Health > Alcoholism, Drug Abuse and Mental Health - General',
      'Health > Alcoholism, Drug Abuse and Mental Health - Planning',
      'Health > Alcoholism, Drug Abuse and Mental Health - Law Enforcement',
      'Health > Alcoholism, Drug Abuse and Mental Health - Research',
    ],
  },
  {
    id: 'health-research',
    name: 'Health research and professions',
    functions: [
      'Health > Health Research - General',
      'Health > Specialized Health Research and Training',
      'Health > Education and Training',
      'Health > Libraries, Information and Education Services',
      'Education > Health Education and Training',
      'Education > Medical Education and Training',
      'Education > Dental Education and Training',
      'Education > Nursing Education',
    ],
  },
  {
    id: 'food',
    name: 'Food and nutrition',
    functions: ['Food and Nutrition', 'Income Security and Social Services > Nutrition'],
  },
  {
    id: 'income-support',
    name: 'Income support',
    functions: [
      'Income Security and Social Services > Social Security and Insurance',
      'Income Security and Social Services > Old Age Assistance',
      'Income Security and Social Services > Public Assistance',
      'Income Security and Social Services > Disabled Veterans',
    ],
  },
  { id: 'social-services', name: 'Social services', functions: ['Income Security and Social Services'] },
  { id: 'housing', name: 'Housing', functions: ['Housing', 'Regional Development > Housing'] },
  {
    id: 'community-development',
    name: 'Community development',
    functions: ['Community Development', 'Regional Development'],
  },
  {
    id: 'transport',
    name: 'Transport',
    functions: ['Transportation', 'Regional Development > Transportation'],
  },
  { id: 'business', name: 'Business and commerce', functions: ['Business and Commerce'] },
  { id: 'agriculture', name: 'Agriculture', functions: ['Agricultural'] },
  {
    id: 'environment',
    name: 'Environmental quality',
    functions: [
      'Environmental Quality',
      'Natural Resources > Community Sewage Treatment Assistance',
      'Natural Resources > Community Water Supply Services',
    ],
  },
  {
    id: 'natural-resources',
    name: 'Natural resources',
    functions: [
      'Natural Resources',
      'Agricultural > Forestry',
      'Agricultural > Resource Conservation and Development',
      'Community Development > Recreation',
    ],
  },
  { id: 'energy', name: 'Energy', functions: ['Energy', 'Regional Development > Energy'] },
  {
    id: 'disaster',
    name: 'Disaster prevention and relief',
    functions: [
      'Disaster Prevention and Relief',
      'Community Development > Fire Protection',
      'Business and Commerce > Economic Injury and Natural Disaster',
    ],
  },
  {
    id: 'science',
    name: 'Science and technology',
    functions: [
      'Science and Technology',
      'Education > Resource Development and Support - Sciences',
      'Education > Nuclear Education and Training',
    ],
  },
  {
    id: 'justice',
    name: 'Justice and consumer protection',
    functions: ['Law, Justice and Legal Services', 'Consumer Protection'],
  },
  {
    id: 'culture',
    name: 'Culture and information',
    functions: [
      'Cultural Affairs',
      'Information and Statistics',
      'Education > Libraries and Technical Information Services',
      'Community Development > Historical Preservation',
      'Business and Commerce > Statistics',
      'Employment, Labor, and Training > Statistical',
    ],
  },
];
