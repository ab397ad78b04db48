import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkFiles } from '../../packages/cli/src/voice/check-files.js';
import { findTextFiles } from '../../packages/cli/src/voice/find-text-files.js';
import { openVoice, type OpenedVoice } from '../../packages/cli/src/voice/open-voice.js';

vi.setConfig({ testTimeout: 60_000 });

const root = resolve(import.meta.dirname, '../..');

/** Findings in the files that the voice checks. Tone only suggests. */
async function findingsOf(voice: OpenedVoice, paths: readonly string[], isChecked = (_key = ''): boolean => true) {
  const checked = await checkFiles(paths, { voice, cwd: root });
  return checked
    .flatMap(({ diagnostics }) => diagnostics)
    .filter((found) => found.severity !== 'suggestion' && isChecked('key' in found ? found.key : ''))
    .map(({ location, message }) => `${location!.file}:${location!.line}:${location!.column} ${message}`);
}

/** `wusum voice check` of this repository, with the settings in wusum.config.json. */
test('docs, words of stories and copy of Storybook have no fault in the voice of the house brand', async () => {
  const voice = await openVoice([], {}, root);
  const paths = await findTextFiles(voice.targets, voice.root);
  expect(voice.brand).toBe('wusum');
  expect(paths.length).toBeGreaterThan(150);
  expect(await findingsOf(voice, paths)).toEqual([]);
});

test.each(['falaj', 'majlis', 'nujum', 'souq'])(
  'texts of %s in stories have no fault in its own voice',
  async (brand) => {
    const voice = await openVoice([], { brand }, root);
    const paths = (await findTextFiles(voice.targets, voice.root)).filter((path) => path.endsWith('.words.json'));
    const isIgnored: OpenedVoice['isIgnored'] = (finding, path) =>
      finding.rule !== 'exclamation' && voice.isIgnored(finding, path);
    const isOwn = (key = ''): boolean => key.split('.').includes(brand);
    expect(await findingsOf({ ...voice, isIgnored }, paths, isOwn)).toEqual([]);
  },
);
