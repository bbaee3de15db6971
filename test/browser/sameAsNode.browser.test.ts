import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { sameWork, type SameWork } from './sameWork.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    inNode: () => Promise<SameWork>;
  }
}

describe('in a browser', () => {
  let here: SameWork;
  let there: SameWork;
  beforeAll(async () => {
    there = await commands.inNode();
    here = sameWork();
  });

  it('draws in the page itself', () => expect(document.createElement('p')).toBeInstanceOf(HTMLElement));

  it('runs every regime to the same last digit as in Node', () => {
    expect(Object.keys(here.runs).length).toBeGreaterThan(16);
    expect(here.runs).toEqual(there.runs);
  });

  it('draws every chart byte for byte as in Node', () => {
    expect(Object.keys(here.pictures).length).toBeGreaterThan(8);
    expect(here.pictures).toEqual(there.pictures);
  });

  it('writes the same report as in Node', () => expect(here.report).toBe(there.report));

  it('finds the same worst government as Node', () => {
    expect(here.broken).toContain('"withChanges"');
    expect(here.broken).toBe(there.broken);
  });
});
