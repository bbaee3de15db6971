import { useEffect, useState } from 'preact/hooks';
import { jobKey, type Job } from '../engine/job.ts';
import { forecast, type Forecast } from '../monday/forecast.ts';

/** Milliseconds without a change before it begins. */
const REST = 200;

/**
 * The model's forecast for B instead of A, computed between drawing and input.
 * @param wanted - nothing is run until it is true
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
          /* The main screen reports a government that cannot be run; here there is no forecast. */
        }
      };
      go();
    }
    return () => clearTimeout(late);
  }, [key, wanted]);
  return found?.of === key ? found.forecast : undefined;
}
