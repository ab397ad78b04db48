import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { addFiles } from '../disk/add-files.js';
import { readManifest, readProjectFile } from '../disk/read-manifest.js';
import { askInit, type InitAnswers, type InitFlags } from '../init/ask.js';
import { chooseFonts } from '../init/brand-fonts.js';
import { prompt } from '../init/prompt.js';
import { configFile, ignoreFile, manifestFile, readmeFile } from '../init/project-files.js';
import { finishProject } from '../init/finish-project.js';
import { titleOf, tokenFiles } from '../init/token-files.js';
import { brandFolder, templateFiles } from '../init/template-project.js';
import { askStudio, studio, type StudioEdit } from '../storybook/ask-studio.js';
import { UsageError, type ExitCode, type Terminal } from '../terminal.js';
import { version } from '../version.js';

/** Platforms of a project without components. */
const firstPlatforms = ['css', 'ts', 'json'];
const ignoredInApp = ['node_modules', 'dist', '.next', '.data', 'next-env.d.ts', 'storybook-static', brandFolder];

/**
 * `wusum init`: creates tokens, config, scripts and a README, with `--template` an app as well, and installs what it
 * needs. Existing files are not overwritten without `--force`.
 */
export async function init(folder: string | undefined, flags: InitFlags, terminal: Terminal): Promise<ExitCode> {
  const root = resolve(terminal.cwd, folder ?? (await askFolder(flags, terminal)));
  await refuseExisting(root, flags, terminal);
  await readManifest(root);
  const answers = await askInit(flags, titleOf(basename(root)), terminal);
  if (answers.template !== 'tokens' && !flags.force && existsSync(join(root, 'package.json')))
    throw new UsageError(
      'This folder has a package.json. Nothing was written. Run `wusum add react` for an existing app, ' +
        'choose an empty folder, or pass --force to overwrite files.',
    );
  const edit = answers.template === 'tokens' ? await askStudio(root, flags, terminal) : undefined;
  const { fonts, notes, packages } = await chooseFonts(
    answers.families,
    [],
    join(root, 'package.json'),
    answers.languages,
  );
  const files = await projectFiles(root, { ...answers, fonts }, packages, edit);
  const interruption = terminal.interrupt?.();
  try {
    const edited = ['package.json', '.gitignore', ...(edit ? [edit.path] : [])];
    await addFiles(root, files, flags.force ? true : edited, interruption?.signal);
  } finally {
    interruption?.release();
  }
  for (const note of [...notes, ...(edit?.byHand === undefined ? [] : [edit.byHand])]) terminal.err(`${note}\n`);
  return finishProject({ root, count: Object.keys(files).length, answers, packages }, flags, terminal);
}

/** The working directory if it is empty; otherwise the user chooses a folder. */
async function askFolder({ yes, force }: InitFlags, { cwd, isInteractive }: Terminal): Promise<string> {
  const names = (await readdir(cwd)).filter((name) => !name.startsWith('.'));
  if (yes || force || !isInteractive || names.length === 0) return '.';
  const placeholder = 'my-brand';
  return (
    (await prompt(({ text }) => text({ message: 'Folder', placeholder, defaultValue: placeholder }))) || placeholder
  );
}

async function refuseExisting(root: string, { force }: InitFlags, terminal: Terminal): Promise<void> {
  const shown = (path: string): string => relative(terminal.cwd, path) || '.';
  if (force) {
    const names = await readdir(join(root, 'tokens')).catch((): string[] => []);
    if (names.some((name) => name.endsWith('.resolver.json')))
      throw new UsageError(`${shown(join(root, 'tokens'))} has a resolver document. Move the folder away first.`);
    return;
  }
  for (const name of ['wusum.config.ts', 'tokens']) {
    if (existsSync(join(root, name)))
      throw new UsageError(`${shown(join(root, name))} already exists. Nothing was written.`);
  }
}

type Brand = InitAnswers & Pick<Awaited<ReturnType<typeof chooseFonts>>, 'fonts'>;

/** All files of a project: path → text. */
async function projectFiles(
  root: string,
  brand: Brand,
  packages: readonly string[],
  edit?: StudioEdit,
): Promise<Record<string, string>> {
  const { id, languages } = brand;
  const name = brand.names[languages[0]!]!;
  const isApp = brand.template !== 'tokens';
  const manifest = await readManifest(root);
  const ignore = await readProjectFile(join(root, '.gitignore'));
  const addons = edit?.text === undefined ? [] : [studio];
  const values = { id, name, languages, version, fonts: packages, addons, manifest };
  return {
    ...(await tokenFiles(brand, languages)),
    'wusum.config.ts': isApp ? configFile(['theme'], brandFolder) : configFile(firstPlatforms),
    '.gitignore': ignoreFile(ignore, isApp ? ignoredInApp : undefined),
    ...(existsSync(join(root, 'README.md')) ? {} : { 'README.md': readmeFile(id, name, brand.template) }),
    ...(edit?.text === undefined ? {} : { [edit.path]: edit.text }),
    ...(isApp ? await templateFiles(brand, values) : { 'package.json': manifestFile(manifest, values) }),
  };
}
