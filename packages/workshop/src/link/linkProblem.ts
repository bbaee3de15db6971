import type { DialId, DialValue } from '../setting/dials.ts';

/**
 * Something in a link that could not be understood, and what was used instead; the strings have the words.
 */
export type LinkProblem =
  | { readonly kind: 'foreign'; readonly found: string }
  | { readonly kind: 'older-version'; readonly found: string }
  | { readonly kind: 'newer-version'; readonly found: string }
  | { readonly kind: 'unknown-part'; readonly found: string }
  | { readonly kind: 'unknown-government'; readonly found: string; readonly near?: string }
  | { readonly kind: 'own-government-missing'; readonly found: string }
  | { readonly kind: 'unknown-metric'; readonly found: string; readonly near?: string }
  | {
      readonly kind: 'unknown-start';
      readonly found: string;
      readonly near?: string;
      readonly used: string;
    }
  | { readonly kind: 'unknown-language'; readonly found: string }
  | { readonly kind: 'unknown-place'; readonly found: string; readonly near?: string }
  | { readonly kind: 'unknown-dial'; readonly found: string }
  | { readonly kind: 'bad-value'; readonly dial: DialId; readonly found: string; readonly used: DialValue }
  | { readonly kind: 'needs-centre'; readonly found: string };
