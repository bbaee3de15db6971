import { visible } from '@joined-up/core';

/**
 * Text that is safe in SVG and HTML: in content, and in attributes between double quotes. Control
 * characters are made visible.
 */
export const escapeMarkup = (text: string): string =>
  visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
