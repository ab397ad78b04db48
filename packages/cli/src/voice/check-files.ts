import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Diagnostic } from '@wusum/diagnostics';
import { checkSource, fixSource, type SourceReport } from '@wusum/voice/formats';
import { mapLimited } from '../disk/limited.js';
import { diskDiagnostic, readRegular, type Found } from '../disk/read-regular.js';
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
    if (found.kind === 'text' && (await isText(path, found.text)))
      return checkText({ path, file, source: found.text }, options);
    return { path, file, source: '', report: undefined, diagnostics: [unread(found, file)] };
  });
}

/** Whether a file was UTF-8. Other encodings result in zeros between letters, or in replacement characters. */
async function isText(path: string, text: string): Promise<boolean> {
  if (text.includes('\0')) return false;
  return !text.includes('\uFFFD') || isUtf8(await readFile(path));
}

/** Why the texts of a file are not checked. */
function unread(found: Found, file: string): Diagnostic {
  const why = 'Its texts would not be checked.';
  if (found.kind === 'missing') return { ...diskDiagnostic('WS-F003', 'The file is no longer there.', file), why };
  if (found.kind === 'problem') {
    const { fix, ...problem } = diskDiagnostic(found.code, found.message, file);
    const leave = 'Check the permissions of the file, or leave it out.';
    return { ...problem, why, fix: found.code === 'WS-F003' ? leave : (fix ?? leave) };
  }
  return {
    code: 'WS-S006',
    severity: 'error',
    message: 'The file is not encoded in UTF-8, or is not a text.',
    location: { file, line: 1, column: 1 },
    why,
    fix: 'Save it as UTF-8, or leave it out.',
  };
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
  const { checkerFor, styleRules, language, isIgnored } = voice;
  // A path outside of the working directory may have folders with the name of a language.
  const name = file.startsWith('..') ? basename(path) : file;
  const report = await checkSource(name, source, {
    checkerFor,
    styleRules,
    ...(language !== undefined && { language }),
  });
  return { ...report, findings: report.findings.filter((finding) => !isIgnored(finding, path)) };
}
