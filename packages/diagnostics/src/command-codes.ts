/** Codes of the command `wusum` itself: files on disk (WS-F), and tokens of other notations (WS-I). */

import { error, warning } from './code-entry.js';

/** WS-F: reading and writing files. */
export const diskCodes = {
  'WS-F001': warning(
    'Not a regular file',
    'A pipe, a socket or a device has no content that can be read twice, and reading one may never end.',
    'Delete it, or give it a name that is not that of a token file.',
  ),
  'WS-F002': warning(
    'Link without a target',
    'The link points to a file or folder that does not exist, or to itself.',
    'Correct the target of the link, or delete the link.',
  ),
  'WS-F003': error(
    'File cannot be read',
    'Without the file, the tokens would be incomplete.',
    'Check the permissions of the file and of the disk, or move the file out of the token folder.',
  ),
  'WS-F004': error(
    'Output cannot be written',
    'The operating system refused the operation. The previous output is unchanged.',
    'Check the path, its permissions and the free space, or choose another output.',
  ),
} as const;

/** A code about a file on disk. */
export type DiskCode = keyof typeof diskCodes;

/** WS-I: converting tokens of another notation. */
export const importCodes = {
  'WS-I001': warning(
    'Value not converted',
    'DTCG has no type for the value, or the value cannot be computed.',
    'Write the token by hand, or change the value in its source.',
  ),
  'WS-I002': warning(
    'Part of a value not converted',
    'DTCG has no place for this part of the value.',
    'Keep the part in the code that uses the token.',
  ),
  'WS-I003': warning(
    'Alias of a missing token',
    'The token that it refers to is not in the source, or was not converted.',
    'Convert the other token first, or write its value here.',
  ),
  'WS-I004': warning(
    'Name already used',
    'A name has one value in each context.',
    'Rename one of the two tokens in the source.',
  ),
  'WS-I005': warning(
    'Type guessed from the value',
    'The source names no type, or one that DTCG does not have.',
    'Check the type of the converted token.',
  ),
  'WS-I006': warning(
    'Value overridden by a later set',
    'No theme selects between the two sets, so the later one always wins.',
    'Remove one of the two, or make the sets contexts of a modifier.',
  ),
  'WS-I007': warning(
    'Computed value depends on several modifiers',
    'A computed value is written for each context of one modifier, not for combinations.',
    'Check the value in the other contexts, and write it by hand.',
  ),
  'WS-I008': warning(
    'Set not used by any theme',
    'A set that all themes disable has no effect; one that none of them lists is probably newer than the themes.',
    'Enable the set in a theme of the source, or delete it.',
  ),
  'WS-I009': warning(
    'Order of sets differs',
    'The themes of the source order these sets in a way that a resolver document cannot.',
    'Check the value of the token in this context.',
  ),
  'WS-I010': error(
    'Nothing to convert',
    'No token of the source could be converted, so there is nothing to write.',
    'Check that the file has tokens, and pass its notation with --from.',
  ),
  'WS-I011': error(
    'Source cannot be read',
    'The file is not in the notation that it is read as.',
    'Correct the file, or pass its notation with --from.',
  ),
  'WS-I012': error(
    'Source is code',
    'The values of a Tailwind configuration are known when it has run, and code of others may do anything that you may.',
    'If you trust the file, pass --run. It then runs in a process that can read files, but cannot write any or start programs.',
  ),
  'WS-I013': error(
    'Code of the source failed',
    'The configuration, or a package that it imports, threw an error.',
    'Install the packages of the project first. A configuration that writes files or starts programs cannot be imported.',
  ),
} as const;

/** A code about tokens of another notation. */
export type ImportCode = keyof typeof importCodes;
