import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { openProject } from '../config/project.js';
import { replaceFile } from '../disk/add-files.js';
import { readTokens } from '../disk/read-tokens.js';
import { OutputError } from '../disk/output-error.js';
import { formatText } from '../format/format-text.js';
import { exit, type ExitCode, type Terminal } from '../terminal.js';

export interface FormatFlags {
  readonly check?: boolean;
  readonly json?: boolean;
}

/** `wusum format`: sorts the keys of token files. Values and the order of tokens do not change. */
export async function format(targets: readonly string[], flags: FormatFlags, terminal: Terminal): Promise<ExitCode> {
  const paths = targets.length > 0 ? targets : [(await openProject(terminal.cwd)).tokens];
  const changed: string[] = [];
  const skipped: { file: string; why: string }[] = [];
  let count = 0;
  for (const path of paths) {
    for (const [file, text] of await filesOf(resolve(terminal.cwd, path))) {
      const name = relative(terminal.cwd, file);
      const result = formatText(name, text);
      count += 1;
      if ('skipped' in result) skipped.push({ file: name, why: result.skipped });
      else if (result.text !== text) {
        changed.push(name);
        if (!flags.check) await replaceFile(file, result.text);
      }
    }
  }
  if (flags.json) terminal.out(`${JSON.stringify({ changed, skipped }, undefined, 2)}\n`);
  else printResult(changed, skipped, count, flags.check ?? false, terminal);
  return skipped.length > 0 || (flags.check && changed.length > 0) ? exit.findings : exit.success;
}

function printResult(
  changed: readonly string[],
  skipped: readonly { file: string; why: string }[],
  count: number,
  isCheck: boolean,
  terminal: Terminal,
): void {
  for (const { file, why } of skipped) terminal.err(`Skipped ${file}: ${why}\n`);
  for (const file of changed) terminal.out(`${isCheck ? 'would change' : 'changed'}  ${file}\n`);
  terminal.out(`${count} ${count === 1 ? 'file' : 'files'}, ${changed.length} ${isCheck ? 'to change' : 'changed'}.\n`);
}

/** JSON files of a target. In other notations, comments and formatting would be lost. */
async function filesOf(target: string): Promise<[path: string, text: string][]> {
  const found = await stat(target).catch((error: NodeJS.ErrnoException) => {
    throw new OutputError(`Cannot read ${target} (${error.code}).`);
  });
  if (!found.isDirectory()) return [[target, await readFile(target, 'utf8')]];
  const files = Object.entries(await readTokens(target));
  return files.filter(([path]) => /\.(?:json|tokens)$/u.test(path)).map(([path, text]) => [join(target, path), text]);
}
