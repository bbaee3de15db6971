import { ticks } from 'd3';
import type { Range } from './choice.ts';
import type { Column } from './columns.ts';
import { element, shape, sized } from './element.ts';
import { inPieces } from './inPieces.ts';
import { written } from './numbers.ts';
import { heightOf, valueAt } from './places.ts';
import type { Acts, View } from './view.ts';

const LEAST_GAP = 104;
const HEIGHT = 300;
/** Room for runs without a value, below. */
const BELOW = 30;
/** Names above: pixels per letter, height of a line, most lines. */
const LETTER = 6.8;
const LEADING = 15;
const MOST_LINES = 5;
/** Distance in pixels at which a pointer takes hold of an axis, and at which a click takes a line. */
const GRIP = 14;
const NEAR = 7;
const GREY = 'rgba(140, 140, 140, 0.16)';

/** Runs as lines across axes, one axis per column. Ranges are dragged, names clicked. */
export class ParallelAxes {
  readonly #canvas = element('canvas');
  readonly #svg = shape('svg', { 'aria-hidden': 'true' });
  readonly #names = element('div', { class: 'names' });
  readonly #stage: HTMLElement;
  readonly #acts: Acts;
  #view!: View;
  #x: number[] = [];
  /** Room for names, above. */
  #above = 0;
  #stop: () => void = () => {};

  constructor(root: HTMLElement, acts: Acts) {
    this.#acts = acts;
    this.#stage = element('div', { class: 'stage' }, this.#canvas, this.#svg, this.#names);
    root.append(this.#stage);
    this.#svg.addEventListener('click', (event) => this.#pickAt(event));
  }

  draw(view: View): void {
    this.#view = view;
    const { columns } = view;
    const width = Math.max(this.#stage.parentElement!.clientWidth, columns.length * LEAST_GAP);
    const gap = width / columns.length;
    const lines = Math.max(...columns.map(({ name }) => Math.ceil((name.length * LETTER) / (gap - 8))));
    this.#above = 14 + LEADING * Math.min(MOST_LINES, lines + (lines > 1 ? 1 : 0));
    this.#x = columns.map((_, i) => gap * (i + 0.5));
    this.#stage.style.width = `${width}px`;
    this.#stage.style.height = `${this.#above + HEIGHT + BELOW}px`;
    this.#drawAxes(gap, width);
    this.#drawRuns(width);
  }

  #drawRuns(width: number): void {
    this.#stop();
    const { chosen, others, ofPicked, colourOf, data } = this.#view;
    const context = sized(this.#canvas, width, this.#above + HEIGHT + BELOW);
    this.#canvas.setAttribute('role', 'img');
    this.#canvas.setAttribute('aria-label', data.words.axes);
    context.lineWidth = 1;
    // So pale that the lines through an average pixel do not quite cover it, but never too pale to show
    // colour.
    const alpha = Math.min(0.7, Math.max(0.05, (2.5 * HEIGHT) / (chosen.length + 1)));
    const [grey, all] = [others.length, others.length + chosen.length];
    this.#stop = inPieces(all + ofPicked.length, (i) => {
      if (i < grey) this.#line(context, others[i], GREY, 1);
      else if (i < all) this.#line(context, chosen[i - grey], colourOf(chosen[i - grey]), alpha);
      else {
        context.lineWidth = 5;
        this.#line(context, ofPicked[i - all], '#ffffff', 1);
        context.lineWidth = 2.5;
        this.#line(context, ofPicked[i - all], colourOf(ofPicked[i - all]), 1);
      }
    });
  }

  #line(context: CanvasRenderingContext2D, run: number, colour: string, alpha: number): void {
    context.strokeStyle = colour;
    context.globalAlpha = alpha;
    context.beginPath();
    for (const [i, column] of this.#view.columns.entries()) {
      const y = this.#y(heightOf(column, run));
      if (i === 0) context.moveTo(this.#x[0], y);
      else context.lineTo(this.#x[i], y);
    }
    context.stroke();
  }

  /** A run without a value passes below the axis. */
  readonly #y = (height: number): number =>
    Number.isNaN(height) ? this.#above + HEIGHT + BELOW - 12 : this.#above + (1 - height) * HEIGHT;

  #drawAxes(gap: number, width: number): void {
    this.#svg.replaceChildren();
    this.#svg.setAttribute('width', String(width));
    this.#svg.setAttribute('height', String(this.#above + HEIGHT + BELOW));
    this.#names.replaceChildren();
    const { columns, choice, data } = this.#view;
    for (const [i, column] of columns.entries()) {
      const x = this.#x[i];
      const heading = element('div', { class: 'name', title: column.name }, column.name);
      heading.style.cssText = `left:${x - gap / 2 + 4}px;width:${gap - 8}px;height:${this.#above - 10}px`;
      this.#names.append(heading);
      this.#svg.append(
        shape('line', { x1: x, x2: x, y1: this.#above, y2: this.#above + HEIGHT, class: 'axis' }),
      );
      if (column.options === undefined) this.#drawNumbers(column, x);
      else this.#drawOptions(column, x, gap);
      if (column.gaps) {
        const text = shape('text', {
          x,
          y: this.#above + HEIGHT + BELOW - 1,
          class: 'tick',
          'text-anchor': 'middle',
        });
        text.textContent = data.words.missing;
        this.#svg.append(text);
      }
      const part = choice.get(column.id);
      if (part !== undefined && 'low' in part) this.#svg.append(this.#rangeShape(column, x, part));
      if (column.options === undefined) this.#svg.append(this.#grip(column, x));
    }
  }

  #drawNumbers(column: Column, x: number): void {
    for (const value of ticks(column.low, column.high, 4)) {
      const y = this.#above + (1 - (value - column.low) / (column.high - column.low || 1)) * HEIGHT;
      this.#svg.append(shape('line', { x1: x - 4, x2: x, y1: y, y2: y, class: 'axis' }));
      const text = shape('text', { x: x + 6, y: y + 4, class: 'tick' });
      text.textContent = written(value, this.#view.data);
      this.#svg.append(text);
    }
  }

  #drawOptions({ id, options = [] }: Column, x: number, gap: number): void {
    const part = this.#view.choice.get(id);
    const through = part === undefined || 'low' in part ? undefined : part;
    for (const [place, name] of options.entries()) {
      const pressed = through === undefined || through.has(place);
      const button = element(
        'button',
        { type: 'button', class: 'option', title: name, 'aria-pressed': String(pressed) },
        name,
      );
      const y = this.#above + (1 - (place + 0.5) / options.length) * HEIGHT;
      button.style.cssText = `left:${x - gap / 2 + 5}px;max-width:${gap - 10}px;top:${y - 12}px`;
      button.addEventListener('click', () =>
        this.#acts.choose(id, toggled(through, place, options.length)),
      );
      this.#names.append(button);
    }
  }

