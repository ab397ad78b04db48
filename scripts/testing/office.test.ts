import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureOffice, findOffice } from '../office.mjs';

/** A machine whose only program is an apt-get, which logs its arguments and installs LibreOffice or fails. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function addAptGet(work: string): void {
  const script = `#!/bin/sh\necho "$@" >> "${folder}/log"\ncase " $* " in *" install "*) ${work} ;; esac\n`;
  writeFileSync(join(folder, 'apt-get'), script);
  chmodSync(join(folder, 'apt-get'), 0o755);
}
const ensure = (more: NodeJS.ProcessEnv = {}, isRoot = true): Promise<string> =>
  ensureOffice({ env: { PATH: folder, ...more }, isRoot });
const log = (): string => readFileSync(join(folder, 'log'), 'utf8');

test('it is installed as root, without its fonts, and once', async () => {
  addAptGet(`: > "${folder}/soffice"`);
  expect(await ensure()).toBe('installed');
  expect(findOffice({ PATH: folder })).toBe(join(folder, 'soffice'));
  expect(log()).toMatch(/--path-exclude=\/usr\/share\/fonts\/\*.* install .*libreoffice-impress-nogui/u);
  const before = log();
  expect(await ensure()).toBe('found');
  expect(log()).toBe(before);
});

test('where it cannot be installed, the note says why and how', async () => {
  expect(await ensure()).toMatch(/^none: its tests are skipped.*libreoffice-impress-nogui/u);
  addAptGet('echo "E: Unable to locate package"; exit 100');
  expect(await ensure()).toContain('Unable to locate package');
});

test('a user who is not root gets nothing installed', async () => {
  addAptGet(`: > "${folder}/soffice"`);
  expect(await ensure({}, false)).toMatch(/^none/u);
  expect(existsSync(join(folder, 'log'))).toBe(false);
});

test('a SOFFICE_PATH that does not exist is named, and nothing is installed', async () => {
  addAptGet(`: > "${folder}/soffice"`);
  const missing = join(folder, 'nothing');
  expect(await ensure({ SOFFICE_PATH: missing })).toContain(missing);
  expect(existsSync(join(folder, 'log'))).toBe(false);
});
