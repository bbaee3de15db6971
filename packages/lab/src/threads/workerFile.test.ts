import { expect, it } from 'vitest';
import { workerFile } from './workerFile.ts';

it('is beside whoever asks, and of the same kind', () => {
  expect(workerFile('runsWorker', 'file:///lab/src/runs/runAll.ts').href).toBe(
    'file:///lab/src/runs/runsWorker.ts',
  );
  expect(workerFile('runsWorker', 'file:///lab.d/dist/chunk-1.2.js').href).toBe(
    'file:///lab.d/dist/runsWorker.js',
  );
});
