import { visible } from '@joined-up/core';
import type { LinkProblem } from '../link/linkProblem.ts';
import { dialText } from '../strings/dialText.ts';
import type { Numbers } from '../strings/numbers.ts';
import type { Strings } from '../strings/strings.ts';
import { useStore } from './store.ts';

/** What was wrong with a link, all at once, and what was used instead. */
export function LinkNotice() {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const problems = store.problems.value;
  if (problems.length === 0) return null;
  return (
    <section class="notice" role="alert">
      <h2>{strings.link.title}</h2>
      <ul>
        {problems.map((problem, i) => (
          <li key={i}>{visible(say(problem, strings, numbers))}</li>
        ))}
      </ul>
      <p>
        {problems.some(({ kind }) => kind === 'foreign') ? '' : strings.link.used}{' '}
        <button
          type="button"
          onClick={() => {
            store.problems.value = [];
          }}
        >
          {strings.link.dismiss}
        </button>
      </p>
    </section>
  );
}

function say(problem: LinkProblem, strings: Strings, numbers: Numbers): string {
  const words = strings.link;
  switch (problem.kind) {
    case 'unknown-government':
      return words['unknown-government'](problem.found, problem.near ?? '');
    case 'unknown-metric':
      return words['unknown-metric'](problem.found, problem.near ?? '');
    case 'unknown-start':
      return words['unknown-start'](
        problem.found,
        problem.near ?? '',
        strings.starts[problem.used as keyof typeof strings.starts],
      );
    case 'unknown-place':
      return words['unknown-place'](problem.found, problem.near ?? '');
    case 'bad-value':
      return words['bad-value'](
        problem.found,
        strings.dials[problem.dial].name,
        dialText(strings, numbers, problem.dial, problem.used),
      );
    default:
      return words[problem.kind](problem.found);
  }
}
