import { hash } from 'node:crypto';

/**
 * A digest of 16 hexadecimal digits. For texts it equals core's `fingerprint`, but is several times faster
 * as Node computes it.
 */
export const digestOf = (content: string | Uint8Array): string => hash('sha256', content).slice(0, 16);
