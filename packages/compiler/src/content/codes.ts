import type { CodeEntry, DiagnosticReporter, ReportDetails } from '@wusum/diagnostics';

/** WS-D: content files, such as `brand.json` and `words.en.json`. */
export const contentCodes = {
  'WS-D001': {
    title: 'Unknown member',
    severity: 'error',
    why: 'The schema of the file does not define this member, so nothing reads it.',
    fix: 'Correct the spelling, or remove the member.',
  },
  'WS-D002': {
    title: 'Missing member',
    severity: 'error',
    why: 'The schema of the file requires this member.',
    fix: 'Add the member.',
  },
  'WS-D003': {
    title: 'Wrong type of value',
    severity: 'error',
    why: 'The schema of the file requires another type here.',
    fix: 'Change the value to the required type.',
  },
  'WS-D004': {
    title: 'Value not allowed',
    severity: 'error',
    why: 'The schema of the file limits this value.',
    fix: 'Change the value to an allowed one.',
  },
  'WS-D005': {
    title: 'Invalid name',
    severity: 'error',
    why: 'The schema of the file limits the names at this place.',
    fix: 'Rename the member.',
  },
  'WS-D006': {
    title: 'Key and group with the same name',
    severity: 'error',
    why: 'Each part of a dotted key is a group of tokens, and a token cannot contain other tokens.',
    fix: 'Rename one of the two keys.',
  },
  'WS-D007': {
    title: 'Unknown content file',
    severity: 'error',
    why: 'The name of a content file determines its schema.',
    fix: 'Rename the file.',
  },
  'WS-D008': {
    title: 'Content file in the wrong folder',
    severity: 'error',
    why: 'Content files are read in `content/` and in the folders of brands.',
    fix: 'Move the file.',
  },
  'WS-D009': {
    title: 'Brand folders with the same name',
    severity: 'error',
    why: 'Some file systems treat names that differ only by case as the same folder.',
    fix: 'Rename one of the folders.',
  },
  'WS-D010': {
    title: 'Empty brand folder',
    severity: 'error',
    why: 'A folder below `brands/` is a brand, and this one has no files.',
    fix: 'Delete the folder, or create a brand with `wusum brand new`.',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;

/** A code of content files. */
export type ContentCode = keyof typeof contentCodes;

/** Reports a problem of a content file. `message` is one sentence that states the fact with names and values. */
export function reportContent(
  reporter: DiagnosticReporter,
  code: ContentCode,
  message: string,
  details: ReportDetails,
): void {
  const { severity, why, fix } = contentCodes[code];
  reporter.push({ code, severity, message, ...details, why: details.why ?? why, fix: details.fix ?? fix });
}
