import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './child.mjs';
import { at, cacheFolder, root, toolsFolder } from './paths.mjs';
import { Stop } from './report.mjs';

/** The brands that are added, with the arguments of a user. */
const added = [
  [
    'sixth',
    '--name',
    'Sixth',
    '--name',
    'ar=السادسة',
    '--seed',
    'oklch(0.55 0.14 150)',
    '--font',
    'IBM Plex Sans Arabic',
  ],
  ['seventh', '--name', 'Seventh', '--name', 'ar=السابعة', '--seed', '#8a2be2', '--font', 'Rubik Variable'],
];

/** What must pass with more brands: everything that needs no browser. */
const checks = ['format', 'types', 'tokens', 'unit'];

/**
 * Copies the repository, adds two brands with the command `wusum brand new`, and runs the checks and the unit tests
 * there: a brand is data, so that adding one breaks nothing.
 *
 * @param {import('./checks.mjs').Tools} tools
 * @returns {Promise<void>}
 * @throws {Stop} with the output of the step that failed
 */
export async function testMoreBrands({ node, env }) {
  mkdirSync(cacheFolder, { recursive: true });
  const copy = mkdtempSync(join(cacheFolder, 'more-brands-'));
  const call = async (...args) => {
    const { code, output } = await run(node, [join(copy, 'scripts', 'run.mjs'), ...args], { cwd: copy, env });
    if (code !== 0) throw new Stop(`With more brands, "${args.join(' ')}" exited with code ${code}.`, output);
  };
  try {
    copyRepository(copy);
    for (const [id, ...rest] of added) await call('wusum', 'brand', 'new', id, '--yes', ...rest);
    await call('test', ...checks);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Copies what Git tracks or would track to a new Git repository: tests list the files of a repository with Git. */
function copyRepository(copy) {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const path of new Set(list.split('\0'))) {
    const from = at(...path.split('/'));
    if (path === '' || !existsSync(from)) continue;
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(from, join(copy, path));
  }
  if (existsSync(toolsFolder)) symlinkSync(toolsFolder, join(copy, '.tools'), 'junction');
  execFileSync('git', ['init', '--quiet'], { cwd: copy });
  // `.tools/` in .gitignore is a folder; here it is a link.
  mkdirSync(join(copy, '.git', 'info'), { recursive: true });
  writeFileSync(join(copy, '.git', 'info', 'exclude'), '.tools\n');
  execFileSync('git', ['add', '--all'], { cwd: copy });
}
