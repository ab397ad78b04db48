import { scoreReports, type VoiceScore } from '@wusum/voice/formats';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';
import { checkFiles } from '../voice/check-files.js';
import { findTextFiles } from '../voice/find-text-files.js';
import { openVoice, type VoiceFlags } from '../voice/open-voice.js';

export interface VoiceScoreFlags extends VoiceFlags {
  readonly json?: boolean;
}

/** `wusum voice score`: counts findings per 1,000 words, by language and rule. */
export async function voiceScore(
  targets: readonly string[],
  flags: VoiceScoreFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const voice = await openVoice(targets, flags, terminal.cwd);
  if (voice.targets.length === 0)
    throw new UsageError('No files. Pass files, folders or patterns, or set "voice.files" in wusum.config.ts.');
  const paths = await findTextFiles(voice.targets, voice.root);
  const checked = await checkFiles(paths, { voice, cwd: terminal.cwd });
  const scores = scoreReports(checked.flatMap(({ report }) => report ?? []));
  if (flags.json) {
    const brand = voice.brand === undefined ? {} : { brand: voice.brand };
    terminal.out(`${JSON.stringify({ ...brand, files: checked.length, languages: scores }, undefined, 2)}\n`);
  } else terminal.out(scores.map(table).join('\n') + (scores.length > 0 ? note : 'No texts.\n'));
  return exit.success;
}

const note = `
Mechanical rules find what a machine can know. Heuristic rules guess from lists and patterns: compare texts with them,
and do not set a limit. Rules differ in weight, so there is no number for the whole.
`;

function table({ language, words, texts, rules }: VoiceScore): string {
  const rows = rules.map(({ rule, kind, count, perThousand }) => [rule, kind, String(count), perThousand.toFixed(1)]);
  for (const kind of ['mechanical', 'heuristic'] as const) {
    const count = rules.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.count, 0);
    rows.push([`all ${kind}`, '', String(count), (words === 0 ? 0 : (count / words) * 1000).toFixed(1)]);
  }
  const head = ['rule', 'kind', 'findings', 'per 1,000 words'];
  const widths = head.map((cell, index) => Math.max(cell.length, ...rows.map((row) => row[index]!.length)));
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((cell, index) => (index < 2 ? cell.padEnd(widths[index]!) : cell.padStart(widths[index]!))).join('  ')}\n`;
  return `${language}: ${words} words in ${texts} texts\n${[head, ...rows].map(line).join('')}`;
}
