// Lets a script run the packages from their TypeScript sources, without a build: resolves `./x.js` to `x.ts`, and lets
// Node remove the types. The argument `--conditions=wusum-source` of Node is needed too: it chooses the source entry of
// each package (`fromSource` in run/theme.mjs has both).
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

// stripTypeScriptTypes prints a warning that it is experimental; our Node version is pinned.
process.removeAllListeners('warning');

registerHooks({
  resolve(specifier, context, nextResolve) {
    try {
      return nextResolve(specifier, context);
    } catch (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND' || !/^\.{1,2}\/.*\.js$/u.test(specifier)) throw error;
      return nextResolve(specifier.replace(/\.js$/u, '.ts'), context);
    }
  },
  load(url, context, nextLoad) {
    if (!url.endsWith('.ts')) return nextLoad(url, context);
    // The mode `transform` also handles syntax that is more than types, such as parameter properties.
    const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'), { mode: 'transform' });
    return { format: 'module', source, shortCircuit: true };
  },
});
