/**
 * What is in a picture, as text to read and compare: size, role, finding and description, every text
 * grouped by its look, and how many marks there are of each look. Positions are left out: moving things
 * does not change the outline.
 */
export function outline(svg: SVGSVGElement): string {
  const [width, height] = ['width', 'height'].map((name) => svg.getAttribute(name));
  const texts = new Map<string, string[]>();
  const marks = new Map<string, { count: number; shades: Set<string> }>();
  for (const element of svg.querySelectorAll('*')) {
    if (element.localName === 'title' || element.localName === 'desc') continue;
    if (element.localName === 'text') {
      const look = lookOfText(element);
      texts.set(look, [...(texts.get(look) ?? []), element.textContent ?? '']);
      continue;
    }
    const look = lookOfMark(element);
    const mark = marks.get(look) ?? { count: 0, shades: new Set() };
    mark.count++;
    for (const name of ['fill', 'stroke'])
      if (isShade(element.getAttribute(name))) mark.shades.add(element.getAttribute(name)!);
    marks.set(look, mark);
  }
  const named = [...svg.querySelectorAll('g > title')].map((title) => title.textContent ?? '');
  return [
    `${width} × ${height}, role ${svg.getAttribute('role')}`,
    `title: ${svg.querySelector('title')?.textContent}`,
    `description: ${svg.querySelector('desc')?.textContent}`,
    '',
    ...[...texts].map(([look, all]) => `${look}\n${all.map((text) => `  ${text}\n`).join('')}`),
    'marks',
    ...[...marks].map(
      ([look, { count, shades }]) =>
        `  ${count} ${look}${shades.size > 0 ? `, ${shades.size} shades` : ''}`,
    ),
    ...(named.length === 0
      ? []
      : ['', 'parts with a name of their own', ...named.map((name) => `  ${name}`)]),
    '',
  ].join('\n');
}

/** Whether a colour comes from a scale, and so changes with the numbers. */
const isShade = (colour: string | null): boolean => colour !== null && colour.startsWith('rgb');
const colourOf = (element: Element, name: string): string => {
  const colour = element.getAttribute(name);
  return colour === null ? '' : ` ${name} ${isShade(colour) ? 'of a scale' : colour}`;
};

function lookOfText(text: Element): string {
  const turned = text.getAttribute('transform')?.match(/^rotate\((\S+)/)?.[1];
  return [
    `text ${text.getAttribute('font-size')} px`,
    text.getAttribute('font-weight') ?? '',
    text.getAttribute('fill') ?? '',
    text.getAttribute('text-anchor') ?? 'start',
    text.getAttribute('paint-order') === null ? '' : 'with a rim',
    turned === undefined ? '' : `turned ${turned}°`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** A path is described by its commands: a circle has arcs, hatching has many moves. */
function lookOfMark(mark: Element): string {
  const drawn = mark.getAttribute('d');
  const commands = drawn === null ? '' : ` ${[...new Set(drawn.match(/[a-z]/gi))].join('')}`;
  const dash = mark.getAttribute('stroke-dasharray');
  const opacity = mark.getAttribute('opacity');
  return (
    `${mark.localName}${commands}${colourOf(mark, 'fill')}${colourOf(mark, 'stroke')}` +
    (dash === null ? '' : ` dash ${dash}`) +
    (opacity === null ? '' : ` opacity ${opacity}`)
  );
}
