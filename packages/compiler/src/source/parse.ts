import type { DiagnosticReporter } from '../diagnostics/reporter.js';
import type { JsonNode } from './json.js';
import { parseJson5 } from './json5.js';
import { parseJsonc } from './jsonc.js';
import { notationOf } from './file-format.js';
import { SourceProblems } from './source-reporter.js';
import { SourceText } from './source-text.js';
import { parseYaml } from './yaml.js';

/**
 * Reads one file into nodes that know their place. The ending of its name says how it is written: JSON, JSON with
 * comments (`.jsonc`), JSON5 (`.json5`) or YAML (`.yaml`, `.yml`). Every problem goes to `reporter`, also those behind a
 * syntax error.
 *
 * @returns the root node, or `undefined` when the file is too broken to know what was meant
 */
export function parseSource(file: string, text: string, reporter: DiagnosticReporter): JsonNode | undefined {
  const source = new SourceText(file, text);
  const problems = new SourceProblems(source, reporter);
  if (!isText(source.text, problems)) return undefined;
  const notation = notationOf(file);
  if (notation === 'yaml') return parseYaml(problems);
  return notation === 'json5' ? parseJson5(problems) : parseJsonc(problems, notation === 'jsonc');
}

/** Whether the bytes of the file were UTF-8: others came out as replacement characters, or as zeros between letters. */
function isText(text: string, problems: SourceProblems): boolean {
  const wide = /^(?:\uFFFD\uFFFD|\0|[^\0]\0)/.test(text);
  const bad = wide ? 0 : text.indexOf('\uFFFD');
  if (bad < 0) return true;
  problems.add(
    'WS-S006',
    wide ? 'The file is written in UTF-16 or UTF-32.' : 'Some bytes here are not UTF-8.',
    bad,
    bad + 1,
  );
  return !wide;
}
