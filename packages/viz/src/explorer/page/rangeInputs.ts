import type { Range } from './choice.ts';
import { element } from './element.ts';
import { filled } from './numbers.ts';
import type { Acts, View } from './view.ts';

/** The ranges as numbers to type: exact, and for those who cannot drag. */
export function rangeInputs({ columns, choice, data: { words } }: View, acts: Acts): HTMLElement {
  return element(
    'div',
    { class: 'ranges' },
    element('p', { class: 'soft' }, words.rangesNote),
    ...columns
      .filter(({ options }) => options === undefined)
      .map(({ id, name }) => {
        const part = choice.get(id);
        const range: Range | undefined = part !== undefined && 'low' in part ? part : undefined;
        const [low, high] = [words.lowest, words.highest].map((text, side) => {
          const value = side === 0 ? range?.low : range?.high;
          return element('input', {
            type: 'number',
            step: 'any',
            'aria-label': filled(text, name),
            value:
              value === undefined || !Number.isFinite(value) ? '' : String(Number(value.toPrecision(6))),
          });
        });
        const read = (): void => {
          const [from, to] = [low.valueAsNumber, high.valueAsNumber];
          acts.choose(
            id,
            Number.isNaN(from) && Number.isNaN(to)
              ? undefined
              : { low: Number.isNaN(from) ? -Infinity : from, high: Number.isNaN(to) ? Infinity : to },
          );
        };
        low.addEventListener('change', read);
        high.addEventListener('change', read);
        return element('div', { class: 'row' }, low, element('span', {}, `≤ ${name} ≤`), high);
      }),
  );
}
