import { join } from 'node:path';
import { build } from 'vite';
import { root } from './build-storybook.js';

/**
 * Bundles a module of the studio as a script for a page.
 * @param path relative to `packages/studio`
 * @param name global variable with the module's exports
 */
export async function bundle(path: string, name: string): Promise<string> {
  const result = await build({
    logLevel: 'silent',
    configFile: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'packages/studio', path), formats: ['iife'], name },
    },
  });
  const output = (Array.isArray(result) ? result[0] : result) as { output: { code?: string }[] };
  return `${output.output[0]?.code ?? ''}\nglobalThis.${name} = ${name};`;
}
