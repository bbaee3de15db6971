import { heatMap, type HeatOptions } from '@joined-up/viz';
import { choiceNames } from '../choices/choiceNames.ts';
import { heatOf, type Heat } from './heat.ts';

/** The picture of a number over two parameters. */
export const heatChart = (
  { asked, cells }: Heat,
  options: Partial<Omit<HeatOptions, 'metric' | 'regime' | 'reference'>> = {},
): SVGSVGElement =>
  heatMap(cells, { ...options, names: { ...choiceNames(), ...options.names }, ...heatOf(asked) });
