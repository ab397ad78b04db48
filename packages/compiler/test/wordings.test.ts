import { expect, test } from 'vitest';
import { codeTable, type DiagnosticCode } from '../src/index.js';
import type { Diagnostic } from '@wusum/diagnostics';
import { problemsOf } from './codes/sample.js';
import { samples } from './codes/samples.js';

/** A problem as it is worded: the message, and what differs from the table. */
function wordingOf({ code, message, why, fix, related = [] }: Diagnostic): string {
  const entry = codeTable[code as DiagnosticCode];
  const lines = [
    `  ${message}`,
    ...related.map((place) => `    related: ${place.message}`),
    why === entry.why ? '' : `    why: ${why}`,
    fix === entry.fix ? '' : `    fix: ${fix}`,
  ];
  return lines.filter(Boolean).join('\n');
}

async function wordingsOf(code: DiagnosticCode): Promise<string> {
  const { title, severity, why, fix } = codeTable[code];
  const sample = samples[code];
  const found = sample === undefined ? [] : await problemsOf(sample);
  const own = found.filter((diagnostic) => diagnostic.code === code).map(wordingOf);
  const shown = [...new Set(own)].slice(0, 3);
  return [`${code} ${severity}: ${title}`, `  why: ${why}`, `  fix: ${fix}`, ...shown].join('\n');
}

/** The one test that compares sentences. All others compare codes, places and values. */
test(
  'every title, reason, fix and message reads as reviewed; update the snapshot with `vitest -u`',
  { timeout: 60_000 },
  async () => {
    const codes = Object.keys(codeTable).toSorted() as DiagnosticCode[];
    const blocks: string[] = [];
    for (const code of codes) blocks.push(await wordingsOf(code));
    await expect(`${blocks.join('\n\n')}\n`).toMatchFileSnapshot('./wordings.txt');
  },
);
