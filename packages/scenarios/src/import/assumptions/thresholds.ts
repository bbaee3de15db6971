/**
 * What is too small to be kept; the report says how much it was. The thresholds keep a run fast: an agency
 * of a few million dollars changes no result, a hundred of them triple the time.
 */
export const thresholds = {
  /** A unit whose programmes for the goals get less in a year, US dollars, is left out. */
  unitMoney: 100_000_000,
  /** Most units. */
  units: 1000,
  /** A mandate that takes a smaller share of its unit's effort is left out. */
  mandateShare: 0.02,
  /** A programme that names more beneficiary types than this is for everyone. */
  beneficiaries: 20,
} as const;
