import { describe, expect, it } from 'vitest';
import { shortenAll } from './shortenAll.ts';

describe('shortenAll', () => {
  const names = [
    'Department of Agriculture',
    'Department of Health and Human Services',
    'Small Business Administration',
    'Tax',
  ];
  const short = shortenAll(names, 110, 10);

  it('cuts what begins alike at the front, between words', () =>
    expect(names.slice(0, 2).map(short)).toEqual(['…Agriculture', '…Human Services']));
  it('cuts others at the end', () => expect(short(names[2])).toMatch(/^Small Business.*…$/));
  it('leaves what fits', () => expect(short('Tax')).toBe('Tax'));
  it('keeps names apart', () => expect(new Set(names.map(short)).size).toBe(names.length));
});
