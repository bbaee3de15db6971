import { useEffect, useState } from 'preact/hooks';
import { jobKey, type Job } from '../engine/job.ts';
import { forecast, type Forecast } from '../monday/forecast.ts';

/** A dial that moves is still moving; milliseconds. */
const REST = 200;

/**
 * What the model expects of B instead of A by when, found out between drawing and input.
 * @param wanted - before that nothing is run
 */
export function useForecast(a: Job, b: Job, wanted: boolean): Forecast | undefined {
  const key = `${jobKey(a)}|${jobKey(b)}`;
  const [found, find] = useState<{ readonly of: string; readonly forecast: Forecast }>();
  useEffect(() => {
    if (!wanted || found?.of === key) return undefined;
    let late = setTimeout(begin, REST);
    function begin() {
      const running = forecast(a, b);
      const go = () => {
        try {
          const turn = running.next();
          if (turn.done === true) find({ of: key, forecast: turn.value });
          else late = setTimeout(go, 0);
        } catch {
          /* A government that cannot be run is named on the main screen; here there is just nothing expected. */
        }
      };
      go();
    }
    return () => clearTimeout(late);
  }, [key, wanted]);
  return found?.of === key ? found.forecast : undefined;
}
