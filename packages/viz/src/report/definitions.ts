import { metrics, type Metric } from '@joined-up/core';
import type { Words } from '../titles/words.ts';
import { metricWords } from '../titles/wordsOf.ts';
import { escapeHtml } from './html.ts';

/** What the metrics mean, as core defines them (in English). */
export function definitions(metricIds: readonly string[], words: Words): string {
  const known = metricIds.flatMap((id) => metrics.filter((metric) => metric.id === id));
  return `<dl>\n${known.map((metric) => `<dt>${escapeHtml(metricWords(metric.id, words).name)} <code>${metric.id}</code></dt>\n<dd><span lang="en">${escapeHtml(metric.definition)}.</span> ${escapeHtml(rangeOf(metric, words))}; ${escapeHtml(words.report.better[metric.better])}.</dd>`).join('\n')}\n</dl>`;
}

const rangeOf = ({ id, range: [low, high] }: Metric, words: Words): string => {
  const { unit } = metricWords(id, words);
  const range = Number.isFinite(high) ? `${low}–${high}` : `≥ ${low}`;
  return /\d/.test(unit) ? range : `${unit}, ${range}`;
};
