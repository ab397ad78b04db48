import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../disk/read-manifest.js';

export const frameworks = ['next', 'astro', 'react-router', 'vite'] as const;

export type Framework = (typeof frameworks)[number];

/** The package whose presence shows the framework. Astro and React Router use Vite, so it is the last one. */
const packages: Readonly<Record<Framework, string>> = {
  next: 'next',
  astro: 'astro',
  'react-router': '@react-router/dev',
  vite: 'vite',
};

export const titles: Readonly<Record<Framework, string>> = {
  next: 'Next.js',
  astro: 'Astro',
  'react-router': 'React Router',
  vite: 'Vite',
};

/** The framework of an app; `undefined` if it has none that is known. */
export function frameworkOf({ dependencies, devDependencies }: Manifest): Framework | undefined {
  const all = { ...dependencies, ...devDependencies };
  return frameworks.find((name) => Object.hasOwn(all, packages[name]));
}

/** Where the theme of an app is built, relative to its folder: next to its source. */
export function brandFolderOf(framework: Framework, root: string): string {
  if (framework === 'react-router') return 'app/brand';
  return framework !== 'next' || existsSync(join(root, 'src')) ? 'src/brand' : 'brand';
}

const scripts = ['tsx', 'jsx', 'ts', 'js', 'mts', 'mjs'];

/**
 * The file that every page of the app goes through.
 *
 * @param html text of index.html, whose module script is the entry of a Vite app
 */
export function entryOf(framework: Framework, root: string, html: string | undefined): string | undefined {
  if (framework === 'vite') {
    const source = /<script[^>]*\bsrc=["']\/?([^"']+)["']/u.exec(html ?? '')?.[1];
    return source !== undefined && existsSync(join(root, source)) ? source : undefined;
  }
  const stems: Readonly<Record<Exclude<Framework, 'vite'>, readonly string[]>> = {
    next: ['src/app/layout', 'app/layout'],
    'react-router': ['app/root'],
    astro: ['src/layouts/Layout', 'src/layouts/BaseLayout', 'src/layouts/Base', 'src/layouts/main'],
  };
  const endings = framework === 'astro' ? ['astro'] : scripts;
  const paths = stems[framework].flatMap((stem) => endings.map((ending) => `${stem}.${ending}`));
  return paths.find((path) => existsSync(join(root, path)));
}
