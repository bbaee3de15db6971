import { visible } from '@joined-up/core';

/**
 * Text that is safe in SVG and HTML: in content, and in attributes between double quotes. What steers a
 * screen is spelt out.
 */
export const escapeMarkup = (text: string): string =>
  visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
