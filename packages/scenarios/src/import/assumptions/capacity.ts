/**
 * Assumption: what a programme takes to run grows with the square root of its money.
 *
 * Obligations are money, not people. A tenth of a percent of the programmes (Social Security, Medicare, Medicaid) pays
 * out two thirds of the money with a small part of the staff: taken as capacity, money would make one agency the
 * government. With the square root, four times the money is twice the work, whatever pays the money out;
 * and ten programmes are more work than one of their size. Staff by programme would be better; the inventory has none.
 *
 * @param money - obligations of a programme in a year, US dollars, ≥ 0
 * @returns effort in units of its own; only ratios count
 */
export const programmeEffort = (money: number): number => Math.sqrt(money);
