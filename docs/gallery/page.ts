import { modelVersion } from '@joined-up/core';
import { escapeHtml, htmlDocument, languages, type Language } from '@joined-up/viz';
import type { Example } from './example.ts';
import { figureOf } from './figure.ts';
import { style } from './style.ts';

/** Name of the file of a language. */
export const fileOf = (language: Language): string =>
  language === 'en' ? 'gallery.html' : `gallery.${language}.html`;

const inItself: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', pt: 'Português' };

/**
 * One page of HTML with every chart. It opens offline and has no script; the same examples give the same bytes.
 * @param made - by name, in the order of the page
 * @param language - of the charts; the page around them is in English
 */
export function galleryPage(made: Readonly<Record<string, Example>>, language: Language): string {
  const others = languages.map((one) =>
    one === language
      ? `<strong lang="${one}">${inItself[one]}</strong>`
      : `<a href="${fileOf(one)}" lang="${one}">${inItself[one]}</a>`,
  );
  return htmlDocument(
    'en',
    'Joined-Up: gallery of charts',
    style,
    `<header>
<h1>Gallery of charts</h1>
<p>Every chart of <code>@joined-up/viz</code>, with real runs of model ${escapeHtml(modelVersion)} \
behind it. A chart is a function of rows and options that returns an SVG. \
Its title is computed from the rows, and so is what a screen reader says. \
Run the code under it and you get the same picture.</p>
<p>Charts in ${others.join(' · ')}</p>
</header>
<div class="switches"><div>
<fieldset><legend>Drawn for&nbsp;</legend>${choice('screen', 'a screen', true)}\
${choice('projector', 'a projector')}${choice('phone', 'a phone')}</fieldset>
<label for="grey"><input type="checkbox" id="grey">as grey print</label>
</div></div>
<nav aria-label="Contents"><ol class="contents">
${Object.entries(made)
  .map(([name, { question }]) => `<li><a href="#${name}">${escapeHtml(question)}</a></li>`)
  .join('\n')}
</ol></nav>
<main>
${Object.entries(made)
  .map(([name, example]) => figureOf(name, example, language))
  .join('\n')}
</main>`,
  );
}

const choice = (id: string, text: string, checked = false): string =>
  `<label for="${id}"><input type="radio" name="place" id="${id}"${checked ? ' checked' : ''}>${text}</label>`;
