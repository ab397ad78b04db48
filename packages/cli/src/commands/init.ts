import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { createColors } from 'picocolors';
import { addFiles } from '../disk/add-files.js';
import { askInit, type InitFlags } from '../init/ask.js';
import { brandFiles } from '../init/brand-files.js';
import { chooseFonts } from '../init/brand-fonts.js';
import { configFile, ignoreFile, manifestFile, readmeFile } from '../init/project-files.js';
import { withLanguages } from '../init/brand-json.js';
import { makeResolver } from '../init/resolver-file.js';
import { readTemplate } from '../init/template.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';
import { version } from '../version.js';

/** Platforms of a new project: those that need no font files. */
const firstPlatforms = ['css', 'ts', 'json'];

/** `wusum init`: creates tokens, config, scripts and a README. Existing files are not overwritten. */
export async function init(folder: string | undefined, flags: InitFlags, terminal: Terminal): Promise<ExitCode> {
  const root = resolve(terminal.cwd, folder ?? '.');
  for (const name of ['wusum.config.ts', 'tokens']) {
    if (existsSync(join(root, name)))
      throw new UsageError(`${relative(terminal.cwd, join(root, name))} already exists. Nothing was written.`);
  }
  const answers = await askInit(flags, titleOf(basename(root)), terminal);
  const { id, languages } = answers;
  const name = answers.names[languages[0]!]!;
  const { fonts, notes } = await chooseFonts(answers.families, [], join(root, 'package.json'), languages);
  const template = inLanguages(await readTemplate(), languages);
  const tokens = { ...template, ...brandFiles({ ...answers, fonts }, languages, template) };
  const resolver = makeResolver(name, Object.keys(tokens), languages);
  const manifest = await read(join(root, 'package.json'));
  const ignore = await read(join(root, '.gitignore'));
  const kept = languages.length === 1 ? withoutOtherScripts(tokens, resolver) : tokens;
  const files: Record<string, string> = {
    ...Object.fromEntries(Object.entries(kept).map(([path, text]) => [`tokens/${path}`, text])),
    [`tokens/${id}.resolver.json`]: resolver,
    'wusum.config.ts': configFile(firstPlatforms),
    'package.json': manifestFile(manifest, id, version),
    '.gitignore': ignoreFile(ignore),
  };
  if (!existsSync(join(root, 'README.md'))) files['README.md'] = readmeFile(id, name);
  await addFiles(root, files, ['package.json', '.gitignore']);
  for (const note of notes) terminal.err(`${note}\n`);
  const { green, bold } = createColors(terminal.color.out);
  const place = relative(terminal.cwd, root);
  terminal.out(
    `${green('✓')} Wrote ${Object.keys(files).length} files${place === '' ? '' : ` to ${place}`}. Next steps:\n` +
      `${place === '' ? '' : `  ${bold(`cd ${place}`)}\n`}  ${bold('npm install')}\n  ${bold('npx wusum check')}\n` +
      `  ${bold('npx wusum build')}\nThen edit color.seed.accent in tokens/brands/${id}/color.tokens.json.\n`,
  );
  return exit.success;
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** Removes the words of other languages, and lists only the chosen ones in `content/brand.json`. */
function inLanguages(template: Record<string, string>, languages: readonly string[]): Record<string, string> {
  const kept = Object.entries(template).filter(([path]) => {
    const language = /^content\/words\.(.+)\.json$/u.exec(path)?.[1];
    return language === undefined || languages.includes(language);
  });
  const files = Object.fromEntries(kept);
  const path = 'content/brand.json';
  if (files[path] !== undefined) files[path] = withLanguages(files[path], languages);
  return files;
}

/** Removes the type scales that the resolver document does not list. */
function withoutOtherScripts(tokens: Record<string, string>, resolver: string): Record<string, string> {
  const isRead = (path: string): boolean => !path.startsWith('script/') || resolver.includes(`"${path}"`);
  return Object.fromEntries(Object.entries(tokens).filter(([path]) => isRead(path)));
}

/** `my-brand` → `My brand`. */
function titleOf(folder: string): string {
  const words = folder.replaceAll(/[-_.\s]+/gu, ' ').trim();
  return words === '' ? 'Brand' : words.charAt(0).toUpperCase() + words.slice(1);
}
