import { metrics } from '@joined-up/core';
import { useEffect, useMemo } from 'preact/hooks';
import { differenceOf } from '../findings/difference.ts';
import { reasonsIn, variantsOf } from '../findings/why.ts';
import { titleOf } from '../findings/title.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import { FIRST } from '../opening/opening.ts';
import { settingNames } from '../strings/settingName.ts';
import { AllMeasures } from './AllMeasures.tsx';
import { CarriersPicture } from './CarriersPicture.tsx';
import { DialPanel } from './DialPanel.tsx';
import { DifferencePicture } from './DifferencePicture.tsx';
import { FlipSearch } from './FlipSearch.tsx';
import { GapDifference } from './GapDifference.tsx';
import { GapPictures } from './GapPictures.tsx';
import { LivingSides } from './LivingSides.tsx';
import { PathPicture } from './PathPicture.tsx';
import { PeopleNumbers } from './PeopleNumbers.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { RoomBets } from './RoomBets.tsx';
import { TimePicture } from './TimePicture.tsx';
import type { Sides } from './sides.ts';
import { ALL, BEHIND, ENOUGH, useStore, views, type View } from './store.ts';
import { useAfterPaint } from './useAfterPaint.ts';
import { useBehind } from './useBehind.ts';
import { useNarrow } from './useNarrow.ts';
import { useRuns, type Runs } from './useRuns.ts';
import { useFindingSubject } from './useFindingSubject.ts';
import { WhyLine } from './WhyLine.tsx';
import { WhyPicture } from './WhyPicture.tsx';

/**
 * Pictures of gaps and time. They are drawn after the picture above them, and not again after every run.
 */
function Below(newest: { readonly steady: Runs } & Pick<Sides, 'stale' | 'names' | 'settings'>) {
  const { results, count } = newest.steady;
  const shown = useAfterPaint(newest, [
    ...results,
    count,
    newest.stale,
    ...newest.names,
    ...newest.settings,
  ]);
  return useMemo(() => {
    const { steady, ...sides } = shown;
    const [a, b] = steady.results;
    return (
      <div class="below">
        <GapPictures a={a} b={b} count={steady.count} stale={sides.stale} />
        <GapDifference a={a} b={b} count={steady.count} {...sides} />
        <TimePicture a={a} b={b} count={steady.count} {...sides} />
      </div>
    );
  }, [shown]);
}

/** Numbers of governments at which *Why?* is drawn: an interval takes two. */
const FIRST_WHY = Math.min(FIRST, Math.max(2, BEHIND));
const WHY_FRAMES = [FIRST_WHY, Math.max(FIRST_WHY, BEHIND)];

