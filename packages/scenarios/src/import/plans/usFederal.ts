import { thresholds } from '../assumptions/thresholds.ts';
import type { ImportPlan } from '../plan.ts';
import { agencyTable } from '../tables/agencies.ts';
import { goalTable } from '../tables/goals.ts';
import { everyone, segmentTable } from '../tables/segments.ts';
import { serviceTable } from '../tables/services.ts';
import { en } from '../words/en.ts';

/**
 * The plan of the federal programme inventory of the United States: its crosswalks, goals, spellings and
 * thresholds.
 */
export const usFederal = (year: number): ImportPlan => ({
  id: `us-federal-${year}`,
  name: `United States federal government, ${year}`,
  description:
    'Departments, agencies and programmes of the federal programme inventory, ' +
    'seen through five horizontal goals. What is done for whom comes from the inventory; ' +
    'needs, cultures, trust, ideal stances and cabinet weights are not in it and ' +
    'are drawn for each seed.',
  sources: [
    'Federal Program Inventory (fpi.omb.gov), Office of Management and Budget, ' +
      `fiscal-year-2024 edition: sums and counts of obligations of ${year} by agency, ` +
      'policy function and beneficiary type.',
  ],
  measure: 'US dollars a year',
  services: serviceTable,
  segments: segmentTable,
  everyone,
  goals: goalTable,
  spellings: agencyTable,
  merger: ['education', 'labor'],
  thresholds,
  words: {
    ...en,
    notes: {
      ...en.notes,
      'small-units': `Units with less than ${thresholds.unitMoney / 1e6} million US dollars for the goals: left out.`,
    },
  },
  unitName: withoutAbbreviation,
  // `Department of` distinguishes nothing.
  shortName: (ministry) => ministry.replace(/^Department of (the )?/, ''),
});

/** Without its abbreviation in brackets; not in capitals. The inventory writes names in English only. */
function withoutAbbreviation(agency: string): string {
  const plain = agency
    .replace(/\s*\([A-Z]+\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === plain.toUpperCase() && !/[^\0-\u007F]/.test(plain)
    ? plain.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
    : plain;
}
