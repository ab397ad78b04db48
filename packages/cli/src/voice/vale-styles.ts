import { glob, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { docsOf, type Diagnostic } from '@wusum/diagnostics';
import type { StyleRule } from '@wusum/voice/check';
import { UsageError } from '../terminal.js';
import { shownPath } from './diagnose.js';

/** Rules of a folder with Vale styles, and what could not be read. */
export interface OpenedStyles {
  readonly rules: readonly StyleRule[];
  readonly problems: readonly Diagnostic[];
}

/**
 * Reads a folder with `.vale.ini` and styles, or with styles alone.
 *
 * @param folder absolute path
 * @param cwd folder that places are relative to
 * @throws UsageError if the folder has no rules
 */
export async function openStyles(folder: string, cwd: string): Promise<OpenedStyles> {
  const { importVale } = await import('@wusum/voice/vale');
  const files: Record<string, string> = {};
  for await (const path of glob(['.vale.ini', '**/*.{yml,yaml,txt}'], { cwd: folder }))
    files[path.split(sep).join('/')] = await readFile(join(folder, path), 'utf8');
  const { rules, problems } = importVale(files);
  if (rules.length === 0 && problems.length === 0)
    throw new UsageError(`${relative(cwd, folder) || '.'} has no Vale rules. Expected <style>/<rule>.yml.`);
  return {
    rules,
    problems: problems.map(({ code, severity, file, line, column, what, why, fix }) => ({
      code,
      severity,
      message: what,
      location: { file: shownPath(cwd, join(folder, file)), line, column },
      why,
      fix,
      docs: docsOf(code),
    })),
  };
}
