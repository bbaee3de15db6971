import { midSentence, reasonRows, wordsOf } from '@joined-up/viz';
import type { Reasons } from '@joined-up/scenarios/reasons';
import { useStore } from './store.ts';

/** Most reasons in the line, and the smallest share of the difference that is told. */
const TOLD = 3;
const WORTH_TELLING = 0.05;

/** Why A and B differ, in a line beside the finding: the largest reasons as shares of the difference. */
export function WhyLine({
  found,
  apart,
}: {
  /** `undefined` while they are being computed. */
  readonly found: Reasons | undefined;
  /** Whether there is a difference that matters. */
  readonly apart: boolean;
}) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.why;
  const { reasons: reasonWords } = wordsOf(store.language.value);
  const difference = found?.difference.mean ?? Number.NaN;
  const told =
    found === undefined || !apart
      ? []
      : reasonRows(found)
          .map(({ reason, mean }) => ({ reason, share: mean / difference }))
          .filter(({ share }) => Math.abs(share) >= WORTH_TELLING)
          .toSorted((one, other) => Math.abs(other.share) - Math.abs(one.share))
          .slice(0, TOLD);
  return (
    <p class="why-line">
      <b>{words.why}</b>{' '}
      {!apart
        ? words.tooSmall
        : found === undefined
          ? words.waiting
          : told
              .map(({ reason, share }) =>
                words.part(numbers.percent(share), midSentence(reasonWords.reasons[reason].name)),
              )
              .join(' · ')}{' '}
      {apart && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            store.view.value = 'why';
          }}
        >
          {words.show}
        </button>
      )}
    </p>
  );
}
