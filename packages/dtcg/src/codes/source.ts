import { error } from '@wusum/diagnostics';

/** WS-S: reading files. */
export const sourceCodes = {
  'WS-S001': error(
    'Syntax error',
    'A file is read as JSON unless its name ends in .jsonc, .json5, .yaml or .yml.',
    'Correct the syntax at this location.',
  ),
  'WS-S002': error(
    'Duplicate key',
    'JSON keeps only the last of two equal keys, so the first value would be lost silently.',
    'Rename or remove one of the keys.',
  ),
  'WS-S003': error(
    'Missing file',
    'A referenced file must be one of the given files.',
    'Correct the path (relative to the file that contains it), or add the file. After files of a brand were removed or renamed, run `wusum sync`.',
  ),
  'WS-S004': error(
    'Not an object',
    'Token files and resolver documents are objects.',
    'Put the tokens in an object: { "name": { "$type": …, "$value": … } }.',
  ),
  'WS-S005': error(
    'Unescaped control character',
    'JSON strings must not contain raw line breaks, tabs or other control characters.',
    'Write \\n, \\t or \\u00XX instead.',
  ),
  'WS-S006': error(
    'Not UTF-8',
    'Token files are encoded in UTF-8; other encodings cannot be detected reliably.',
    'Save the file as UTF-8.',
  ),
  'WS-S007': error(
    'Nested too deeply',
    'The nesting depth is limited (RFC 8259 §9), so that no file can exhaust the parser.',
    'Flatten the groups, or split the file.',
  ),
  'WS-S008': error(
    'Number out of range',
    'Numbers above about 1.8e308, Infinity and NaN have no value in JSON.',
    'Write a smaller number.',
  ),
  'WS-S009': error(
    'Too many values from YAML aliases',
    'A few nested YAML aliases can expand to millions of values.',
    'Refer to tokens with "{name}", or extend groups with "$extends".',
  ),
} as const;
