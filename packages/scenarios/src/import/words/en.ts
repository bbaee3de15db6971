import { many, type Written } from './many.ts';

/** What was kept, counted; money as text. */
export interface KeptParts {
  readonly ministries: number;
  readonly units: number;
  readonly services: number;
  readonly segments: number;
  readonly money: string;
  readonly all: string;
}

/** What an import says in English; other languages have the type of this one. */
export const en = {
  locale: 'en-US',
  /** Separates a heading from its text. */
  colon: ': ',
  centralOffice: 'central office',
  everyone: 'Families and the general public',
  perYear: (currency: string, year: string): string =>
    [currency === '' ? 'amounts of the table' : currency, year].filter((part) => part !== '').join(', '),
  programmes: 'programmes',
  counted: (count: number, number: Written): string => many(count, number, 'programme', 'programmes'),
  description: (goals: string): string =>
    `Ministries, units and programmes of a table, seen through goals that several of them share: ${goals}. Who does what for whom comes from the table; needs, cultures, trust, ideal stances and cabinet weights are not in it and are drawn for each seed.`,
  notes: {
    twice: 'Listed again under the same number: only the first row counts.',
    'no-ministry': 'No ministry named: left out.',
    'no-agency': 'No unit named, or the ministry as its own: put under its central office.',
    'agency-merged': 'Unit spelt in several ways: put together.',
    'no-services':
      'No column of services: the names of programmes count as services. Write in the crosswalk which are the same.',
    'amounts-unread':
      'A column is called one of amounts, but its cells are no numbers: every programme counts alike.',
    'no-money': 'No amount: in the map, but without work in what is simulated.',
    'negative-money': 'Negative amounts (money taken back): left out.',
    'no-function': 'No service, or one that the crosswalk leaves out: left out.',
    'none-named': 'No beneficiary named: taken as for the general public.',
    'everyone-named': 'Nearly all beneficiary types named: taken as for the general public.',
    'conduits-passed-over':
      'Institutions named beside people: taken as passing the money on to these people.',
    'conduits-only': 'Only institutions named: taken as for those that they serve.',
    'unknown-beneficiaries': 'Beneficiaries that the crosswalk leaves out: passed over.',
    'outside-goals': 'Work that belongs to none of the goals: left out of what is simulated.',
    'small-units': 'Units with too little money for the goals: left out.',
    'many-units': 'Units beyond the largest: left out, so that runs stay fast.',
    'small-mandates': "Mandates with less than 2 % of their unit's effort: left out.",
    'names-joined': 'Names spelt in several ways: taken as one.',
    'filled-down': 'Blank cells under a name: taken as the name above.',
  },
  /** Remarks in the mapping file. */
  mapping: {
    about: (table: string): string =>
      `What ${table} means, as 'joined-up import' took it. Change it and run the import again: it reads this file.`,
    keys: 'columns: by role the heading of its column; null for none. joined: spellings taken as one; take a line out to keep two apart.',
    goals: "Goals were proposed, not chosen. To choose, take away '# ' and what you do not want:",
  },
  page: {
    title: (name: string): string => `How ${name} became a government`,
    table: 'What was read',
    columns: 'Columns',
    roles: {
      ministry: 'ministry',
      unit: 'unit',
      programme: 'programme',
      code: 'code',
      service: 'service',
      beneficiaries: 'people',
      amount: 'amount',
    },
    notFound: '(none)',
    change: (file: string): string => `Change what is wrong in ${file}, and run the import again.`,
    kept: 'What was kept',
    keptLine: (parts: KeptParts, number: Written): string =>
      `${many(parts.ministries, number, 'ministry', 'ministries')}, ${many(parts.units, number, 'unit', 'units')}, ${many(parts.services, number, 'service', 'services')}, ${many(parts.segments, number, 'group of people', 'groups of people')}; ${parts.money} of ${parts.all}`,
    dropped: 'What was left out, moved or joined',
    head: ['amount', 'programmes', 'what happened to them'],
    joined: 'Names taken as one',
    apart: 'To keep names apart, take their line out of the list in the mapping file.',
    perhaps: 'Perhaps the same, but kept apart',
    goals: 'Horizontal goals',
    proposed:
      'Proposed from the table: services and people that several ministries share. Nobody has chosen them yet.',
    chosen: 'As chosen.',
    map: 'Who works on the same (before any simulation)',
    mapHead: ['service', 'programmes', 'ministries', 'largest', 'its share', 'overlap', 'duplication'],
    mapNote:
      'Overlap: share that goes to people whom two or more ministries serve there. Duplication: the most that could be the same done twice.',
    sheets: {
      read: 'What was read',
      left: ['line', 'what', 'text'],
      kinds: {
        title: 'title',
        total: 'total',
        note: 'note',
        'heading-again': 'headings again',
        section: 'row of one cell',
        below: 'another table below',
      },
      roles: ['what', 'column', 'would do as well'],
      names: ['what', 'in the table', 'taken as', 'decided'],
      nameKinds: { ministries: 'ministry', units: 'unit', services: 'service', people: 'people' },
      one: 'taken as one',
      apart: 'near, kept apart',
      goals: ['goal', 'ministries', 'amount', 'taken'],
      yes: 'yes',
      crosswalk: ['from', 'to', 'programmes', 'amount'],
      services: 'Services',
      people: 'People',
    },
    assumed: 'What is assumed',
    assumptions: [
      'Needs: not in the table. Drawn for each seed around smoothed shares of the work. Change: `needs` in the scenario.',
      'Capacity: grows with the square root of money; without amounts every programme counts alike. Change: `capacity` or `budget` of a unit.',
      'Competence: units are good at what they do more of than others do. Change: `competence`.',
      'Turf: grows with the share of the money of a service. Change: `turf` of a mandate.',
      'Culture and trust: not in the table. Drawn for each seed. Change: `culture` of a ministry, `trust`.',
      'Stances and weights of goals: not in the table. Drawn for each seed. Change: `ideals` of a unit, `weight` of a goal.',
    ],
  },
};

/** All words of an import, in any language. */
export type ImportWords = typeof en;
