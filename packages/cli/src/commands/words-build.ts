import { hasErrors } from '../output/diagnostics.js';
import { isForPeople, report, reportFormat, type ReportFlags } from '../output/report.js';
import { exit, type ExitCode, type Terminal } from '../terminal.js';
import { buildAppMessages, outOf } from '../words/build-app-messages.js';

export interface WordsBuildFlags extends ReportFlags {
  readonly out?: string;
  readonly language?: string;
}

/** `wusum words build`: compiles the messages of an application to typed modules. It needs no tokens. */
export async function wordsBuild(words: string, flags: WordsBuildFlags, terminal: Terminal): Promise<ExitCode> {
  const format = reportFormat(flags);
  const options = { words, out: flags.out, language: flags.language };
  const { reported, files, languages } = await buildAppMessages(options, terminal.cwd);
  const failed = hasErrors(reported);
  report(reported, format, terminal, { ok: !failed, files });
  if (failed) return exit.findings;
  if (isForPeople(format)) terminal.out(`✓ Wrote messages in ${languages.join(', ')} to ${outOf(options)}.\n`);
  return exit.success;
}
