import { escapeMarkup } from './escapeMarkup.ts';

/**
 * A picture as text: the contents of an SVG file. Attributes are sorted by name, so every DOM gives the
 * same bytes.
 * @param element - made by a chart
 */
export function svgText(element: SVGSVGElement): string {
  return write(element, ' xmlns="http://www.w3.org/2000/svg"');
}

function write(element: Element, declaration = ''): string {
  const name = element.localName;
  const attributes = [...element.attributes]
    .map((attribute) => ` ${attribute.name}="${escapeMarkup(attribute.value)}"`)
    .filter((text) => !text.startsWith(' xmlns='))
    .sort();
  const content = [...element.childNodes]
    .map((node) => (node.nodeType === 1 ? write(node as Element) : escapeMarkup(node.textContent ?? '')))
    .join('');
  const open = `<${name}${declaration}${attributes.join('')}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}
