// one list of values
export { mean } from './summary/mean.ts';
export { standardDeviation } from './summary/standardDeviation.ts';
export { quantile, quantileDots } from './summary/quantile.ts';
export { summarise, type Summary } from './summary/summarise.ts';

// how well a mean is known
export { studentInterval, type Interval } from './intervals/studentInterval.ts';

// pairs of runs with the same luck
export { pairedDifferences } from './paired/pairedDifferences.ts';
export { pairedDifference, type PairedDifference } from './paired/pairedDifference.ts';

// what may be said of them
export { verdict, type Verdict } from './verdict/verdict.ts';
