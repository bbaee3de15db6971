import { stylised } from '@joined-up/scenarios/stylised';

/** The month in which a way of coordinating begins (ODD §5). */
export const START = stylised.start;

/** Months of a run. */
export const MONTHS = stylised.months;
