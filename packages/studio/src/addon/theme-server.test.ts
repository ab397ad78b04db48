import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sourcesEvent } from '../editor/load-sources.js';
import { writeTokens } from '../test/test-server.js';
import { patchEvent, writtenEvent, type ThemePatch } from '../theme-patch.js';
import { reloadEvent } from './events.js';
import { ThemeServer } from './theme-server.js';

vi.setConfig({ testTimeout: 40_000 });

let tokens: string;
let folder: string;
let home: string;
let server: ThemeServer;
let sent: [event: string, data: unknown][];
let reported: string[];

beforeEach(() => {
  tokens = writeTokens();
  home = mkdtempSync(join(tmpdir(), 'wusum theme '));
  folder = join(home, 'out');
  const neutral = join(home, 'neutral.css');
  writeFileSync(neutral, ':root { --neutral: 1; }');
  [sent, reported] = [[], []];
  const report = (text: string): void => void reported.push(text);
  server = new ThemeServer({ tokens, folder, cwd: home, project: 'one', neutral, report });
});
afterEach(async () => {
  await server.close();
  for (const path of [tokens, home]) rmSync(path, { recursive: true, force: true });
});

const channel = { emit: (event: string, data: unknown) => void sent.push([event, data]) };
const eventsSent = () => sent.map(([event]) => event);
const soon = { timeout: 15_000 };
const written = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** Replaces a file as an editor that saves atomically does. */
function replace(path: string, edit: (text: string) => string): void {
  const file = join(tokens, path);
  writeFileSync(`${file}.new`, edit(readFileSync(file, 'utf8')));
  renameSync(`${file}.new`, file);
}

test('writes the theme and the sources of a token folder', async () => {
  await server.write();
  expect(reported).toEqual([]);
  expect(JSON.parse(written('theme/data/manifest.json'))).toMatchObject({ contract: expect.any(String) as string });
  const sources = JSON.parse(written('wusum-sources.json')) as { entry: string; files: object; project: string };
  expect(sources.project).toBe('one');
  expect(Object.keys(sources.files)).toContain(sources.entry);
});

test('a folder without the roles of the contract has the neutral look of the editor', async () => {
  await server.write();
  expect(written('theme/interface.css')).toContain('--neutral');
});

test('a folder that does not exist is reported, and pages get an empty theme folder', async () => {
  rmSync(tokens, { recursive: true });
  await server.write();
  expect(reported).toHaveLength(1);
  expect(reported[0]).toContain(tokens);
  expect(existsSync(join(folder, 'theme'))).toBe(true);
});

test('an edit of a value is sent as a patch, and once more after the file was replaced', async () => {
  await server.watch(channel);
  for (const [color, hex] of [
    ['0.2', '#330000'],
    ['0.4', '#660000'],
  ] as const) {
    sent = [];
    replace('one/color.tokens.json', (text) => text.replace(/"components":\s*\[[\d.]+/u, `"components": [${color}`));
    await vi.waitFor(() => expect(eventsSent()).toEqual([patchEvent, sourcesEvent, writtenEvent]), soon);
    expect((sent[0]![1] as ThemePatch).css).toContain(hex);
  }
});

test('an error keeps the theme as it is', async () => {
  await server.watch(channel);
  const before = written('theme/theme.css');
  replace('one/color.tokens.json', () => '{');
  await vi.waitFor(() => expect(reported).toHaveLength(1), soon);
  expect(eventsSent()).not.toContain(writtenEvent);
  expect(eventsSent()).not.toContain(reloadEvent);
  expect(written('theme/theme.css')).toBe(before);
});
