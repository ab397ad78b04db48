import { error } from './entry.js';

/** WS-S: reading files. */
export const sourceCodes = {
  'WS-S001': error(
    'Syntax error',
    'The file is not valid JSON, so nothing in it can be read.',
    'Correct the JSON at this place.',
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
} as const;
