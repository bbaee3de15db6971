import { CanvasPen } from './canvasPen.ts';
import { stageOf, type Stage } from './boxes.ts';
import { paintGovernment, type SideLook } from './paintGovernment.ts';
import type { LivingWords } from '../titles/livingWords.ts';
import { captionOf, sidesInWords } from './inWords.ts';
import type { Reels } from './reel.ts';

/** Words on and around the picture: only texts, as they are passed as JSON. */
export interface PlayerWords extends SideLook {
  readonly title: string;
  /** With {} for the number. */
  readonly month: string;
  readonly reform: string;
  readonly controls: Pick<
    LivingWords['controls'],
    'play' | 'pause' | 'back' | 'on' | 'start' | 'clock' | 'speed' | 'speeds'
  >;
}

/** Options of `play`. */
export interface PlayerOptions {
  /** What is played. */
  readonly reels: Reels;
  /** What the player says, in its language. */
  readonly words: PlayerWords;
  /** Month in which it begins to play, counted from 0. */
  readonly from: number;
  /** Month it shows before it plays. @defaultValue `from` */
  readonly shows?: number;
  /** Most height of the picture, CSS pixels; see `stageOf`. */
  readonly height?: number;
  /** Begin at once; never where the reader asks for less motion. */
  readonly playing?: boolean;
  /** Called with each month that is shown. */
  readonly onMonth?: (month: number) => void;
}

/** Signs on buttons, as paths: not every font has them. */
const icons = {
  play: 'M5,3l12,7l-12,7z',
  pause: 'M5,3h4v14h-4zM11,3h4v14h-4z',
  back: 'M13,3v14l-9,-7zM15,3h2v14h-2z',
  on: 'M7,3v14l9,-7zM3,3h2v14h-2z',
  start: 'M10,3v14l-7,-7zM17,3v14l-7,-7z',
} as const;
type Icon = keyof typeof icons;
const iconOf = (icon: Icon): string =>
  '<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path fill="currentColor" ' +
  `d="${icons[icon]}"/></svg>`;

/** Months a second. */
const SPEEDS = [0.35, 0.8, 2.2] as const;

/** A living government on a page. */
export interface Player {
  /** Stops it; its elements stay on the page for the caller to remove. */
  end(): void;
  /** Shows other runs; the clock stays where it is. */
  replace(reels: Reels): void;
  /** Shows a month, counted from 0, and stops there. */
  goTo(month: number): void;
  /** Frames drawn so far, and milliseconds that drawing took. */
  readonly drawn: { frames: number; spent: number };
}

const make = <Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  text = '',
): HTMLElementTagNameMap[Name] => {
  const element = page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
};

/**
 * Puts a living government into an element of a page: the picture, one line of news, and its controls.
 * With reduced motion it is a stepper: a month at a time, each as it ended.
 */
