// Lets a script run the packages from their TypeScript sources, without a build: Node strips the types itself, this
// finds `x.ts` where the source says `./x.js`, and takes each package's `wusum-source` entry.
import { registerHooks } from 'node:module';

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
});
