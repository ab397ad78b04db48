import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { at } from '../../run/paths.mjs';
import { writeFleet } from './tenants.mjs';

const folder = mkdtempSync(join(tmpdir(), 'wusum-tenants-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the fleet of the benchmark builds, and its brands differ', { timeout: 60_000 }, async () => {
  await writeFleet(join(folder, 'tokens'), 20);
  writeFileSync(join(folder, 'wusum.config.json'), JSON.stringify({ platforms: ['css'], perBrand: true }));
  const { status, stderr } = spawnSync(process.execPath, [at('packages/cli/dist/bin.js'), 'build', '--out', 'out'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(`${status} ${status === 0 ? '' : stderr}`).toBe('0 ');
  const [first, second] = [1, 2].map((index) =>
    readFileSync(join(folder, `out/tenant-000${index}/css/tokens.css`), 'utf8'),
  );
  expect(first).not.toBe(second);
});