export function play(host: HTMLElement, options: PlayerOptions): Player {
  let { reels } = options;
  const { words, from, height, onMonth } = options;
  const { controls } = words;
  const page = host.ownerDocument;
  const view = page.defaultView!;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  let end = reels.sides[0].months.length;
  const drawn = { frames: 0, spent: 0 };

  const canvas = make(page, 'canvas', { role: 'img' });
  const news = make(page, 'p', { class: 'living-news', role: 'status', 'aria-live': 'polite' });
  const button = (label: string, sign: Icon, does: () => void) => {
    const element = make(page, 'button', { type: 'button', 'aria-label': label, title: label });
    element.innerHTML = iconOf(sign);
    element.addEventListener('click', does);
    return element;
  };
  const clock = make(page, 'input', {
    type: 'range',
    min: '0',
    step: '1',
    'aria-label': controls.clock,
  });
  const shown = make(page, 'output', { class: 'living-month' });
  const marks = make(page, 'div', { class: 'living-marks', 'aria-hidden': 'true' });
  function mark(): void {
    clock.max = String(end - 1);
    marks.replaceChildren(
      ...reels.marks.map((month, i) => {
        const element = make(page, 'span', {}, i === 0 ? words.reform : '·');
        element.style.left = `${(100 * month) / Math.max(1, end - 1)}%`;
        return element;
      }),
    );
  }
  mark();
  const toggle = button(controls.play, 'play', () => (playing ? pause() : start()));
  const speed = make(page, 'select', { 'aria-label': controls.speed });
  for (const [i, text] of controls.speeds.entries())
    speed.append(make(page, 'option', { value: String(i), ...(i === 1 ? { selected: '' } : {}) }, text));
  const bar = make(page, 'div', { class: 'living-bar', role: 'group', 'aria-label': words.title });
  const track = make(page, 'div', { class: 'living-track' });
  track.append(clock, marks);
  const buttons = make(page, 'div', { class: 'living-buttons' });
  buttons.append(
    button(controls.start, 'start', () => show(from)),
    button(controls.back, 'back', () => show(monthOf(time) - 1)),
    ...(still ? [] : [toggle]),
    button(controls.on, 'on', () => show(monthOf(time) + 1)),
    ...(still ? [] : [speed]),
  );
  bar.append(buttons, track, shown);
  const foot = make(page, 'div', { class: 'living-foot' });
  foot.append(news, bar);
  host.replaceChildren(canvas, foot);

  const context = canvas.getContext('2d')!;
  const pen = new CanvasPen(context);
  let stage: Stage | undefined;
  let time = endOf(options.shows ?? from);
  let playing = false;
  let frame = 0;
  let last = 0;
  let told = -1;
  /** Whether the clock already stopped at the month in which the two part. */
  let parted = false;

  function monthOf(moment: number): number {
    return Math.max(0, Math.min(end - 1, Math.floor(moment)));
  }
  /** A month as it ended. */
  function endOf(month: number): number {
    return Math.max(0, Math.min(end - 1, month)) + 0.999;
  }

  function fit(): void {
    const width = Math.max(300, Math.floor(host.clientWidth));
    stage = stageOf(reels.sides.length, width, height);
    const ratio = Math.min(2, view.devicePixelRatio || 1);
    canvas.width = Math.round(stage.width * ratio);
    canvas.height = Math.round(stage.height * ratio);
    canvas.style.width = `${stage.width}px`;
    canvas.style.height = `${stage.height}px`;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    draw();
  }

  function draw(): void {
    if (stage === undefined) return;
    const began = view.performance.now();
    context.clearRect(0, 0, stage.width, stage.height);
    for (const [i, reel] of reels.sides.entries()) paintGovernment(pen, reel, time, stage.boxes[i], words);
    drawn.frames++;
    drawn.spent += view.performance.now() - began;
    const month = monthOf(time);
    if (month !== told) tell(month);
  }

  function tell(month: number): void {
    told = month;
    clock.value = String(month);
    const text = words.month.replace('{}', String(month));
    clock.setAttribute('aria-valuetext', text);
    shown.textContent = text;
    // While it plays, screen readers do not read out a line every second.
    news.setAttribute('aria-live', playing ? 'off' : 'polite');
    news.textContent = captionOf(reels, month);
    canvas.setAttribute(
      'aria-label',
      [`${words.title}. ${text}.`, ...sidesInWords(reels, month, words.ofHundred)].join(' '),
    );
    onMonth?.(month);
  }

  function show(month: number): void {
    pause();
    time = endOf(month);
    draw();
  }

  function tick(now: number): void {
    if (!playing) return;
    const passed = last === 0 ? 0 : Math.min(100, now - last);
    last = now;
    time += (passed / 1000) * SPEEDS[Number(speed.value)];
    const { parting } = reels;
    if (parting !== undefined && !parted && time >= parting.time) {
      parted = true;
      time = parting.time;
      pause();
      draw();
      return;
    }
    if (time >= end - 0.001) {
      time = endOf(end - 1);
      pause();
      draw();
      return;
    }
    draw();
    frame = view.requestAnimationFrame(tick);
  }

  function start(): void {
    if (time >= end - 0.01) time = from;
    // At the end of a month it goes on with the next one.
    else if (time % 1 > 0.99) time = Math.floor(time) + 1;
    parted = time >= (reels.parting?.time ?? 0);
    playing = true;
    last = 0;
    toggle.innerHTML = iconOf('pause');
    toggle.setAttribute('aria-label', controls.pause);
    toggle.title = controls.pause;
    frame = view.requestAnimationFrame(tick);
  }

  function pause(): void {
    if (!playing) return;
    playing = false;
    view.cancelAnimationFrame(frame);
    toggle.innerHTML = iconOf('play');
    toggle.setAttribute('aria-label', controls.play);
    toggle.title = controls.play;
    news.setAttribute('aria-live', 'polite');
  }

  clock.addEventListener('input', () => show(Number(clock.value)));
  const watcher = new view.ResizeObserver(() => {
    if (stage === undefined || Math.abs(stage.width - Math.floor(host.clientWidth)) > 1) fit();
  });
  watcher.observe(host);
  fit();
  if (options.playing === true && !still) start();
  return {
    drawn,
    goTo: show,
    replace(others) {
      reels = others;
      end = reels.sides[0].months.length;
      time = Math.min(time, endOf(end - 1));
      told = -1;
      mark();
      draw();
    },
    end() {
      pause();
      watcher.disconnect();
    },
  };
}
