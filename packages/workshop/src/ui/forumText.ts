import { midSentence } from '@joined-up/viz';
import type { Labels } from '../strings/labels.ts';
import type { Strings } from '../strings/strings.ts';

/** Name of a meeting for people: "Committee on the elderly", "Pair committee with Health". */
export function forumText(
  { hours: words }: Strings,
  labels: Labels,
  {
    kind,
    goals,
    partner,
  }: { readonly kind: string; readonly goals: readonly string[]; readonly partner?: string },
): string {
  const name = words.forums[kind as keyof typeof words.forums] ?? kind;
  if (partner !== undefined) return `${name} ${words.withPartner(labels.ministry(partner))}`;
  return kind === 'cabinet' || goals.length === 0
    ? name
    : `${name} ${words.on(
        goals
          .slice(0, 3)
          .map((goal) => midSentence(labels.goal(goal)))
          .join(', '),
      )}`;
}
