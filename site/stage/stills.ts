import { svgText } from '@joined-up/viz';
import { draw, figures, runPair, SEEDS, sentence } from '../live/figures.ts';

/** A figure without scripts: its picture and its finding. */
export interface Still {
  readonly svg: string;
  readonly sentence: string;
}

/** The stills of all live figures, by id. */
export const stills = (): Map<string, Still> =>
  new Map(
    figures.map((figure) => {
      const rows = Array.from({ length: SEEDS }, (_, i) => runPair(figure, figure.initial, i + 1)).flat();
      const picture = draw(figure, rows, 680);
      return [
        figure.id,
        { svg: svgText(picture), sentence: sentence(figure, rows, figure.initial) },
      ] as const;
    }),
  );

/** Path of a figure's still on the site. */
export const stillPath = (id: string): string => `pictures/live-${id}.svg`;

/** The text with each `<!-- live id -->` replaced by the still, to which a script adds a slider. */
export const stillsIn = (text: string, all: ReadonlyMap<string, Still>): string =>
  text.replaceAll(/^<!-- live (\w+) -->$/gm, (_, id: string) => {
    const still = all.get(id);
    if (still === undefined) throw new Error(`there is no live figure ${id}`);
    return (
      '<div class="live" ' +
      `data-live="${id}">\n\n![${still.sentence}](/${stillPath(id)})\n\n*${still.sentence}*\n\n</div>`
    );
  });
