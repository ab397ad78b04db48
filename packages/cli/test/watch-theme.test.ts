import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { watchTheme } from '../src/watch/index.js';
import { temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = temporaryFolder();
const size = (value: number): object => ({ $type: 'dimension', $value: { value, unit: 'px' } });
const tokens = {
  'tokens/x.resolver.json': {
    version: '2025.10',
    sets: { base: { sources: [{ $ref: 'base.tokens.json' }] } },
    resolutionOrder: [{ $ref: '#/sets/base' }],
    $extensions: { 'org.wusum': { contractVersion: '1.0' } },
  },
  'tokens/base.tokens.json': { gap: size(4) },
  'wusum.config.json': { platforms: ['theme'], out: 'out' },
};

type Event = readonly [kind: 'patch', css: string] | readonly [kind: 'written', isShown: boolean];
const events: Event[] = [];
let watch: { close(): Promise<void> };

const edit = (content: object): Promise<void> =>
  writeFile(join(folder, 'tokens/base.tokens.json'), JSON.stringify(content));
const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 20_000, interval: 20 });

beforeAll(async () => {
  await write(folder, tokens);
  await wusum(folder, 'build');
  await wusum(folder, 'contract', '--out', 'contract');
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockReturnValue(true);
  watch = await watchTheme(
    { cwd: folder, contract: { out: 'contract' } },
    {
      onPatch: (css) => void events.push(['patch', css]),
      onWritten: (isShown) => void events.push(['written', isShown]),
    },
  );
});
afterAll(async () => {
  await watch.close();
  vi.restoreAllMocks();
});

test('an edited value is a patch at once, and later the theme has it, so that no page need reload', async () => {
  await edit({ gap: size(8) });
  const css = '@layer wusum.theme {\n:where(:root) {\n  --ws-gap: 8px;\n}\n}\n';
  await until(() => expect(events).toEqual([['patch', css]]));
  expect(await read('out/theme/theme.css')).toContain('--ws-gap: 4px');
  await until(() =>
    expect(events).toEqual([
      ['patch', css],
      ['written', true],
    ]),
  );
  expect(await read('out/theme/theme.css')).toContain('--ws-gap: 8px');
});

test('an error writes nothing, and the next edit is compared with the last valid theme', async () => {
  events.length = 0;
  await edit({ gap: { $type: 'dimension', $value: '{nowhere}' } });
  await edit({ gap: size(9) });
  await until(() => expect(events[0]).toEqual(['patch', expect.stringContaining('--ws-gap: 9px')]));
  await until(() => expect(events.at(-1)).toEqual(['written', true]));
});

test('a new name reloads pages, with a contract that has it', async () => {
  events.length = 0;
  await edit({ gap: size(9), inset: size(2) });
  await until(() => expect(events).toEqual([['written', false]]));
  expect(await read('out/theme/theme.css')).toContain('--ws-inset: 2px');
  expect(JSON.parse(await read('contract/contract.json'))).toMatchObject({ names: { inset: 'dimension' } });
});
