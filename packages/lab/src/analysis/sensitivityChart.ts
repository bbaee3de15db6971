import { morrisDots, morrisRows, sobolDots, sobolRows, wordsOf, type PictureOptions } from '@joined-up/viz';
import { DUMMY, type Sensitivity } from './sensitivity.ts';

/** The picture of a sensitivity: Morris's or Sobol's dots, grey up to the noise floor. */
export function sensitivityChart(
  { asked, indices, interval, ranking }: Sensitivity,
  options: PictureOptions = {},
): SVGSVGElement {
  const { outcome: metric, regime, reference } = asked;
  // Without a ranking, the picture must not suggest one.
  const title = ranking.kind === 'refused' ? { title: wordsOf(options.language).sensitivity.none } : {};
  const all = { ...title, ...options, metric, ...(reference === undefined ? {} : { regime, reference }) };
  return indices.kind === 'morris'
    ? morrisDots(morrisRows(indices, [DUMMY]), { ...all, interval })
    : sobolDots(sobolRows(indices, [DUMMY]), {
        ...all,
        ...(indices.total.some(({ name }) => name === DUMMY) ? {} : { nothing: indices.nothing }),
      });
}
