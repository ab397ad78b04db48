import { basename } from 'node:path';
import type { Diagnostic } from '@wusum/diagnostics';
import { checkSource, fixSource, type SourceReport } from '@wusum/voice/formats';
import { mapLimited } from '../disk/limited.js';
import { diskDiagnostic, readRegular } from '../disk/read-regular.js';
import { diagnose, shownPath, type VoiceDiagnostic } from './diagnose.js';
import type { OpenedVoice } from './open-voice.js';

/** The result of one file. */
export interface CheckedFile {
  /** Absolute path. */
  readonly path: string;
  /** The path in reports. */
  readonly file: string;
  readonly source: string;
  readonly report: SourceReport | undefined;
  readonly diagnostics: readonly (VoiceDiagnostic | Diagnostic)[];
  /** The text with the edits, and their number, if it was to be fixed and there are any. */
  readonly fixed?: { readonly text: string; readonly count: number };
}

export interface CheckFilesOptions {
  readonly voice: OpenedVoice;
  readonly cwd: string;
  readonly fix?: boolean;
}

/** Reads and checks files; nothing is written. */
export function checkFiles(paths: readonly string[], options: CheckFilesOptions): Promise<CheckedFile[]> {
  return mapLimited(paths, async (path) => {
    const file = shownPath(options.cwd, path);
    const found = await readRegular(path, true);
    if (found.kind === 'text') return checkText({ path, file, source: found.text }, options);
    const problem =
      found.kind === 'missing'
        ? diskDiagnostic('WS-F003', 'The file is no longer there.', file)
        : diskDiagnostic(found.code, found.message, file);
    return { path, file, source: '', report: undefined, diagnostics: [problem] };
  });
}

interface TextFile {
  readonly path: string;
  readonly file: string;
  readonly source: string;
}

/** Edits may make further ones possible, such as a mark after a word. */
const mostPasses = 4;

/** Checks a text as the file of this name. */
export async function checkText({ path, file, source }: TextFile, options: CheckFilesOptions): Promise<CheckedFile> {
  let text = source;
  let count = 0;
  let report = await reportOf(file, path, text, options);
  for (let pass = 0; options.fix && pass < mostPasses; pass += 1) {
    const fixed = fixSource(text, report.findings);
    if (fixed.count === 0) break;
    const next = await reportOf(file, path, fixed.text, options);
    // An edit must not break the file, whatever it is.
    if (next.problems.length > report.problems.length) break;
    text = fixed.text;
    count += fixed.count;
    report = next;
  }
  return {
    path,
    file,
    source: text,
    report,
    diagnostics: diagnose(report, text, file),
    ...(count > 0 && { fixed: { text, count } }),
  };
}

async function reportOf(
  file: string,
  path: string,
  source: string,
  { voice }: CheckFilesOptions,
): Promise<SourceReport> {
  const { checkerFor, language, isIgnored } = voice;
  // A path outside of the working directory may have folders with the name of a language.
  const name = file.startsWith('..') ? basename(path) : file;
  const report = await checkSource(name, source, { checkerFor, ...(language !== undefined && { language }) });
  return { ...report, findings: report.findings.filter((finding) => !isIgnored(finding, path)) };
}
