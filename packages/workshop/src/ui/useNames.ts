import type { Recorded } from '../play/recordRun.ts';
import { labelsOf } from '../strings/labels.ts';
import { useStore } from './store.ts';

/** Names of ministries and goals of a recorded government in the reader's language, by id. */
export function useNames(recorded: Recorded): Readonly<Record<string, string>> {
  return useNaming()(recorded);
}

/** The same, for a government that is not recorded yet. */
export function useNaming(): (recorded: Recorded) => Readonly<Record<string, string>> {
  const store = useStore();
  const labels = labelsOf(store.strings.value, store.comparison.value.government, store.own.value);
  return ({ observed: { chronicle } }) => ({
    ...Object.fromEntries(chronicle.ministries.map(({ id }) => [id, labels.ministry(id)])),
    ...Object.fromEntries(
      chronicle.goals.map(({ id, about: { segment, service } }) => [
        id,
        segment !== undefined
          ? labels.segment(segment)
          : service !== undefined
            ? labels.service(service)
            : labels.goal(id),
      ]),
    ),
  });
}
