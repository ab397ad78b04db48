// Loaded before the command with --import: writes the names of all packages that the process has loaded to a file, and
// the paths of all files to another.
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const { LOADED_PACKAGES, LOADED_FILES } = process.env;
const packages = new Set();
const files = new Set();

registerHooks({
  load(url, context, nextLoad) {
    const name = [...url.matchAll(/\/node_modules\/(?!\.pnpm\/)((?:@[^/]+\/)?[^/]+)/gu)].at(-1)?.[1];
    if (name !== undefined) packages.add(name);
    if (url.startsWith('file:')) files.add(fileURLToPath(url));
    return nextLoad(url, context);
  },
});

process.on('exit', () => {
  if (LOADED_PACKAGES) writeFileSync(LOADED_PACKAGES, JSON.stringify([...packages]));
  if (LOADED_FILES) writeFileSync(LOADED_FILES, JSON.stringify([...files]));
});
