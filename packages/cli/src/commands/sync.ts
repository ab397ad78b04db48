import { join, relative } from 'node:path';
import { createColors } from 'picocolors';
import { openProject } from '../config/project.js';
import { replaceFile } from '../disk/add-files.js';
import { openTokenFolder, syncedFolder } from '../init/token-folder.js';
import { exit, type ExitCode, type Terminal } from '../terminal.js';

export interface SyncFlags {
  readonly tokens?: string;
  readonly check?: boolean;
}

/** `wusum sync`: writes the files of the brand folders and of `content/` into the resolver document. */
export async function sync(flags: SyncFlags, terminal: Terminal): Promise<ExitCode> {
  const project = await openProject(terminal.cwd);
  const tokens = flags.tokens === undefined ? project.tokens : join(terminal.cwd, flags.tokens);
  const folder = await openTokenFolder(tokens, terminal.cwd);
  const { text, added, removed } = syncedFolder(folder);
  const path = join(folder.root, folder.entry);
  const name = relative(terminal.cwd, path);
  const { green, red } = createColors(terminal.color.out);
  if (text === folder.text) {
    terminal.out(`${green('✓')} ${name} lists all files.\n`);
    return exit.success;
  }
  for (const file of added) terminal.out(`${green('+')} ${file}\n`);
  for (const file of removed) terminal.out(`${red('-')} ${file}\n`);
  if (flags.check) {
    terminal.out(`${name} is out of date. Run \`wusum sync\`.\n`);
    return exit.findings;
  }
  await replaceFile(path, text);
  terminal.out(`${green('✓')} Wrote ${name}.\n`);
  return exit.success;
}
