import { metricNamed, type Metric } from '@joined-up/core';
import type { Words } from '../titles/words.ts';
import { metricDefinition, metricWords } from '../titles/wordsOf.ts';
import { escapeHtml } from './html.ts';

/** What the metrics mean; in English where the language has no words for one. */
export function definitions(metricIds: readonly string[], words: Words): string {
  const known = metricIds.flatMap((id) => metricNamed(id) ?? []);
  const items = known.map((metric) => {
    const { text, language } = metricDefinition(metric, words);
    const told =
      language === words.language
        ? escapeHtml(text)
        : `<span lang="${language}">${escapeHtml(text)}</span>`;
    return (
      `<dt>${escapeHtml(metricWords(metric.id, words).name)} <code>${escapeHtml(metric.id)}</code>` +
      `</dt>\n<dd>${told}; ${escapeHtml(rangeOf(metric, words))}; ` +
      `${escapeHtml(words.report.better[metric.better])}.</dd>`
    );
  });
  return `<dl>\n${items.join('\n')}\n</dl>`;
}

const rangeOf = ({ id, range: [low, high] }: Metric, words: Words): string => {
  const { unit } = metricWords(id, words);
  const range = Number.isFinite(high) ? `${low}–${high}` : `≥ ${low}`;
  return /\d/.test(unit) ? range : `${unit}, ${range}`;
};
