// Loaded before the command with --import: writes the names of all packages that the process has loaded to a file.
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const packages = new Set();

registerHooks({
  load(url, context, nextLoad) {
    const name = [...url.matchAll(/\/node_modules\/(?!\.pnpm\/)((?:@[^/]+\/)?[^/]+)/gu)].at(-1)?.[1];
    if (name !== undefined) packages.add(name);
    return nextLoad(url, context);
  },
});

process.on('exit', () => writeFileSync(process.env.LOADED_PACKAGES, JSON.stringify([...packages])));