  #rangeShape({ low, high }: Column, x: number, part: Range): SVGRectElement {
    const share = (value: number): number => Math.min(1, Math.max(0, (value - low) / (high - low || 1)));
    const top = this.#above + (1 - share(part.high)) * HEIGHT;
    const bottom = this.#above + (1 - share(part.low)) * HEIGHT;
    return shape('rect', {
      x: x - 8,
      width: 16,
      y: top,
      height: Math.max(2, bottom - top),
      class: 'range',
    });
  }

  /** A drag chooses a range, a drag inside the range moves it, a click removes it. */
  #grip(column: Column, x: number): SVGRectElement {
    const grip = shape('rect', {
      x: x - GRIP,
      width: GRIP * 2,
      y: this.#above - 6,
      height: HEIGHT + 12,
      class: 'grip',
    });
    grip.addEventListener('pointerdown', (down) => {
      down.preventDefault();
      grip.setPointerCapture(down.pointerId);
      const from = this.#heightAt(down);
      const before = this.#view.choice.get(column.id);
      const range = before !== undefined && 'low' in before ? before : undefined;
      const moves = range !== undefined && within(range, valueAt(column, from));
      let dragged = false;
      const move = (event: PointerEvent): void => {
        const to = this.#heightAt(event);
        if (Math.abs(to - from) * HEIGHT < 3 && !dragged) return;
        dragged = true;
        this.#acts.choose(column.id, moves ? moved(column, range, to - from) : ranged(column, from, to));
      };
      const end = (): void => {
        document.removeEventListener('pointermove', move);
        if (!dragged) this.#acts.choose(column.id, undefined);
      };
      // On the document: the grip is replaced at each redraw while it is dragged.
      document.addEventListener('pointermove', move);
      document.addEventListener('pointerup', end, { once: true });
    });
    grip.addEventListener('click', (event) => event.stopPropagation());
    return grip;
  }

  #heightAt({ clientY }: PointerEvent): number {
    const { top } = this.#svg.getBoundingClientRect();
    return Math.min(1, Math.max(0, 1 - (clientY - top - this.#above) / HEIGHT));
  }

  #pickAt({ clientX, clientY }: MouseEvent): void {
    const { left, top } = this.#svg.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    const after = this.#x.findIndex((axis) => axis > x);
    if (after < 1) return;
    const { columns, chosen, places } = this.#view;
    const share = (x - this.#x[after - 1]) / (this.#x[after] - this.#x[after - 1]);
    let [nearest, distance] = [-1, NEAR];
    for (const run of chosen) {
      const from = this.#y(heightOf(columns[after - 1], run));
      const at = from + share * (this.#y(heightOf(columns[after], run)) - from);
      if (Math.abs(at - y) < distance) [nearest, distance] = [run, Math.abs(at - y)];
    }
    if (nearest >= 0) this.#acts.pick(places.world[nearest]);
  }
}

const within = ({ low, high }: Range, value: number): boolean => value >= low && value <= high;

const ranged = (column: Column, from: number, to: number): Range => ({
  low: valueAt(column, Math.min(from, to)),
  high: valueAt(column, Math.max(from, to)),
});

const moved = (column: Column, { low, high }: Range, by: number): Range => ({
  low: low + by * (column.high - column.low),
  high: high + by * (column.high - column.low),
});

/** The first click on a name keeps only that one; later ones add or remove; all or none means no choice. */
function toggled(
  through: ReadonlySet<number> | undefined,
  place: number,
  count: number,
): ReadonlySet<number> | undefined {
  if (through === undefined) return new Set([place]);
  const next = new Set(through);
  if (!next.delete(place)) next.add(place);
  return next.size === 0 || next.size === count ? undefined : next;
}
