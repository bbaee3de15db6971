import { frame, roomForChart } from '../frame/frame.ts';
import { drawLegend, legendHeight } from '../frame/legend.ts';
import { resolvePicture, type PictureOptions } from '../frame/pictureOptions.ts';
import type { Organisation } from '../rows/organisationUnder.ts';
import { forumLabel, structureChangeTitle } from '../titles/structureTitle.ts';
import { regimeWords } from '../titles/wordsOf.ts';
import { drawStructureList, stateLegend, stateWords, structureList } from './structureList.ts';

/** Options of `structureChange`: which regime is compared to which. */
export interface StructureChangeOptions extends PictureOptions {
  /** Id of the regime after the reform. */
  readonly regime: string;
  /** Id of the regime before it. @defaultValue 'status-quo' */
  readonly reference?: string;
}

/**
 * What a reform does to a structure: a row for each ministry, with the boxes of those who report to the
 * prime minister before and after (a merged ministry is one box), and a column for each forum, told by its
 * marks whether it was there before.
 * @param before - as `organisationUnder` makes it
 */
export function structureChange(
  before: Organisation,
  after: Organisation,
  options: StructureChangeOptions,
): SVGSVGElement {
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
    nameOf,
  } = picture;
  const [regime, reference] = [
    regimeWords(options.regime, words, options.names),
    regimeWords(options.reference ?? 'status-quo', words, options.names),
  ];
  const states = [
    { heading: reference.name, structure: before },
    { heading: regime.name, structure: after },
  ];
  const texts = {
    title: structureChangeTitle(before, after, words.titles),
    subtitle: `${reference.name} → ${regime.name}`,
    note: words.charts.structureChangeNote(
      [before, after].some(({ ministers }) => ministers.some(({ ministries }) => ministries.length > 1)),
    ),
  };
  const room = roomForChart(texts, picture, options);
  // The legend takes a line.
  const list = structureList(states, picture, room === undefined ? undefined : room - label * 2.1);
  const legend = stateLegend(list, picture);
  const legendRoom = legend.length === 0 ? 0 : legendHeight(legend, picture.width - 2 * label, picture);
  const { svg, root, left, top, width, height } = frame(
    {
      ...texts,
      description: [
        ...after.ministers
          .filter(({ ministries }) => ministries.length > 1)
          .map(({ ministries }) => `${words.charts.minister}: ${ministries.map(nameOf).join(', ')}.`),
        ...list.forums.map(
          (forum) =>
            `${forumLabel(forum, words, nameOf)} (${words.charts[stateWords[forum.state]]}): ` +
            `${forum.members.map(nameOf).join(', ')}.`,
        ),
      ].join(' '),
    },
    () => legendRoom + list.height,
    picture,
    options,
    legendRoom + list.least,
  );
  if (legend.length > 0) drawLegend(root, legend, { left, top, width }, picture);
  drawStructureList(
    root,
    list,
    { left, top: top + legendRoom, width, height: height - legendRoom },
    picture,
  );
  return svg;
}
