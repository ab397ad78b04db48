import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { startWatch } from '../src/commands/watch.js';
import { smallTokens, temporaryFolder, write } from './house.js';

const path = temporaryFolder();

test(
  'tells what a change does, builds again, goes on after an error, and ends when asked',
  { timeout: 60_000 },
  async () => {
    await write(path, smallTokens);
    let said = '';
    const say = (text: string): void => void (said += text);
    const color = { out: false, err: false };
    const watch = await startWatch(
      { platform: ['css'], out: 'dist' },
      { cwd: path, env: {}, isInteractive: false, color, out: say, err: say },
    );
    const css = (): Promise<string> => readFile(join(path, 'dist/css/tokens.css'), 'utf8').catch(() => '');
    const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 25_000, interval: 100 });
    const clay = (value: string): Promise<void> =>
      writeFile(
        join(path, 'tokens/clay.tokens.json'),
        `{ "space": { "1": { "$type": "dimension", "$value": ${value} } } }`,
      );
    await until(async () => expect(await css()).toContain('8px'));
    await clay('"{nowhere}"');
    await until(async () => expect(said).toContain('Nothing was written.'));
    expect(await css()).toContain('8px');
    await clay('{ "value": 23, "unit": "px" }');
    await until(async () => expect(await css()).toContain('23px'));
    said = '';
    await clay('{ "value": 24, "unit": "px" }');
    await until(async () => expect(await css()).toContain('24px'));
    expect(said).toMatch(/^↻ space\.1 in clay \([\d.]+ ms\)\n/u);
    watch.stop();
    expect(await watch.ended).toBe(0);
  },
);
