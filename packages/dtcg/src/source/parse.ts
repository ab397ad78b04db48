import type { TokenReporter } from '../token-reporter.js';
import type { JsonNode } from './json.js';
import { parseJson5 } from './json5.js';
import { parseJsonc } from './jsonc.js';
import { fileFormatOf } from './file-format.js';
import { SourceReporter } from './source-reporter.js';
import { SourceText } from './source-text.js';
import { parseYaml } from './yaml.js';

/**
 * Reads one file into nodes with locations. The file name determines the format: JSON, JSON with comments (`.jsonc`),
 * JSON5 (`.json5`) or YAML (`.yaml`, `.yml`). Every problem goes to `reporter`, including those after a syntax error.
 *
 * @returns the root node, or `undefined` if the structure of the file cannot be determined
 */
export function parseSource(file: string, text: string, reporter: TokenReporter): JsonNode | undefined {
  const source = new SourceText(file, text);
  const problems = new SourceReporter(source, reporter);
  if (!isText(source.text, problems)) return undefined;
  const format = fileFormatOf(file);
  if (format === 'yaml') return parseYaml(problems);
  return format === 'json5' ? parseJson5(problems) : parseJsonc(problems, format === 'jsonc');
}

/** Whether the file was UTF-8: other encodings result in replacement characters, or in zeros between letters. */
function isText(text: string, problems: SourceReporter): boolean {
  const wide = /^(?:\uFFFD\uFFFD|\0|[^\0]\0)/.test(text);
  const bad = wide ? 0 : text.indexOf('\uFFFD');
  if (bad < 0) return true;
  problems.add(
    'WS-S006',
    wide ? 'The file is encoded in UTF-16 or UTF-32.' : 'The bytes at this location are not UTF-8.',
    bad,
    bad + 1,
  );
  return !wide;
}
