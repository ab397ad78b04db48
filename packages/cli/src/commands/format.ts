import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { openProject } from '../config/project.js';
import { replaceFile } from '../disk/add-files.js';
import { readTokens } from '../disk/read-tokens.js';
import { OutputError } from '../disk/write-folder.js';
import { formatText } from '../format/format-text.js';
import { exit, type ExitCode, type Terminal } from '../terminal.js';

export interface FormatFlags {
  readonly check?: boolean;
  readonly json?: boolean;
}

/** `wusum format`: keys of token files in canonical order. Tokens, values and their order stay as they are. */
export async function format(targets: readonly string[], flags: FormatFlags, terminal: Terminal): Promise<ExitCode> {
  const paths = targets.length > 0 ? targets : [(await openProject(terminal.cwd)).tokens];
  const changed: string[] = [];
  const left: { file: string; why: string }[] = [];
  let count = 0;
  for (const path of paths) {
    for (const [file, text] of await filesOf(resolve(terminal.cwd, path))) {
      const name = relative(terminal.cwd, file);
      const result = formatText(name, text);
      count += 1;
      if ('left' in result) left.push({ file: name, why: result.left });
      else if (result.text !== text) {
        changed.push(name);
        if (!flags.check) await replaceFile(file, result.text);
      }
    }
  }
  if (flags.json) terminal.out(`${JSON.stringify({ changed, left }, undefined, 2)}\n`);
  else tell(changed, left, count, flags.check ?? false, terminal);
  return left.length > 0 || (flags.check && changed.length > 0) ? exit.findings : exit.fine;
}

function tell(
  changed: readonly string[],
  left: readonly { file: string; why: string }[],
  count: number,
  isCheck: boolean,
  terminal: Terminal,
): void {
  for (const { file, why } of left) terminal.err(`${file} is left alone: ${why}\n`);
  for (const file of changed) terminal.out(`${isCheck ? 'would change' : 'changed'}  ${file}\n`);
  terminal.out(`${count} ${count === 1 ? 'file' : 'files'}, ${changed.length} ${isCheck ? 'to change' : 'changed'}.\n`);
}

/** JSON files of a target. Other notations have comments and styles that would be lost. */
async function filesOf(target: string): Promise<[path: string, text: string][]> {
  const found = await stat(target).catch((error: NodeJS.ErrnoException) => {
    throw new OutputError(`${target} cannot be read (${error.code}).`);
  });
  if (!found.isDirectory()) return [[target, await readFile(target, 'utf8')]];
  const files = Object.entries(await readTokens(target));
  return files.filter(([path]) => /\.(?:json|tokens)$/u.test(path)).map(([path, text]) => [join(target, path), text]);
}
