import { parameterGroups, type ParameterName } from '@joined-up/core';
import { assumptionText, groupText } from '@joined-up/viz';
import { dials } from '../setting/dials.ts';
import { makeParameters } from '../setting/makeParameters.ts';
import { dialsOf } from '../setting/setting.ts';
import { useStore } from './store.ts';

/** The dial that sets a parameter, if there is one. */
const named = (name: ParameterName) =>
  dials.find((dial) => dial.kind === 'number' && 'parameter' in dial && dial.parameter === name);

/** All assumptions on one page: the values for A and for B, and the plausible range. */
export function AssumptionsScreen() {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
    language: { value: language },
  } = store;
  const words = strings.assumptions;
  const { government, a, b } = store.comparison.value;
  const [inA, inB] = [a, b].map((setting) => makeParameters(government, dialsOf(government, setting)));
  return (
    <section class="page" id="result" tabIndex={-1}>
      <h2>{words.title}</h2>
      <p>{words.about}</p>
      <div class="table" tabIndex={0} role="region" aria-label={words.title}>
        <table class="assumptions">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.meaning}</th>
              <th scope="col">A</th>
              <th scope="col">B</th>
              <th scope="col">{words.standard}</th>
              <th scope="col">{words.plausible}</th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          {parameterGroups.map(({ name: group, parameters }) => (
            <tbody key={group}>
              <tr>
                <th scope="rowgroup" colSpan={7} class="group">
                  {groupText(language, group)}
                </th>
              </tr>
              {parameters.map((record) => {
                const dial = named(record.name);
                const value = (values: Partial<Record<ParameterName, number>>) =>
                  numbers.plain(values[record.name] ?? record.default, 3);
                const [one, other] = [value(inA), value(inB)];
                const text = assumptionText(language, record);
                return (
                  <tr key={record.name}>
                    <th scope="row">
                      {dial === undefined ? (
                        <span class="mono" lang="en">
                          {record.name}
                        </span>
                      ) : (
                        strings.dials[dial.id].name
                      )}
                    </th>
                    <td class="meaning">
                      {text.meaning}
                      {text.unit === '' ? '' : ` (${text.unit})`}
                    </td>
                    <td
                      class={`number${(inA[record.name] ?? record.default) === record.default ? ' standard' : ''}`}
                    >
                      {one}
                    </td>
                    <td
                      class={`number${(inB[record.name] ?? record.default) === record.default ? ' standard' : ''}`}
                    >
                      {other}
                    </td>
                    <td class="number">{numbers.plain(record.default, 3)}</td>
                    <td class="number">
                      {record.uncertain
                        ? `${numbers.plain(record.plausible[0], 3)} – ${numbers.plain(record.plausible[1], 3)}`
                        : '–'}
                    </td>
                    <td>{text.source}</td>
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      </div>
      <h2>{words.cannot}</h2>
      <ul>
        {words.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </section>
  );
}
