/**
 * Checks the brand books of all brands with the Matterhorn protocol of PDF/UA-1, by cpdf 2.8 or later.
 * `npm run examine -- book [--cpdf=PATH]`
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions } from '../../browser.mjs';
import { at } from '../../run/paths.mjs';

const cpdf = process.argv.find((arg) => arg.startsWith('--cpdf='))?.slice(7) ?? 'cpdf';
/** Whose books have a chapter of components. */
const project = at('packages', 'examples', 'community');
const folder = mkdtempSync(join(tmpdir(), 'wusum-book-'));

function run(command, args, env = process.env) {
  const result = spawnSync(command, args, { cwd: project, env, encoding: 'utf8' });
  if (result.error?.code === 'ENOENT') {
    process.stderr.write(
      `"${command}" was not found. Install cpdf 2.8 or later (coherentpdf.com), or set --cpdf=PATH.\n`,
    );
    process.exit(2);
  }
  if (result.status === 0) return result.stdout;
  throw new Error(`${command} ${args.join(' ')}:\n${result.stdout}${result.stderr}`);
}

let findings = 0;
try {
  run(cpdf, ['-version']);
  const env = { ...process.env, CHROME_PATH: launchOptions().executablePath };
  const wusum = at('packages', 'cli', 'dist', 'bin.js');
  run(process.execPath, [wusum, 'build', '--platform', 'book', '--out', folder], env);
  for (const brand of readdirSync(join(folder, 'book')))
    for (const name of readdirSync(join(folder, 'book', brand)).filter((each) => each.endsWith('.pdf'))) {
      const file = join(folder, 'book', brand, name);
      const pages = run(cpdf, ['-pages', file]).trim();
      const found = run(cpdf, ['-verify', 'PDF/UA-1(matterhorn)', file]).trim();
      findings += found === '' ? 0 : found.split('\n').length;
      process.stdout.write(
        `${found === '' ? '✓' : '✗'} ${brand}/${name}: ${pages} pages\n${found === '' ? '' : `${found}\n`}`,
      );
    }
  process.stdout.write(`${findings} findings\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = findings === 0 ? 0 : 1;
