/** A segment of the model and the beneficiary types of the inventory that it stands for. */
export interface SegmentRow {
  readonly id: string;
  readonly name: string;
  readonly beneficiaries: readonly string[];
  /** Types that pass on what they get to somebody else: they count only where a programme names nobody else. */
  readonly conduits?: readonly string[];
}

/** Segment of programmes that name no beneficiary, or nearly all of them. */
export const everyone = 'general-public';

/**
 * Beneficiary types of the federal programme inventory → segments.
 * Change a row to draw the lines elsewhere. People and firms may be in several segments at once.
 */
export const segmentTable: readonly SegmentRow[] = [
  {
    id: 'children',
    name: 'Children',
    beneficiaries: ['Infant (0-5)', 'Preschool', 'Child (6-15)', 'Education (0-8)', 'School'],
  },
  {
    id: 'youth',
    name: 'Vulnerable youth',
    beneficiaries: ['Youth (16-21)', 'Education (9-12)', 'Juvenile Delinquent'],
  },
  {
    id: 'learners',
    name: 'Students, researchers and professions',
    beneficiaries: [
      'Student/Trainee',
      'Graduate Student',
      'Education (13+)',
      'Education Professional',
      'Scientist/Researchers',
      'Health Professional',
      'Engineer/Architect',
      'Artist/Humanist',
      'Specialized group (e.g. health professionals, students, veterans)',
    ],
  },
  {
    id: 'poor',
    name: 'Poor households',
    beneficiaries: ['Low Income', 'Moderate Income', 'Welfare Recipient', 'Unemployed'],
  },
  { id: 'elderly', name: 'The elderly', beneficiaries: ['Senior Citizen (60+)', 'Pension Recipient'] },
  {
    id: 'disabled',
    name: 'People with disabilities or illness',
    beneficiaries: [
      'Disabled (e.g. Deaf, Blind, Physically Disabled)',
      'Physically Afflicted (e.g. TB, Arthritis, Heart Disease)',
      'Mentally Disabled',
      'Drug Addict',
      'Alcoholic',
    ],
  },
  {
    id: 'veterans',
    name: 'Veterans',
    beneficiaries: ['Veteran/Service person/Reservist (including dependents'],
  },
  {
    id: 'minorities',
    name: 'Minorities and newcomers',
    beneficiaries: [
      'Minority group',
      'Black',
      'Asian',
      'Spanish Origin',
      'Other Non-White',
      'Refugee/Alien',
      'Migrant',
    ],
  },
  {
    id: 'native-communities',
    name: 'Native communities',
    beneficiaries: ['American Indian'],
    conduits: ['Federally Recognized Indian Tribal Governments', 'Native American Organizations'],
  },
  {
    id: 'businesses',
    name: 'Businesses',
    beneficiaries: [
      'Small business',
      'Small Business Person',
      'Profit organization',
      'Industrialist/ Business person',
      'Builder/Contractor/Developer',
    ],
  },
  {
    id: 'farmers',
    name: 'Farmers and landowners',
    beneficiaries: ['Farmer/Rancher/Agriculture Producer', 'Land/Property Owner'],
  },
  {
    id: 'places',
    name: 'Towns and regions',
    beneficiaries: ['Rural', 'Suburban', 'Other Urban', 'Major Metropolis (over 250,000)'],
    conduits: [
      'State',
      'Local',
      'U.S. Territories',
      'Interstate',
      'Intrastate',
      'Federal',
      'Sponsored organization',
      'Public nonprofit institution/organization',
      'Private nonprofit institution/organization',
      'Quasi-public nonprofit organization',
      'Other public institution/organization',
      'Other private institution/organization',
    ],
  },
  {
    id: everyone,
    name: 'Families and the general public',
    beneficiaries: [
      'Anyone/general public',
      'Individual/Family',
      'Women',
      'U.S. Citizen',
      'Consumer',
      'Homeowner',
    ],
  },
];
