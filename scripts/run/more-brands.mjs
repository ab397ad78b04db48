import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brandTests } from './brand-tests.mjs';
import { run } from './child.mjs';
import { at, cacheFolder, root, toolsFolder } from './paths.mjs';
import { Stop } from './report.mjs';

/** The brands that are added, with the arguments of a user. No other file has these words: code must not name a brand. */
const added = [
  [
    'dilmun',
    '--name',
    'Dilmun',
    '--name',
    'ar=دلمون',
    '--seed',
    'oklch(0.55 0.14 150)',
    '--font',
    'IBM Plex Sans Arabic',
  ],
  ['majan', '--name', 'Majan', '--name', 'ar=مجان', '--seed', '#8a2be2', '--font', 'Rubik Variable'],
];

/** Checks that depend on the brands. They build what the tests use. */
const checks = ['format', 'types', 'tokens'];
/** A story in every brand. The suites in browsers are about components; what brands change is computed by `tokens`. */
const sampleStory = 'Button';

/**
 * Copies the repository, adds two brands with the command `wusum brand new`, and runs there the checks and tests that
 * depend on the brands: a brand is data, so that adding one breaks nothing.
 *
 * @param {import('./checks.mjs').Tools} tools
 * @returns {Promise<void>}
 * @throws {Stop} with the output of the step that failed
 */
export async function testMoreBrands({ node, env }) {
  mkdirSync(cacheFolder, { recursive: true });
  const copy = mkdtempSync(join(cacheFolder, 'more-brands-'));
  const call = async (title, ...args) => {
    const { code, output } = await run(node, args, { cwd: copy, env });
    if (code !== 0) throw new Stop(`With more brands, "${title}" exited with code ${code}.`, output);
  };
  const chore = (...args) => call(args.join(' '), join(copy, 'scripts', 'run.mjs'), ...args);
  try {
    const files = copyRepository(copy);
    const [[first, ...its], ...others] = added;
    // The first call builds the command; the others use it as it is.
    await chore('wusum', 'brand', 'new', first, '--yes', ...its);
    const command = join(copy, 'packages', 'cli', 'dist', 'bin.js');
    for (const [id, ...rest] of others) await call(`brand new ${id}`, command, 'brand', 'new', id, '--yes', ...rest);
    await chore('test', ...checks);
    const vitest = join(copy, 'node_modules', 'vitest', 'vitest.mjs');
    await call('unit tests that read the brands', vitest, 'run', ...brandTests(copy, files));
    await chore('test', 'stories', '--story', sampleStory);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * Copies what Git tracks or would track to a new Git repository: tests list the files of a repository with Git.
 *
 * @returns {string[]} the copied files, relative to the repository
 */
function copyRepository(copy) {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const files = [...new Set(list.split('\0'))].filter((path) => path !== '' && existsSync(at(...path.split('/'))));
  for (const path of files) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(at(...path.split('/')), join(copy, path));
  }
  if (existsSync(toolsFolder)) symlinkSync(toolsFolder, join(copy, '.tools'), 'junction');
  execFileSync('git', ['init', '--quiet'], { cwd: copy });
  // `.tools/` in .gitignore is a folder; here it is a link.
  mkdirSync(join(copy, '.git', 'info'), { recursive: true });
  writeFileSync(join(copy, '.git', 'info', 'exclude'), '.tools\n');
  execFileSync('git', ['add', '--all'], { cwd: copy });
  return files;
}
