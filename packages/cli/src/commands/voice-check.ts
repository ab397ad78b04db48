import { text as readAll } from 'node:stream/consumers';
import { resolve } from 'node:path';
import { formatOf, formats } from '@wusum/voice/formats';
import { replaceFiles } from '../disk/add-files.js';
import { isForPeople, report, reportFormat, type ReportFlags } from '../output/report.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';
import { checkFiles, checkText, type CheckedFile } from '../voice/check-files.js';
import { findTextFiles } from '../voice/find-text-files.js';
import { groupSuggestions } from '../voice/group-suggestions.js';
import { countText, lineReport, ruleText } from '../voice/line-report.js';
import { openVoice, type OpenedVoice, type VoiceFlags } from '../voice/open-voice.js';

export interface VoiceCheckFlags extends ReportFlags, VoiceFlags {
  readonly fix?: boolean;
  /** Number of warnings above which the command fails. */
  readonly maxWarnings?: string;
  /** Reads the text from standard input. */
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly quiet?: boolean;
  /** Prints each suggestion of a rule that guesses. */
  readonly all?: boolean;
}

/** `wusum voice check`: reports what texts in files have against the voice of a brand and the rules of their languages. */
export async function voiceCheck(
  targets: readonly string[],
  flags: VoiceCheckFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const format = reportFormat(flags);
  const most = readMost(flags.maxWarnings);
  const voice = await openVoice(targets, flags, terminal.cwd);
  if (flags.stdin) return checkInput(voice, flags, terminal, { format, most });
  if (voice.targets.length === 0)
    throw new UsageError('No files. Pass files, folders or patterns, or set "voice.files" in wusum.config.ts.');
  const paths = await findTextFiles(voice.targets, voice.root);
  const checked = await checkFiles(paths, { voice, cwd: terminal.cwd, fix: flags.fix ?? false });
  await writeFixed(checked);
  return print(checked, voice, terminal, { ...flags, format, most });
}

interface Output {
  readonly format: ReturnType<typeof reportFormat>;
  readonly most: number;
  readonly quiet?: boolean | undefined;
  readonly all?: boolean | undefined;
}

async function writeFixed(checked: readonly CheckedFile[]): Promise<void> {
  const changed = checked.flatMap(({ path, fixed }) => (fixed === undefined ? [] : [[path, fixed.text] as const]));
  if (changed.length > 0) await replaceFiles('', Object.fromEntries(changed));
}

/** Standard input. With `--fix` the fixed text is on standard output and the report on standard error. */
async function checkInput(
  voice: OpenedVoice,
  flags: VoiceCheckFlags,
  terminal: Terminal,
  output: Output,
): Promise<ExitCode> {
  const file = flags.stdinFilename ?? 'stdin.txt';
  if (formatOf(file) === undefined)
    throw new UsageError(`${file} is in no format that is read. Expected ${formats.join(', ')}.`);
  if (flags.fix && !isForPeople(output.format))
    throw new UsageError('With --stdin, --fix prints the fixed text: leave out --format.');
  const source = await (terminal.in?.() ?? readAll(process.stdin));
  const options = { voice, cwd: terminal.cwd, fix: flags.fix ?? false };
  const checked = await checkText({ path: resolve(terminal.cwd, file), file, source }, options);
  // An editor shows each finding at its place.
  if (!flags.fix) return print([checked], voice, terminal, { ...output, all: true });
  terminal.out(checked.source);
  terminal.err(lineReport(checked.diagnostics, terminal.color.err));
  return exitCodeOf(checked.diagnostics, output.most);
}

function print(
  checked: readonly CheckedFile[],
  { brand, problems }: OpenedVoice,
  terminal: Terminal,
  output: Output,
): ExitCode {
  const all = [...problems, ...checked.flatMap(({ diagnostics }) => diagnostics)];
  const diagnostics = output.quiet ? all.filter(({ severity }) => severity === 'error') : all;
  const code = exitCodeOf(all, output.most);
  const fixed = checked.flatMap(({ file, fixed: edits }) =>
    edits === undefined ? [] : [{ file, edits: edits.count }],
  );
  if (isForPeople(output.format)) {
    const { shown, more } = output.all ? { shown: diagnostics, more: '' } : groupSuggestions(diagnostics);
    terminal.out(lineReport(shown, terminal.color.out));
    for (const { file, edits } of fixed) terminal.err(`${file}: ${edits} ${edits === 1 ? 'edit' : 'edits'}.\n`);
    const suppressed = checked.reduce((sum, each) => sum + (each.report?.suppressed.length ?? 0), 0);
    const note = suppressed === 0 ? '' : ` ${suppressed} suppressed.`;
    terminal.err(
      `${code === exit.success ? '✓ ' : ''}${countText(all, checked.length)}${note}\n${ruleText(all)}${more}`,
    );
    if (output.format === 'text' || terminal.env['GITHUB_ACTIONS'] !== 'true') return code;
  }
  const reported = { diagnostics, files: {} };
  report(reported, isForPeople(output.format) ? 'github' : output.format, terminal, {
    ok: code === exit.success,
    ...(brand !== undefined && { brand }),
    files: checked.length,
    fixed,
  });
  return code;
}

function exitCodeOf(diagnostics: CheckedFile['diagnostics'], most: number): ExitCode {
  const count = (wanted: string): number => diagnostics.filter(({ severity }) => severity === wanted).length;
  return count('error') > 0 || count('warning') > most ? exit.findings : exit.success;
}

function readMost(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/u.test(text)) throw new UsageError(`Invalid --max-warnings "${text}". Expected a number such as 0.`);
  return Number(text);
}
