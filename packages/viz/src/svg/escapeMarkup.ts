import { visible } from '@joined-up/core';

/** Letters of ASCII that stand for themselves: almost all that pictures say. */
const PLAIN = /^[ !#-%'-;=?-~]*$/;

/**
 * Text that is safe in SVG and HTML: in content, and in attributes between double quotes. Control
 * characters are made visible.
 */
export const escapeMarkup = (text: string): string =>
  PLAIN.test(text)
    ? text
    : visible(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
