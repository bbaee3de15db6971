/**
 * Faults of the page's layout: wider than its window, texts cut off or on top of each other, targets too
 * small for a finger, and things that should be in sight but are not. Runs in the page.
 * @param inSight - selectors of elements that must be visible without scrolling
 */
export function layoutFaultsOfPage(inSight: readonly string[]): string[] {
  const root = document.querySelector('dialog[open]') ?? document.body;
  const faults = new Set<string>();
  const fault = (what: string, ...elements: readonly Element[]): void => {
    const names = elements.map(({ tagName, textContent, classList }) =>
      [tagName.toLowerCase(), ...classList]
        .join('.')
        .concat(` “${(textContent ?? '').trim().slice(0, 40)}”`),
    );
    faults.add(`${what}: ${names.join(' on ')}`);
  };
  const seen = (element: Element): boolean =>
    root.contains(element) &&
    element.checkVisibility() &&
    element.closest('.hidden, .onlyprint, .skip') === null &&
    getComputedStyle(element).clipPath === 'none';
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) fault(`${scrollWidth} wide in a window of ${innerWidth}`);

  /** The visible part of a box inside scrolling elements. */
  const shown = (element: Element, box: DOMRect): DOMRect => {
    let { left, right, top, bottom } = box;
    for (
      let around = element;
      around !== root && around.parentElement !== null;
      around = around.parentElement
    ) {
      if (getComputedStyle(around).overflowY === 'visible') continue;
      const frame = around.getBoundingClientRect();
      left = Math.max(left, frame.left);
      right = Math.min(right, frame.right);
      top = Math.max(top, frame.top);
      bottom = Math.min(bottom, frame.bottom);
    }
    return new DOMRect(left, top, right - left, bottom - top);
  };
  /** Boxes of visible texts. */
  const texts: { readonly element: Element; readonly box: DOMRect }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode() !== null) {
    const node = walker.currentNode;
    const element = node.parentElement!;
    if (node.textContent!.trim() === '' || !seen(element)) continue;
    if (element.closest('script, style, option, svg, textarea') !== null) continue;
    range.selectNodeContents(node);
    for (const whole of range.getClientRects()) {
      const box = shown(element, whole);
      if (box.width > 1 && box.height > 1) texts.push({ element, box });
    }
    if (getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      fault('cut', element);
  }
  for (const { element, box } of texts)
    if (box.right > innerWidth + 1 || box.left < -1) fault('beyond the edge', element);

  // Sticky elements cover what scrolls below them.
  const stuck = (element: Element): Element | undefined => {
    for (let above = element; above !== root && above.parentElement !== null; above = above.parentElement)
      if (['sticky', 'fixed'].includes(getComputedStyle(above).position)) return above;
    return undefined;
  };
  texts.sort((one, other) => one.box.top - other.box.top);
  texts.forEach((one, i) => {
    for (let j = i + 1; j < texts.length && texts[j].box.top < one.box.bottom; j++) {
      const other = texts[j];
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      // The box of a text has room above and below its letters.
      const overlap = across > 2 && down > 0.35 * Math.min(one.box.height, other.box.height);
      if (overlap && one.element !== other.element && stuck(one.element) === stuck(other.element))
        fault('on top', one.element, other.element);
    }
  });

  // The selected text of a list must fit beside its arrow, which takes about a letter and a half.
  const pen = document.createElement('canvas').getContext('2d')!;
  for (const select of root.querySelectorAll('select')) {
    if (!seen(select)) continue;
    const { font, fontSize, paddingLeft, paddingRight } = getComputedStyle(select);
    pen.font = font;
    const chosen = select.selectedOptions[0]?.textContent?.trim() ?? '';
    const room = select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    const wide = pen.measureText(chosen).width + 1.2 * Number.parseFloat(fontSize);
    // A text too long for its list may be written in full beside it.
    const beside = texts.some(({ element }) => element.textContent?.trim() === chosen);
    if (wide > room + 1 && !beside) fault(`“${chosen}” is cut: ${Math.round(wide)} in ${Math.round(room)}`);
  }

  for (const element of root.querySelectorAll('button, select, input, textarea, summary, a')) {
    if (!seen(element)) continue;
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    if (width < 24 || height < 24) fault(`small, ${Math.round(width)} × ${Math.round(height)}`, element);
  }

  for (const selector of inSight) {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    if (box === undefined || box.height === 0) fault(`missing: ${selector}`);
    else if (box.top < 0 || box.bottom > innerHeight + 1)
      fault(
        `not in sight: ${selector}, ${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerHeight}`,
      );
  }
  return [...faults];
}
