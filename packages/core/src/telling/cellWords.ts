import type { Teller } from './teller.ts';

/** A cell in words: `care for the young`. */
export const cellWords = (
  { segment, service }: { readonly segment: string; readonly service: string },
  { names, say }: Teller,
): string => say`${names.service(service)} for ${names.segment(segment)}`;
