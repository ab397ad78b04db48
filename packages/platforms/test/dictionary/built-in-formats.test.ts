import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import StyleDictionary from 'style-dictionary';
import { formats as formatNames } from 'style-dictionary/enums';
import type { File, PlatformConfig } from 'style-dictionary/types';
import { afterAll, expect, test, vi } from 'vitest';
import { openSystem } from '@wusum/dtcg';
import { writePlatforms } from '../../src/index.js';
import { styleDictionary } from '../../src/dictionary/style-dictionary-platforms.js';
import { dark, light, sourceFiles } from './source.js';

vi.setConfig({ testTimeout: 60_000 });

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wusum-formats-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const [path, text] of Object.entries(sourceFiles)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** The transform group with which Style Dictionary documents a format; `css` for any other. */
function groupOf(format: string): string {
  const groups: readonly (readonly [RegExp, string])[] = [
    [/^(?:android|compose)\//u, 'android'],
    [/^compose\//u, 'compose'],
    [/^scss\//u, 'scss'],
    [/^less\//u, 'less'],
    [/^ios\//u, 'ios'],
    [/^ios-swift\//u, 'ios-swift'],
    [/^flutter\//u, 'flutter'],
    [/^(?:javascript|typescript|json)/u, 'js'],
  ];
  return groups.find(([pattern]) => pattern.test(format))?.[1] ?? 'css';
}

/** Options that a format needs. */
const options = { className: 'Tokens', packageName: 'org.wusum', type: 'string', accessControl: 'public', import: [] };

const colors = (token: { $type?: string }): boolean => token.$type === 'color';

/** Formats that refuse tokens of other types. */
const filters: Readonly<Record<string, File['filter']>> = {
  'ios/colors.h': colors,
  'ios/colors.m': colors,
  'sketch/palette': colors,
  'sketch/palette/v2': colors,
};

const nameOf = (format: string): string => `${format.replaceAll('/', '-')}.txt`;

function fileOf(format: string, more: object = {}): File {
  return {
    destination: nameOf(format),
    format,
    ...(filters[format] && { filter: filters[format] }),
    options: { ...options, showFileHeader: false, ...more },
  };
}

const names = Object.values(formatNames);

/** What Style Dictionary alone writes, from the same files. */
async function alone(source: readonly string[], platform: PlatformConfig): Promise<Record<string, unknown>> {
  const dictionary = new StyleDictionary({
    source: source.map((path) => join(folder, path)),
    usesDtcg: true,
    log: { verbosity: 'silent', warnings: 'disabled' },
    platforms: { own: platform },
  });
  const files = await dictionary.formatPlatform('own');
  return Object.fromEntries(
    files.map(({ destination, output }) => [destination, String(output).replaceAll(`${folder}/`, '')]),
  );
}

async function ours(platform: PlatformConfig): Promise<Record<string, unknown>> {
  const system = openSystem(sourceFiles, 'tokens.resolver.json');
  const config = { log: { warnings: 'disabled' }, platforms: { own: platform } } as const;
  const { files } = await writePlatforms(system, styleDictionary(config));
  return files;
}

const modes = [
  ['light', light],
  ['dark', dark],
] as const;

test.each(names)('the format %s writes the same bytes as Style Dictionary alone, in both modes', async (format) => {
  const platform = { transformGroup: groupOf(format), files: [fileOf(format)] };
  const written = await ours(platform);
  for (const [mode, source] of modes) {
    const want = await alone(source, platform);
    expect(Object.keys(want)).toEqual([nameOf(format)]);
    expect(written[`own/${mode}/${nameOf(format)}`]).toBe(want[nameOf(format)]);
  }
  expect(Object.keys(written)).toHaveLength(2);
});

test.each([
  ['css/variables', 'css', 'var(--color-ink)'],
  ['scss/variables', 'scss', '$color-ink'],
  ['less/variables', 'less', '@color-ink'],
  ['compose/object', 'compose', 'colorInk'],
])('outputReferences of %s names the same tokens as Style Dictionary alone', async (format, group, text) => {
  const platform = { transformGroup: group, files: [fileOf(format, { outputReferences: true })] };
  const written = await ours(platform);
  for (const [mode, source] of modes) {
    const own = String(written[`own/${mode}/${nameOf(format)}`]);
    expect(own).toBe((await alone(source, platform))[nameOf(format)]);
    expect(own).toContain(text);
  }
});
