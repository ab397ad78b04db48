import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { writeTokens } from '../../test/test-server.js';
import { withLock } from './lock.js';
import { recoverSave } from './write-files.js';

const count = 12;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const flags = ['--conditions=wusum-source', '--import', here('../../../../../scripts/source-loader.mjs')];

test('a process that is killed in the middle of a save leaves all files of one state', { timeout: 60_000 }, async () => {
  const root = writeTokens(Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}.json`, '0\n'])));
  const left: string[] = [];
  for (let kill = 0; kill < 5; kill += 1) {
    const child = spawn(process.execPath, [...flags, here('../../test/kill-target.ts'), root, String(count)]);
    await once(child.stdout, 'data');
    await new Promise((done) => setTimeout(done, 150 + kill * 37));
    child.kill('SIGKILL');
    await once(child, 'exit');
    left.push(...readdirSync(root).filter((name) => name.startsWith('.')));
    await withLock(root, () => recoverSave(root));
    const states = new Set(Array.from({ length: count }, (_, index) => readFileSync(join(root, `f${index}.json`), 'utf8')));
    expect([...states]).toHaveLength(1);
    expect(readdirSync(root)).toHaveLength(count);
  }
  // The kills met saves, not pauses between them.
  expect(left.length).toBeGreaterThan(0);
  expect(Number(readFileSync(join(root, 'f0.json'), 'utf8'))).toBeGreaterThan(5);
  rmSync(root, { recursive: true, force: true });
}); // prettier-ignore
