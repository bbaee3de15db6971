import type { MetricWords } from '../metricWords.ts';

/**
 * The words of a metric at the end of one month.
 * @param named - the month as a part of a name; @param said - the month as a part of a sentence
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
