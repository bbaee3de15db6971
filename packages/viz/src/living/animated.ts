import { escapeMarkup } from '../svg/escapeMarkup.ts';
import { fontFamily } from '../theme/type.ts';
import { stageOf } from './boxes.ts';
import { paintGovernment, flights, TRAVEL, type SideLook } from './paintGovernment.ts';
import type { Reels } from './reel.ts';
import { round } from './seats.ts';
import { SvgPen } from './svgPen.ts';

/** Seconds per month. */
const MONTH = 1.6;
/** Moments of each month that are drawn: in a meeting, and at the end. */
const MOMENTS = [0.28, 0.999] as const;
/** One dot in this many is drawn, to keep the file small. */
const EVERY = 4;

/**
 * Some months as a picture that moves by itself, without a script: an SVG with CSS, as pages like a README
 * show it. Where the reader asks for less motion it shows only the last month.
 * @param from, to - months, the last one included
 * @param width - CSS pixels, ≥ 700 for two side by side
 */
export function animatedSvg(
  reels: Reels,
  look: SideLook & { readonly title: string; readonly month: string },
  { from, to, width }: { readonly from: number; readonly to: number; readonly width: number },
): string {
  const stage = stageOf(reels.sides.length, width, 440);
  const height = stage.height + 34;
  const frames = Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((month) =>
    MOMENTS.map((moment) => frameAt(month, moment)),
  );
  const seconds = frames.length * (MONTH / MOMENTS.length);
  const merged = merge(frames);
  const spans = new Map<string, string>();
  const body = merged.map(({ element, shown }) => {
    if (shown.every(Boolean)) return element;
    const key = shown.map(Number).join('');
    const known = spans.get(key) ?? `s${spans.size}`;
    spans.set(key, known);
    const still = shown.at(-1)! ? ' l' : '';
    return element.replace(/^<(\w+)/, `<$1 class="${known}${still}"`);
  });
  const dots = reels.sides.flatMap((reel, i) =>
    flights(
      (draw) => {
        const pen = new SvgPen();
        draw(pen);
        return pen.markup();
      },
      reel,
      stage.boxes[i],
      { from, to: to + 1, every: EVERY },
    ).map(({ at, mark, places }) => {
      const [a, b, c, d] = places.map(({ x, y }) => `${round(x)}px,${round(y)}px`);
      return mark.replace(
        '<circle',
        '<circle class="d" ' +
          `style="--a:${a};--b:${b};--c:${c};--d:${d};animation-delay:${round((at - from) * MONTH * 10) / 10}s"`,
      );
    }),
  );
  const flight = (100 * TRAVEL * MONTH) / seconds;
  const percent = (share: number) => `${Math.round(flight * share * 100) / 100}%`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${stage.width} ${Math.ceil(height)}" \
width="${stage.width}" height="${Math.ceil(height)}" role="img" font-family="${escapeMarkup(fontFamily)}">
<title>${escapeMarkup(look.title)}</title>
<style>
${[...spans].map(([key, name]) => span(name, key, seconds)).join('\n')}
.d{opacity:0;animation:d ${round(seconds)}s linear infinite}
@keyframes d{0%{opacity:1;transform:translate(var(--a))}\
${percent(0.4)}{transform:translate(var(--b))}${percent(0.8)}{transform:translate(var(--c))}\
${percent(1)}{opacity:1;transform:translate(var(--d))}${percent(1.01)},100%{opacity:0;transform:translate(var(--d))}}
@media (prefers-reduced-motion: reduce){*{animation:none!important}[class^=s]{visibility:hidden}\
.l{visibility:visible!important}}
</style>
<rect width="${stage.width}" height="${Math.ceil(height)}" fill="#ffffff"/>
${body.join('\n')}
${dots.join('\n')}
</svg>
`;

  function frameAt(month: number, moment: number): readonly string[] {
    const pen = new SvgPen();
    for (const [i, reel] of reels.sides.entries())
      paintGovernment(pen, reel, month + moment, stage.boxes[i], { ...look, dots: false });
    pen.text(stage.width / 2, stage.height + 24, look.month.replace('{}', String(month)), {
      size: 16,
      colour: '#1A1A1A',
      bold: true,
      anchor: 'middle',
    });
    return pen.elements;
  }
}

interface Merged {
  readonly element: string;
  /** Whether it is drawn, by frame. */
  readonly shown: boolean[];
}

/** Every element once, in an order that keeps the order within each frame. */
function merge(frames: readonly (readonly string[])[]): readonly Merged[] {
  const all: Merged[] = [];
  for (const [f, elements] of frames.entries()) {
    let place = 0;
    for (const element of elements) {
      const found = all.findIndex(
        (one, i) => i >= place && one.element === element && one.shown[f] === false,
      );
      if (found >= 0) {
        all[found].shown[f] = true;
        place = found + 1;
      } else {
        all.splice(place, 0, { element, shown: frames.map((_, i) => i === f) });
        place++;
      }
    }
  }
  return all;
}

/** CSS that shows an element in some frames and hides it in the others. */
function span(name: string, key: string, seconds: number): string {
  const steps = [...key].flatMap((shown, i, all) =>
    i > 0 && shown === all[i - 1]
      ? []
      : [
          `${Math.round((10000 * i) / all.length) / 100}%{visibility:${shown === '1' ? 'visible' : 'hidden'}}`,
        ],
  );
  const last = key.at(-1) === '1' ? 'visible' : 'hidden';
  return (
    `.${name}{animation:${name} ${round(seconds)}s step-end infinite}@keyframes ` +
    `${name}{${steps.join('')}100%{visibility:${last}}}`
  );
}
