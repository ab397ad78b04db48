import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { startWatch } from '../src/commands/watch.js';
import { smallTokens, temporaryFolder, write } from './run-command.js';

const path = temporaryFolder();

test(
  'watch reports the changed variables, rebuilds, continues after an error, and ends on request',
  { timeout: 60_000 },
  async () => {
    await write(path, smallTokens);
    let output = '';
    const print = (text: string): void => void (output += text);
    const color = { out: false, err: false };
    const watch = await startWatch(
      { platform: ['css'], out: 'dist' },
      { cwd: path, env: {}, isInteractive: false, color, out: print, err: print },
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
    await until(async () => expect(output).toContain('--> tokens/clay.tokens.json:1:'));
    expect(await css()).toContain('8px');
    await clay('{ "value": 23, "unit": "px" }');
    await until(async () => expect(await css()).toContain('23px'));
    output = '';
    await clay('{ "value": 24, "unit": "px" }');
    await until(async () => expect(await css()).toContain('24px'));
    expect(output).toMatch(/^↻ space\.1 in clay \([\d.]+ ms\)\n/u);
    watch.stop();
    expect(await watch.ended).toBe(0);
  },
);
