import type { MetricWords } from '../metricWords.ts';

/**
 * The words of a metric at the end of one month.
 * @param named - what a name says of the month; @param said - the same in a sentence
 */
export const withMonth = (
  { name, subject, unit, findings, definition }: MetricWords,
  named: string,
  said: string,
): MetricWords => ({
  name: `${name}, ${named}`,
  subject: `${subject} ${said}`,
  unit,
  findings: {
    higher: `${findings.higher} ${said}`,
    lower: `${findings.lower} ${said}`,
    same: `${findings.same} ${said}`,
    clear: `${findings.clear} ${said}`,
  },
  ...(definition === undefined ? {} : { definition: `${definition}, ${said}` }),
});
