import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkFiles } from '../../packages/cli/src/voice/check-files.js';
import { findTextFiles } from '../../packages/cli/src/voice/find-text-files.js';
import { openVoice } from '../../packages/cli/src/voice/open-voice.js';

vi.setConfig({ testTimeout: 60_000 });

const root = resolve(import.meta.dirname, '../..');

/** `wusum voice check` of this repository, with the settings in wusum.config.json. Tone only suggests. */
test('docs, words of stories and copy of Storybook have no fault in the voice of the house brand', async () => {
  const voice = await openVoice([], {}, root);
  const paths = await findTextFiles(voice.targets, voice.root);
  const checked = await checkFiles(paths, { voice, cwd: root });
  const found = checked
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ severity }) => severity !== 'suggestion')
    .map(({ location, message }) => `${location!.file}:${location!.line}:${location!.column} ${message}`);
  expect(voice.brand).toBe('wusum');
  expect(paths.length).toBeGreaterThan(150);
  expect(found).toEqual([]);
});
