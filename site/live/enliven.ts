// oxlint-disable-next-line import/no-unassigned-import -- a setting, before whatever makes schemas
import './withoutEval.ts';
import { draw, figures, runPair, SEEDS, sentence, type LiveFigure } from './figures.ts';

/** Milliseconds of runs at a time, between which the page can respond. */
const SLICE = 30;

/** Gives every still of a page a slider, unless it already has one. */
export function enlivenAll(page: ParentNode): void {
  for (const place of page.querySelectorAll<HTMLElement>('[data-live]:not([data-lives])')) {
    const figure = figures.find(({ id }) => id === place.dataset.live);
    if (figure !== undefined) enliven(place, figure);
  }
}

function enliven(place: HTMLElement, figure: LiveFigure): void {
  place.dataset.lives = '';
  const document = place.ownerDocument;
  const label = document.createElement('label');
  const slider = document.createElement('input');
  const value = document.createElement('output');
  const told = document.createElement('p');
  Object.assign(slider, {
    type: 'range',
    min: figure.low,
    max: figure.high,
    step: figure.step,
    value: figure.initial,
  });
  value.textContent = String(figure.initial);
  label.append(`${figure.label} `, slider, ' ', value);
  told.setAttribute('role', 'status');
  told.textContent =
    `Move it: ${2 * SEEDS} runs of the stylised government in your browser, ` +
    `${SEEDS} seeds under two regimes.`;
  const picture = document.createElement('div');
  picture.className = 'picture';
  picture.append(...place.childNodes);
  place.append(label, picture, told);

  // Runs for an earlier value stop when a later one is asked for.
  let asked = 0;
  slider.addEventListener('input', () => {
    const mine = ++asked;
    const wanted = slider.valueAsNumber;
    value.textContent = String(wanted);
    const rows: ReturnType<typeof runPair> = [];
    const began = performance.now();
    const go = (): void => {
      if (mine !== asked || !place.isConnected) return;
      const until = performance.now() + SLICE;
      while (rows.length < 2 * SEEDS && performance.now() < until)
        rows.push(...runPair(figure, wanted, rows.length / 2 + 1));
      if (rows.length < 2 * SEEDS) {
        told.textContent = `${rows.length} of ${2 * SEEDS} runs`;
        setTimeout(go);
        return;
      }
      const width = Math.max(300, Math.min(720, place.clientWidth));
      const finding = document.createElement('em');
      finding.textContent = sentence(figure, rows, wanted);
      picture.replaceChildren(draw(figure, rows, width), finding);
      told.textContent = `${2 * SEEDS} runs in ${((performance.now() - began) / 1000).toFixed(1)} s, in your browser.`;
    };
    setTimeout(go);
  });
}
