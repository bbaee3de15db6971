/**
 * What is wrong with the page as it stands, to the eye of a browser: wider than its window, texts cut off or
 * on top of each other, targets that a finger misses, and what should be in sight and is not. Runs in the page.
 * @param inSight - selectors of what has to be seen without scrolling
 */
export function layoutFaultsOfPage(inSight: readonly string[]): string[] {
  const root = document.querySelector('dialog[open]') ?? document.body;
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()}${element.className && typeof element.className === 'string' ? `.${element.className.trim().replaceAll(/\s+/g, '.')}` : ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const seen = (element: Element): boolean =>
    element.checkVisibility() &&
    element.closest('.hidden, .onlyprint, .skip') === null &&
    getComputedStyle(element).clipPath === 'none';
  const faults: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) faults.push(`the page is ${scrollWidth} wide, its window ${innerWidth}`);

  /** What is left of a box where things around it scroll by themselves. */
  const shown = (element: Element, { left, right, top, bottom }: DOMRect): DOMRect => {
    const part = { left, right, top, bottom };
    for (let around: Element | null = element; around !== null && around !== root; around = around.parentElement) {
      if (getComputedStyle(around).overflowY === 'visible') continue;
      const frame = around.getBoundingClientRect();
      part.left = Math.max(part.left, frame.left);
      part.right = Math.min(part.right, frame.right);
      part.top = Math.max(part.top, frame.top);
      part.bottom = Math.min(part.bottom, frame.bottom);
    }
    return new DOMRect(part.left, part.top, part.right - part.left, part.bottom - part.top);
  };
  /** Boxes of text that somebody reads; what scrolls by itself may hold more than it shows. */
  const texts: { element: Element; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode() !== null) {
    const node = walker.currentNode;
    const element = node.parentElement!;
    if (node.textContent!.trim() === '' || element.closest('script, style, option, svg, textarea') !== null)
      continue;
    if (!seen(element)) continue;
    range.selectNodeContents(node);
    for (const whole of range.getClientRects()) {
      const box = shown(element, whole);
      if (box.width > 1 && box.height > 1) texts.push({ element, box });
    }
    const style = getComputedStyle(element);
    if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      faults.push(`cut: ${name(element)}`);
  }
  for (const { element, box } of texts)
    if ((box.right > innerWidth + 1 || box.left < -1))
      faults.push(`beyond the edge: ${name(element)}`);

  // What is stuck to a side of the window covers what scrolls below it.
  const level = (element: Element): Element | null => {
    for (let above: Element | null = element; above !== null; above = above.parentElement)
      if (['sticky', 'fixed'].includes(getComputedStyle(above).position)) return above;
    return null;
  };
  texts.sort((one, other) => one.box.top - other.box.top);
  texts.forEach((one, i) => {
    for (let j = i + 1; j < texts.length && texts[j].box.top < one.box.bottom; j++) {
      const other = texts[j];
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // A box of text holds room above and below its letters.
      if (across > 2 && down > 0.35 * Math.min(one.box.height, other.box.height))
        if (one.element !== other.element && level(one.element) === level(other.element))
          faults.push(`${name(one.element)} on ${name(other.element)}`);
    }
  });

  // What is chosen in a list, in letters of its own.
  const pen = document.createElement('canvas').getContext('2d')!;
  for (const select of root.querySelectorAll('select')) {
    if (!seen(select)) continue;
    const style = getComputedStyle(select);
    pen.font = style.font;
    const chosen = select.selectedOptions[0]?.textContent?.trim() ?? '';
    const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    // The arrow takes as much as a letter and a half.
    if (pen.measureText(chosen).width > room - 1.2 * parseFloat(style.fontSize))
      faults.push(`cut: select “${chosen}” in ${Math.round(room)}`);
  }

  for (const element of root.querySelectorAll<HTMLElement>(
    'button, select, input:not([type=hidden]), textarea, summary, a',
  )) {
    if (!seen(element)) continue;
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    if (width < 24 || height < 24) faults.push(`small: ${name(element)} ${width}×${height}`);
  }

  for (const selector of inSight) {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    if (box === undefined || box.height === 0) faults.push(`missing: ${selector}`);
    else if (box.top < 0 || box.bottom > innerHeight + 1)
      faults.push(`not in sight: ${selector} ${Math.round(box.top)} to ${Math.round(box.bottom)}`);
  }
  return [...new Set(faults)];
}
