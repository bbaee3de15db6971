import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface EngineReport {
  readonly engine: string;
  readonly digests: Readonly<Record<string, string>>;
}

/** Versions of Node to try, from npm. */
export const nodeVersions = ['20.20.2', '22.23.3', '24.21.0'] as const;

/**
 * The digests as another version of Node computes them; the version is fetched by npx.
 * @param bundle - a JavaScript file without imports that prints the digests as JSON
 */
export function inNode(version: string, bundle: URL): Promise<EngineReport> {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['-y', `node@${version}`, fileURLToPath(bundle)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, complaint] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0)
        resolve({ engine: `Node ${version}`, digests: JSON.parse(out) as Record<string, string> });
      else
        reject(
          new Error(`Node ${version}: ${complaint.trim().split('\n').at(-1) ?? `ended with ${code}`}`),
        );
    });
  });
}
