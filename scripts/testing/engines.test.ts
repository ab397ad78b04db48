import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findEngines, findFirefox, findWebKit } from '../engines.mjs';

/** A machine without browsers: all that it has is in one folder. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engines-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Programs of each package of Debian. */
const programs: Readonly<Record<string, readonly string[]>> = {
  'firefox-esr': ['firefox-esr'],
  'webkit2gtk-driver': ['WebKitWebDriver', 'MiniBrowser'],
  xvfb: ['Xvfb'],
};

/** An apt-get that has some packages: it logs its arguments, and refuses all if one is unknown, as the real one does. */
function addAptGet(known: readonly string[]): void {
  const cases = known.map((name) => {
    const files = programs[name]!.map((file) => `: > "${folder}/${file}"`).join('; ');
    return `    ${name}) ${files} ;;`;
  });
  const script = `#!/bin/sh
echo "$@" >> "${folder}/log"
for word in "$@"; do case $word in
    firefox-esr|webkit2gtk-driver|xvfb) case " ${known.join(' ')} " in *" $word "*) ;; *) echo "E: Unable to locate package $word"; exit 100 ;; esac ;;
esac; done
for word in "$@"; do case $word in
${cases.join('\n')}
    *) ;;
esac; done
`;
  writeFileSync(join(folder, 'apt-get'), script);
  chmodSync(join(folder, 'apt-get'), 0o755);
}

const find = (more: NodeJS.ProcessEnv = {}, isRoot = true): Promise<string> =>
  findEngines({ env: { PATH: folder, ...more }, isRoot, webKitFolders: [folder] });
const logOf = (): string[] => readFileSync(join(folder, 'log'), 'utf8').trim().split('\n');
const installs = (): string[][] =>
  logOf()
    .filter((line) => line.includes(' install '))
    .map((line) => line.split('--no-install-recommends ')[1]!.split(' '));

test('what is missing is installed, as root and with apt-get', async () => {
  addAptGet(Object.keys(programs));
  expect(await find()).toBe('Firefox installed, WebKit installed');
  expect(installs()).toEqual([['firefox-esr'], ['webkit2gtk-driver', 'xvfb']]);
  expect(findFirefox({ PATH: folder })).toBe(join(folder, 'firefox-esr'));
  expect(findWebKit({ PATH: folder }, [folder])?.display).toBe(join(folder, 'Xvfb'));
});

test('what is there is not installed again', async () => {
  addAptGet(Object.keys(programs));
  await find();
  const before = logOf();
  expect(await find()).toBe('Firefox found, WebKit found');
  expect(logOf()).toEqual(before);
});

test('a system that has one of them gets that one; the other is reported with the error of apt-get', async () => {
  addAptGet(['webkit2gtk-driver', 'xvfb']);
  const note = await find();
  expect(note).toContain('WebKit installed');
  expect(note).toMatch(/no Firefox.*Unable to locate package firefox-esr/u);
});

test('nothing is installed unless root, nor without apt-get; the packages are named', async () => {
  expect(await find()).toMatch(/no Firefox.*firefox-esr.*no WebKit.*webkit2gtk-driver/u);
  addAptGet(Object.keys(programs));
  expect(await find({}, false)).toMatch(/no Firefox.*firefox-esr.*no WebKit.*webkit2gtk-driver/u);
  expect(existsSync(join(folder, 'log'))).toBe(false);
});

test('a FIREFOX_PATH that does not exist is named, and no other Firefox is installed', async () => {
  addAptGet(Object.keys(programs));
  const missing = join(folder, 'nothing');
  expect(await find({ FIREFOX_PATH: missing })).toContain(missing);
  expect(installs()).toEqual([['webkit2gtk-driver', 'xvfb']]);
});

test('WebKit without a display is not found', () => {
  for (const file of ['WebKitWebDriver', 'MiniBrowser']) writeFileSync(join(folder, file), '');
  expect(findWebKit({ PATH: folder }, [folder])).toBeUndefined();
});
