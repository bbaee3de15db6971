import { differencePath } from '@joined-up/viz';
import { useState } from 'preact/hooks';
import { pathBetween } from '../findings/rows.ts';
import { sideIds } from '../findings/sideIds.ts';
import { START } from '../setting/months.ts';
import { dialsOf } from '../setting/setting.ts';
import { crisisOf } from '../setting/crisis.ts';
import { stepsOf } from '../setting/steps.ts';
import { crisisText, stepText } from '../strings/stepText.ts';
import { Picture } from './Picture.tsx';
import type { Sides } from './sides.ts';
import { useStore } from './store.ts';

/** Results for people over time, B minus A: does it dip, and when does it come back? */
export function PathPicture({ a, b, count, names, settings, stale }: Sides) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.compare;
  const [paths, showPaths] = useState(false);
  const { rows, recovery } = pathBetween(a, b, count);
  const ids = sideIds(settings[0], settings[1], names);
  const { government } = store.comparison.value;
  const taken = settings.flatMap((setting, i) =>
    stepsOf(dialsOf(government, setting)).map((step) => ({ step, letter: 'AB'[i] })),
  );
  // Both sides have the same crisis.
  const crises = settings.flatMap((setting) => crisisOf(dialsOf(government, setting)) ?? []).slice(0, 1);
  const steps = [
    ...taken.map(({ step }) => step.month),
    ...crises.flatMap(({ month, until }) => (until === undefined ? [month] : [month, until])),
  ].toSorted((one, other) => one - other);
  const told = [
    ...taken.map(({ step, letter }) => `${letter}: ${stepText(strings, numbers, step)}`),
    ...crises.map((crisis) => `A, B: ${crisisText(strings, numbers, crisis)}`),
  ].join('; ');
  const later = rows.filter(({ month }) => month >= START);
  const dips = later.some(({ mean }) => mean < -0.01);
  const back = recovery.filter((month) => month !== null).toSorted((one, other) => one - other);
  const half = back[Math.ceil(recovery.length / 2) - 1];
  const title = !dips
    ? words.pathTitle.ahead
    : half === undefined
      ? words.pathTitle.never
      : words.pathTitle.dip(numbers.plain(half));
  return (
    <Picture
      level={2}
      title={title}
      about={told === '' ? words.pathAbout : `${words.pathAbout} ${words.pathSteps(told)}`}
      name="joined-up-path"
      stale={stale}
      version={JSON.stringify([rows, ids, paths, steps])}
      draw={(look) =>
        differencePath(rows, {
          ...look,
          metric: 'outcome',
          regime: ids.b,
          reference: ids.a,
          names: ids.names,
          start: START,
          steps,
          show: paths ? 'paths' : 'fan',
          recovery,
        })
      }
      table={() => ({
        columns: [words.month, words.difference, '95 % −', '95 % +'],
        rows: rows.map(({ month, mean, low, high }) => [month, mean, low, high]),
      })}
      extra={
        <button type="button" aria-pressed={paths} onClick={() => showPaths(!paths)}>
          {words.paths}
        </button>
      }
    >
      <p class="reading">
        {words.recovery(numbers.plain(recovery.length - back.length), numbers.plain(recovery.length))}
      </p>
    </Picture>
  );
}
