import { ticks } from 'd3';
import type { Column } from './columns.ts';
import { element, shape, sized } from './element.ts';
import { inPieces } from './inPieces.ts';
import { filled, written } from './numbers.ts';
import { heightOf } from './places.ts';
import type { Acts, View } from './view.ts';

const HEIGHT = 300;
const MARGIN = { left: 56, right: 14, top: 10, bottom: 34 };
/** Pixels within which a click takes a dot. */
const NEAR = 10;

/** Runs as dots over two columns. */
export class Scatter {
  readonly #canvas = element('canvas', { role: 'img' });
  readonly #svg = shape('svg', { 'aria-hidden': 'true' });
  readonly #stage: HTMLElement;
  readonly #acts: Acts;
  #view!: View;
  #width = 0;
  #stop: () => void = () => {};

  constructor(root: HTMLElement, acts: Acts) {
    this.#acts = acts;
    this.#stage = element('div', { class: 'stage' }, this.#canvas, this.#svg);
    root.append(this.#stage);
    this.#svg.addEventListener('click', (event) => this.#pickAt(event));
  }

  draw(view: View): void {
    this.#stop();
    this.#view = view;
    this.#width = this.#stage.parentElement!.clientWidth;
    this.#stage.style.height = `${HEIGHT}px`;
    const { chosen, others, ofPicked, colourOf, across, up, data } = view;
    this.#canvas.setAttribute('aria-label', filled(data.words.scatter, up.name, across.name));
    this.#drawAxes();
    const context = sized(this.#canvas, this.#width, HEIGHT);
    const alpha = Math.min(0.8, Math.max(0.15, 30 / Math.sqrt(chosen.length + 1)));
    const [grey, all] = [others.length, others.length + chosen.length];
    this.#stop = inPieces(all + ofPicked.length, (i) => {
      const run = i < grey ? others[i] : i < all ? chosen[i - grey] : ofPicked[i - all];
      const [x, y] = this.#at(run);
      if (Number.isNaN(x + y)) return;
      context.globalAlpha = i < grey ? 0.25 : i < all ? alpha : 1;
      context.fillStyle = i < grey ? '#8c8c8c' : colourOf(run);
      if (i < all) context.fillRect(x - 1.5, y - 1.5, 3, 3);
      else {
        context.strokeStyle = '#1a1a1a';
        context.lineWidth = 1.5;
        context.beginPath();
        context.arc(x, y, 6, 0, 7);
        context.fill();
        context.stroke();
      }
    });
  }

  #at(run: number): readonly [number, number] {
    const { across, up } = this.#view;
    return [
      MARGIN.left + heightOf(across, run) * (this.#width - MARGIN.left - MARGIN.right),
      HEIGHT - MARGIN.bottom - heightOf(up, run) * (HEIGHT - MARGIN.top - MARGIN.bottom),
    ];
  }

  #drawAxes(): void {
    this.#svg.replaceChildren();
    this.#svg.setAttribute('width', String(this.#width));
    this.#svg.setAttribute('height', String(HEIGHT));
    const { across, up } = this.#view;
    const [bottom, right] = [HEIGHT - MARGIN.bottom, this.#width - MARGIN.right];
    for (const { share, text } of marks(across, this.#view)) {
      const x = MARGIN.left + share * (right - MARGIN.left);
      this.#add('line', { x1: x, x2: x, y1: MARGIN.top, y2: bottom, class: 'grid' });
      this.#add('text', { x, y: bottom + 14, class: 'tick', 'text-anchor': 'middle' }, text);
    }
    for (const { share, text } of marks(up, this.#view)) {
      const y = bottom - share * (bottom - MARGIN.top);
      this.#add('line', { x1: MARGIN.left, x2: right, y1: y, y2: y, class: 'grid' });
      this.#add('text', { x: MARGIN.left - 5, y: y + 4, class: 'tick', 'text-anchor': 'end' }, text);
    }
    this.#add('text', { x: right, y: HEIGHT - 4, class: 'tick', 'text-anchor': 'end' }, `${across.name} →`);
    this.#add('text', { x: 2, y: 9, class: 'tick' }, `↑ ${up.name}`);
  }

  #add(tag: 'line' | 'text', attributes: Readonly<Record<string, string | number>>, text = ''): void {
    const made = shape(tag, attributes);
    made.textContent = text;
    this.#svg.append(made);
  }

  #pickAt({ clientX, clientY }: MouseEvent): void {
    const { left, top } = this.#svg.getBoundingClientRect();
    let [nearest, distance] = [-1, NEAR];
    for (const run of this.#view.chosen) {
      const [x, y] = this.#at(run);
      const far = Math.hypot(x - clientX + left, y - clientY + top);
      if (far < distance) [nearest, distance] = [run, far];
    }
    if (nearest >= 0) this.#acts.pick(this.#view.places.world[nearest]);
  }
}

function marks(
  { low, high, options }: Column,
  { data }: View,
): readonly { readonly share: number; readonly text: string }[] {
  if (options !== undefined)
    return options.map((name, place) => ({ share: (place + 0.5) / options.length, text: shortened(name) }));
  return ticks(low, high, 5).map((value) => ({
    share: high === low ? 0.5 : (value - low) / (high - low),
    text: written(value, data),
  }));
}

const shortened = (name: string): string => (name.length > 12 ? `${name.slice(0, 11)}…` : name);
