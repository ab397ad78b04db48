import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError, type Terminal } from '../terminal.js';
import { isAsking, prompt } from '../init/prompt.js';
import { addAddon } from './add-addon.js';

/** The addon that shows and edits a brand in Storybook. */
export const studio = '@wusum/studio';

/** What adds, renames and removes brands: this command, which the project has installed. */
const options = "{ brands: () => import('wusum/brands') }";

/** The main file of a project's own Storybook, before and after the edit. */
export interface StudioEdit {
  /** Path relative to the project. */
  readonly path: string;
  /** The new content; without one, the file stays. */
  readonly text?: string;
  /** What the user has to do. */
  readonly byHand?: string;
}

interface Flags {
  readonly yes?: boolean;
  readonly storybook?: boolean;
}

const mainFiles = ['ts', 'js', 'mts', 'mjs', 'cts', 'cjs', 'tsx', 'jsx'].map((end) => `.storybook/main.${end}`);

/**
 * Asks whether to add the studio to the Storybook that a project has. Nothing is edited without consent: `--yes` alone
 * is none, `--storybook` is.
 *
 * @returns `undefined` without a Storybook, or if the user does not want the studio
 * @throws UsageError for `--storybook` without a Storybook
 */
export async function askStudio(root: string, flags: Flags, terminal: Terminal): Promise<StudioEdit | undefined> {
  if (flags.storybook === false) return undefined;
  const found = await findMain(root);
  if (found === undefined) {
    if (!flags.storybook) return undefined;
    throw new UsageError(
      '--storybook needs components, or a Storybook. Pass --template vite or next, or run it where .storybook/main is.',
    );
  }
  const edit = addAddon(found.text, studio, options);
  if (edit.kind === 'unchanged') return undefined;
  if (flags.storybook === undefined) {
    if (!isAsking(flags, terminal)) return { path: found.path, byHand: byHand(found.path) };
    const message = `Add the studio to ${found.path}? It shows the brand in Storybook and edits it.`;
    if (!(await prompt(({ confirm }) => confirm({ message, initialValue: true })))) return undefined;
  }
  if (edit.kind === 'byHand') return { path: found.path, byHand: `${byHand(found.path)} Not edited: ${edit.reason}.` };
  return { path: found.path, text: edit.text };
}

const byHand = (path: string): string =>
  `To edit the brand in Storybook, install ${studio} and add \`{ name: '${studio}', options: ${options} }\` to \`addons\` in ${path}.`;

async function findMain(root: string): Promise<{ path: string; text: string } | undefined> {
  for (const path of mainFiles) {
    const text = await readFile(join(root, path), 'utf8').catch(() => undefined);
    if (text !== undefined) return { path, text };
  }
  return undefined;
}
