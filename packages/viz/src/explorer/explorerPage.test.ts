import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ExplorerData } from './explorerData.ts';
import { explorerPage } from './explorerPage.ts';
import type { ExploredRuns } from './exploredRuns.ts';
import { wordsOfExplorer } from './words/wordsOfExplorer.ts';

const runs: ExploredRuns = {
  parameters: [{ id: 'culture', name: 'culture', values: Float64Array.of(0.25) }],
  outcomes: [{ id: 'outcome', name: 'Outcome </script><b>', values: Float64Array.of(0.5, 0.75) }],
  government: Uint32Array.of(0),
  world: Uint32Array.of(0, 0),
  regime: Uint32Array.of(0, 1),
  seed: Uint32Array.of(0, 0),
  runIds: ['0123456789abcdef', 'fedcba9876543210'],
  governments: ['Andes'],
  regimes: [
    { id: 'status-quo', name: 'Status quo' },
    { id: 'cog', name: 'Strong centre' },
  ],
  seeds: ['1'],
};
const options = { title: 'Where <it> wins', replay: 'joined-up replay r', notes: ['2 & more failed'] };

const places = (text: string): string[] => text.match(/\{\d\}/g)?.toSorted() ?? [];

describe('explorerPage', () => {
  it('asks nothing of any network, and takes names as they are', () => {
    const page = explorerPage(runs, options);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script[^>]* src=|<link|https?:\/\/(?!www\.w3\.org)/);
    const { document } = parseHTML(page);
    expect(document.querySelector('h1')!.textContent).toBe('Where <it> wins');
    expect(document.querySelector('p')!.textContent).toBe('2 & more failed');
    const data = JSON.parse(document.querySelector('#explorer-data')!.textContent!) as ExplorerData;
    expect(data.outcomes[0].name).toBe('Outcome </script><b>');
    expect(data.regimes.map(({ colour }) => colour)).toEqual(['#8C8C8C', '#003E7E']);
  });

  it('spells out what would steer a screen, and gives it to its script as it was', () => {
    const name = 'Centre \u202Ertnec';
    const page = explorerPage({ ...runs, governments: [name] }, options);
    expect(page).not.toContain('\u202E');
    const { document } = parseHTML(page);
    const data = JSON.parse(document.querySelector('#explorer-data')!.textContent!) as ExplorerData;
    expect(data.governments).toEqual([name]);
  });

  it('speaks three languages, with a word for everything', () => {
    for (const language of ['en', 'es', 'pt'] as const) {
      const page = explorerPage(runs, { ...options, language });
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toContain(JSON.stringify(wordsOfExplorer[language].howTo).replaceAll('<', '\\u003c'));
    }
    for (const [key, text] of Object.entries(wordsOfExplorer.en))
      for (const language of ['es', 'pt'] as const)
        expect([key, places(wordsOfExplorer[language][key as keyof typeof wordsOfExplorer.en])]).toEqual([
          key,
          places(text),
        ]);
  });

  it('refuses runs without an outcome, and columns of other lengths', () => {
    expect(() => explorerPage({ ...runs, outcomes: [] }, options)).toThrow(
      'explorer: expected an outcome, received none',
    );
    expect(() => explorerPage({ ...runs, seed: Uint32Array.of(0) }, options)).toThrow(
      'explorer: expected 2 values of seed, received 1',
    );
  });
});
