import { withoutFormula } from '@joined-up/viz';
import { overlapOf } from '../own/overlap.ts';
import type { TableLine } from '../own/parseTable.ts';
import { useStore } from './store.ts';

/** Who works on what, and who else does: a table that reads as a map. */
export function OverlapMap({ works }: { readonly works: readonly TableLine[] }) {
  const store = useStore();
  const {
    strings: {
      value: { own: words },
    },
    numbers: { value: numbers },
  } = store;
  const { units, services, has } = overlapOf(works);
  const title = words.mapTitle(
    numbers.plain(services.filter(({ units: count }) => count > 1).length),
    numbers.plain(services.length),
  );
  return (
    <>
      <h3>{title}</h3>
      <p class="hint">{words.mapAbout}</p>
      <div class="table" tabIndex={0} role="region" aria-label={words.map}>
        <table class="overlap">
          <caption>{words.map}</caption>
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.ministry}</th>
              {services.map(({ name }) => (
                <th scope="col" key={name}>
                  {withoutFormula(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map(({ name, ministry }) => (
              <tr key={name}>
                <th scope="row">{withoutFormula(name)}</th>
                <td>{withoutFormula(ministry)}</td>
                {services.map((service) => (
                  <td
                    key={service.name}
                    class={has(name, service.name) ? (service.units > 1 ? 'shared' : 'alone') : ''}
                  >
                    {has(name, service.name) && (
                      <span role="img" aria-label={service.units > 1 ? words.others : words.alone}>
                        {service.units > 1 ? '◆' : '●'}
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.units}</th>
              <td />
              {services.map(({ name, units: count }) => (
                <td class="number" key={name}>
                  {numbers.plain(count)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
