// Lets a script run the packages from their TypeScript sources, without a build: resolves `./x.js`
// to `x.ts`, uses the `wusum-source` entry of each package, and lets Node remove the types.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

// stripTypeScriptTypes prints a warning that it is experimental; our Node version is pinned.
process.removeAllListeners('warning');

registerHooks({
  resolve(specifier, context, nextResolve) {
    const withSources = { ...context, conditions: [...(context.conditions ?? []), 'wusum-source'] };
    try {
      return nextResolve(specifier, withSources);
    } catch (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND' || !/^\.{1,2}\/.*\.js$/u.test(specifier)) throw error;
      return nextResolve(specifier.replace(/\.js$/u, '.ts'), withSources);
    }
  },
  load(url, context, nextLoad) {
    if (!url.endsWith('.ts')) return nextLoad(url, context);
    // The mode `transform` also handles syntax that is more than types, such as parameter properties.
    const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'), { mode: 'transform' });
    return { format: 'module', source, shortCircuit: true };
  },
});
