import { error } from './entry.js';

/** WS-S: reading files. */
export const sourceCodes = {
  'WS-S001': error(
    'Syntax error',
    'The file does not follow the notation that its name stands for: JSON, unless it ends in .jsonc, .json5, .yaml or .yml.',
    'Correct the file at this place.',
  ),
  'WS-S002': error(
    'Duplicate key',
    'JSON keeps only the last of two equal keys, so the first value would be lost silently.',
    'Rename one of the keys or remove it.',
  ),
  'WS-S003': error(
    'Missing file',
    'A reference names a file that was not given to the compiler.',
    'Correct the path (it is relative to the file it is written in) or add the file.',
  ),
  'WS-S004': error(
    'Not an object',
    'A token file and a resolver document are JSON objects.',
    'Put the tokens in an object: { "name": { "$type": …, "$value": … } }.',
  ),
  'WS-S005': error(
    'Unescaped control character',
    'JSON strings may not hold raw line breaks, tabs or other control characters.',
    'Write \\n, \\t or \\u00XX instead.',
  ),
  'WS-S006': error(
    'Not UTF-8',
    'Files of tokens are written in UTF-8; what other bytes mean can only be guessed.',
    'Save the file as UTF-8.',
  ),
  'WS-S007': error(
    'Nested too deeply',
    'A reader may limit how deep a file is nested (RFC 8259), so that no file can exhaust it.',
    'Flatten the groups, or split the file.',
  ),
  'WS-S008': error(
    'Number out of range',
    'The number is larger than a number in JSON can be held (about 1.8e308), or is no number at all, so its value would be lost.',
    'Write a smaller number.',
  ),
  'WS-S009': error(
    'Too much repeated by aliases',
    'A few YAML aliases of aliases can stand for millions of values.',
    'Refer to tokens with "{name}", or extend groups with "$extends".',
  ),
} as const;
