import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const loader = new URL('../source-loader.mjs', import.meta.url).href;

/**
 * Runs the JavaScript examples of a package's README from source, each in a process of its own.
 *
 * @param folder URL of the package, with a slash at the end
 * @returns what each example prints
 */
export function runExamples(folder: URL): string[] {
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  return [...readme.matchAll(/```js\n(.*?)```/gsu)].map(([, code]) =>
    execFileSync(
      process.execPath,
      ['--conditions=wusum-source', '--import', loader, '--input-type=module', '--eval', code!],
      {
        cwd: fileURLToPath(folder),
        encoding: 'utf8',
      },
    ),
  );
}
