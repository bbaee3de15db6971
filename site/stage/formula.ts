import { renderToString } from 'katex';

/** Signs that are in formulas but not in code. */
const SIGNS = /[←·Σ^√²⌊½Π∈≥≤×−₀-₉⁰\p{M}\p{Script=Greek}]/u;
/** Names of functions; other words of two or more letters are parameters. */
const FUNCTIONS = new Set(['exp', 'max', 'min', 'ln', 'mean', 'sd', 'entropy', 'log']);
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0304': '\\bar',
  '\u0302': '\\hat',
  '\u0303': '\\tilde',
};
const LOWERED: Readonly<Record<string, string>> = { '₋': '-', ᵤ: 'u', ᵢ: 'i', ⱼ: 'j' };
const RAISED: Readonly<Record<string, string>> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  ⁿ: 'n',
  '⁻': '-',
};
const PLAIN: Readonly<Record<string, string>> = {
  '←': '\\leftarrow ',
  '·': '\\cdot ',
  '×': '\\times ',
  '−': '-',
  '≤': '\\le ',
  '≥': '\\ge ',
  '∈': '\\in ',
  '∞': '\\infty ',
  Σ: '\\sum\\nolimits ',
  Π: '\\prod\\nolimits ',
  '⌊': '\\lfloor ',
  '⌋': '\\rfloor ',
  '½': '\\tfrac12 ',
  '…': '\\dots ',
  '%': '\\%',
  ℓ: '\\ell ',
};

/** Whether code is a formula of the model, not a name, a path or an object. */
export const isFormula = (code: string): boolean =>
  !/[{}'"\\]|\.ts\b|=>/.test(code) &&
  (SIGNS.test(code.normalize('NFD')) || /^[A-Za-z](_[a-z])?$/.test(code) || / [=<>/] |^ln /.test(code));

/**
 * A formula from the docs' plain text (`b ← b + noticing·(ŷ₋ᵤ − b)`), as TeX.
 * @throws {Error} for a sign without a translation
 */
export function texOf(formula: string): string {
  const signs = [...formula.normalize('NFD')];
  let at = 0;

  /** Reads up to the bracket that closes the one at `at`. */
  const inBrackets = (): string => {
    let depth = 0;
    const from = at + 1;
    do {
      if (at >= signs.length) throw new Error(`formula ${formula}: a bracket is not closed`);
      if (signs[at] === '(') depth++;
      if (signs[at] === ')') depth--;
      at++;
    } while (depth > 0);
    return texOf(signs.slice(from, at - 1).join(''));
  };
  const word = (): string => {
    let text = '';
    while (at < signs.length && /[A-Za-z0-9]/.test(signs[at])) text += signs[at++];
    return text;
  };
  const run = (table: Readonly<Record<string, string>>): string => {
    let text = '';
    for (; signs[at] in table || /[₀-₉]/.test(signs[at] ?? ''); at++)
      text += table[signs[at]] ?? String.fromCharCode(signs[at].charCodeAt(0) - 0x2050);
    return text;
  };
  /** Reads a superscript or subscript: brackets, a word, a number, or one sign. */
  const script = (): string => {
    if (signs[at] === '(') return inBrackets();
    if (/[A-Za-z0-9]/.test(signs[at])) {
      const text = word();
      return /^[a-z]{3,}$|[A-Z]/.test(text) && text.length > 1 ? `\\mathit{${text}}` : text;
    }
    return PLAIN[signs[at]] ?? signs[at++];
  };

  let tex = '';
  while (at < signs.length) {
    const sign = signs[at];
    if (/[A-Za-z]/.test(sign)) {
      const text = word();
      const next = ACCENTS[signs[at]];
      if (next !== undefined) {
        // The accent is over the last letter.
        at++;
        tex += `${text.slice(0, -1)}${next}{${text.at(-1)}}`;
      } else if (FUNCTIONS.has(text)) tex += `\\operatorname{${text}}${signs[at] === ' ' ? '\\,' : ''}`;
      else if (/^[A-Za-z][0-9]*$/.test(text)) tex += text;
      else tex += `\\mathit{${text}}`;
      // Words in a row keep their spaces.
      if (
        signs[at] === ' ' &&
        /[A-Za-z]/.test(signs[at + 1] ?? '') &&
        text.length > 1 &&
        !FUNCTIONS.has(text)
      )
        tex += '\\ ';
    } else if (/[\u0370-\u03ffϖ]/u.test(sign) && !(sign in PLAIN)) {
      at++;
      const accent = ACCENTS[signs[at]];
      tex += accent === undefined ? sign : `${accent}{${sign}}`;
      if (accent !== undefined) at++;
    } else if (sign === '_') {
      at++;
      tex += `_{${script()}}`;
    } else if (sign === '^') {
      at++;
      tex += `^{${script()}}`;
    } else if (sign === '*') {
      at++;
      tex += '^{*}';
    } else if (sign in LOWERED || /[₀-₉]/.test(sign)) tex += `_{${run(LOWERED)}}`;
    else if (sign in RAISED) tex += `^{${run(RAISED)}}`;
    else if (sign === '√' && signs[at + 1] === '(') {
      at++;
      tex += `\\sqrt{${inBrackets()}}`;
    } else if (sign in PLAIN) {
      at++;
      tex += PLAIN[sign];
    } else if (/[0-9 .,;:()[\]=+<>/|?-]/.test(sign)) {
      at++;
      tex += sign;
    } else throw new Error(`formula ${formula}: nothing is known of the sign ${sign}`);
  }
  return tex;
}

/** A formula as HTML, with MathML for screen readers. @throws {Error} for one that cannot be typeset */
export const formulaHtml = (formula: string): string =>
  renderToString(texOf(formula), { throwOnError: true, strict: false, output: 'htmlAndMathml' });
