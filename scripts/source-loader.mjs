// Lets a script run the packages from their TypeScript sources, without a build: resolves `./x.js` to `x.ts`, and lets
// Node remove the types. The argument `--conditions=wusum-source` of Node is needed too: it chooses the source entry of
// each package (`fromSource` in run/theme.mjs has both).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

// stripTypeScriptTypes prints a warning that it is experimental; our Node version is pinned.
process.removeAllListeners('warning');

/** Sources without their types, by what they are made of: removing types is three quarters of the start of a command. */
const cache = new URL(`../.cache/sources/${process.version}/`, import.meta.url);

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (!context.parentURL?.endsWith('.ts') || !/^\.{1,2}\/.*\.js$/u.test(specifier)) {
      return nextResolve(specifier, context);
    }
    const source = new URL(specifier.replace(/\.js$/u, '.ts'), context.parentURL);
    return nextResolve(existsSync(source) ? source.href : specifier, context);
  },
  load(url, context, nextLoad) {
    if (!url.endsWith('.ts')) return nextLoad(url, context);
    return { format: 'module', source: withoutTypes(readFileSync(fileURLToPath(url), 'utf8')), shortCircuit: true };
  },
});

function withoutTypes(text) {
  const file = new URL(`${createHash('sha256').update(text).digest('hex')}.js`, cache);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  // The mode `transform` also handles syntax that is more than types, such as parameter properties.
  const source = stripTypeScriptTypes(text, { mode: 'transform' });
  keep(file, source);
  return source;
}

/** Other processes see the whole file or none. A folder that can't be written costs time, and no more. */
function keep(file, source) {
  try {
    mkdirSync(cache, { recursive: true });
    const part = new URL(`${file.href}.${process.pid}`);
    writeFileSync(part, source);
    renameSync(part, file);
  } catch {
    // Read-only: the next process removes the types again.
  }
}
