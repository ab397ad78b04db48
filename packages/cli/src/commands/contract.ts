import { relative, resolve } from 'node:path';
import { makeContractFiles } from '../build/make-contract.js';
import { openProject } from '../config/project.js';
import { replaceFile } from '../disk/add-files.js';
import { openSystemFiles } from '../disk/open-tokens.js';
import { writeFolder } from '../disk/write-folder.js';
import { relativeToCwd } from '../output/diagnostics.js';
import { isForPeople, report, reportFormat, type ReportFlags } from '../output/report.js';
import { exit, type ExitCode, type Terminal } from '../terminal.js';

/** The flags of `wusum contract`. */
export interface ContractFlags extends ReportFlags {
  readonly tokens?: string;
  readonly out: string;
  readonly types?: string;
  readonly release?: string;
}

/** `wusum contract`: writes what all brands share, as the files of a package. */
export async function contract(flags: ContractFlags, terminal: Terminal): Promise<ExitCode> {
  const { cwd } = terminal;
  const project = await openProject(cwd);
  const entry = await openSystemFiles(flags.tokens === undefined ? project.tokens : resolve(cwd, flags.tokens));
  const out = resolve(cwd, flags.out);
  const made = await makeContractFiles(entry, flags.types === undefined ? {} : { types: resolve(cwd, flags.types) });
  const { files, version } = made;
  if (files !== undefined) {
    await writeFolder(out, files);
    if (flags.release !== undefined) await replaceFile(resolve(cwd, flags.release), files['contract.json']!);
  }
  const shown = relative(cwd, out) || '.';
  const format = reportFormat(flags);
  const reported = relativeToCwd(cwd, entry, made.diagnostics);
  report(reported, format, terminal, { ok: files !== undefined, out: shown, version, files: Object.keys(files ?? {}) });
  if (isForPeople(format)) {
    if (files === undefined) terminal.err('Nothing was written.\n');
    else terminal.out(`✓ Wrote contract ${version} to ${shown}.\n`);
  }
  return files === undefined ? exit.findings : exit.success;
}