/** The main screen: two settings, the difference between them, gaps and time. */
export function CompareScreen() {
  const store = useStore();
  const strings = store.strings.value;
  const words = strings.compare;
  const { a, b, metric } = store.comparison.value;
  const path = store.view.value === 'time';
  // The first picture may have few governments and says how many; conclusions wait for enough.
  const runs = useRuns(
    store.compared(),
    ALL,
    store.view.value === 'dots' || store.view.value === 'why' ? FIRST : ENOUGH,
  );
  const { count, done, fresh, steady } = runs;
  const [resultsA, resultsB] = runs.results;
  const names = settingNames(strings, store.numbers.value, a, b);
  const told = useFindingSubject(metric, [a, b]);
  const view = store.view.value;
  const covered = store.covered.value;
  const shown = differenceOf(metric, resultsA, resultsB, count);

  useEffect(() => {
    store.done.value = fresh ? done : 0;
    if (fresh && count === ALL) store.finish(fingerprintOf(resultsA, resultsB, ALL));
  }, [resultsA, resultsB, count, done, fresh]);

  // Perfect coordination, and the reasons for a difference: run in the background after everything else, or
  // at once when somebody asks why.
  const apart = Math.abs(shown.mean) >= shown.matters;
  const why = view === 'why';
  const [jobA, jobB] = [store.job(a), store.job(b)];
  const behind = useBehind(
    [{ ...jobA, benchmark: 'planner' }, ...(apart ? variantsOf(jobA, jobB) : [])],
    why ? WHY_FRAMES : [BEHIND],
    why && count > 0 ? 'asked' : view === 'dots' && fresh && count === ALL && BEHIND > 0 ? 'later' : 'no',
  );
  const found = useMemo(
    () =>
      behind === undefined || !apart || behind.results.length === 1
        ? undefined
        : reasonsIn(behind.results.slice(1), metric, behind.count),
    [behind, metric, apart],
  );

  const tight = useNarrow() || store.big.value;
  // Earlier runs may lack the months that this view draws.
  const ready = count > 0 && (!path || resultsA.path(0).length > 0);
  // Bets belong to one question; any other setting is another question.
  const { government } = store.comparison.value;
  const on = JSON.stringify([
    a,
    b,
    metric,
    government,
    ...(government === 'own' ? [store.own.value?.fingerprint] : []),
  ]);
  return (
    <div class="compare">
      <p class="onlyprint heading">
        <b>{strings.print.heading}</b> <span class="blank">{strings.print.place}</span>
      </p>
      <div class="result" id="result" tabIndex={-1} data-governments={count}>
        <div class="look">
          <label>
            <span class="hidden">{words.metric}</span>{' '}
            <select
              value={metric}
              onChange={(event) => store.change({ metric: event.currentTarget.value })}
            >
              {metrics.map(({ id }) => (
                <option value={id} key={id}>
                  {strings.metrics[id as keyof typeof strings.metrics].name}
                </option>
              ))}
              <optgroup label={words.goalByGoal}>
                {store.goalMetrics.value.map((id) => (
                  <option value={id} key={id}>
                    {strings.metrics[id as keyof typeof strings.metrics].name}
                  </option>
                ))}
              </optgroup>
            </select>
          </label>
          {tight ? (
            <label>
              <span class="hidden">{words.view}</span>{' '}
              <select
                value={view}
                onChange={(event) => {
                  store.view.value = event.currentTarget.value as View;
                }}
              >
                {views.map((one) => (
                  <option value={one} key={one}>
                    {words.views[one]}
                  </option>
                ))}
              </select>
            </label>
          ) : (
            <fieldset class="views">
              <legend class="hidden">{words.view}</legend>
              {views.map((one) => (
                <label key={one} class={one === view ? 'chosen' : ''}>
                  <input
                    type="radio"
                    name="view"
                    checked={one === view}
                    onChange={() => {
                      store.view.value = one;
                    }}
                  />{' '}
                  {words.views[one]}
                </label>
              ))}
            </fieldset>
          )}
        </div>
        {!ready ? (
          <p class="waiting">{strings.finding.waiting}</p>
        ) : covered ? (
          <div class="cover">
            <p>{words.covered}</p>
            <RoomBets metric={metric} names={names} on={on} />
            <p>
              <button
                type="button"
                class="primary"
                onClick={() => {
                  store.covered.value = false;
                }}
              >
                {words.uncover}
              </button>
            </p>
          </div>
        ) : view === 'dots' ? (
          <>
            <LivingSides
              finding={titleOf(told, shown, count < ENOUGH)}
              names={names}
              later={!fresh || count < ENOUGH}
            >
              <DifferencePicture
                difference={shown}
                names={names}
                settings={[a, b]}
                stale={!fresh}
                early={count < ENOUGH}
                coverable
                low
              />
              {count >= ENOUGH && (
                <>
                  <PeopleNumbers a={resultsA} b={resultsB} count={count} best={behind?.results[0]} />
                  <WhyLine found={found} apart={apart} />
                </>
              )}
            </LivingSides>
            {store.bets.value?.on === on && (
              <div class="card">
                <RoomBets metric={metric} names={names} on={on} landed={shown.verdict} />
              </div>
            )}
          </>
        ) : view === 'why' ? (
          <WhyPicture
            found={found}
            metric={metric}
            matters={shown.matters}
            apart={apart}
            names={names}
            settings={[a, b]}
          />
        ) : view === 'time' ? (
          <PathPicture
            a={resultsA}
            b={resultsB}
            count={count}
            names={names}
            settings={[a, b]}
            stale={!fresh}
          />
        ) : view === 'carriers' ? (
          <CarriersPicture a={resultsA} b={resultsB} count={count} names={names} stale={!fresh} />
        ) : view === 'all' ? (
          <AllMeasures a={resultsA} b={resultsB} count={count} />
        ) : (
          <FlipSearch a={a} b={b} difference={differenceOf(metric, resultsA, resultsB, count)} />
        )}
      </div>
      <DialPanel />
      <PrintSheet />
      {ready && !covered && steady !== undefined && (
        <Below
          steady={steady}
          stale={!fresh || steady.results !== runs.results}
          names={names}
          settings={[a, b]}
        />
      )}
    </div>
  );
}
