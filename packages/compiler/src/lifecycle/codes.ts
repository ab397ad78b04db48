import { error, warning } from '../diagnostics/codes/entry.js';

/** WS-L: names that are on their way out. */
export const lifecycleCodes = {
  'WS-L001': error(
    'Unknown replacement',
    '`$deprecated` names a token to use instead, and there is no such token.',
    'Correct the name in braces, or say the reason without braces.',
  ),
  'WS-L002': warning(
    'Replacement is deprecated',
    'Who follows the advice would have to move again.',
    'Name the token that the replacement itself is replaced by.',
  ),
  'WS-L003': warning(
    'Replacement has another type',
    'It cannot stand where the deprecated token stands.',
    'Name a token of the same type.',
  ),
  'WS-L004': warning(
    'Deprecated token in use',
    'The token will go; what refers to it will then have no value.',
    'Refer to its replacement.',
  ),
  'WS-L005': warning(
    'Deprecated variable in a style sheet',
    'The variable will go; the declaration will then be invalid.',
    'Use the variable of the replacement.',
  ),
  'WS-L006': warning(
    'Planned version is reached',
    'The token was to go in a version that is here.',
    'Move the name to the removed-tokens file with a later version, or remove it.',
  ),
  'WS-L010': error(
    'Incomplete removed token',
    'The removed-tokens file keeps old names alive for a while: each is an alias of its replacement and says the version in which it goes.',
    'Write `"old": { "$value": "{new}", "$deprecated": "{new}, gone in 2.0.0" }`.',
  ),
  'WS-L011': error(
    'Removed token past its version',
    'The version in which the name was to go is here.',
    'Delete the entry, or plan a later version.',
  ),
  'WS-L012': error(
    'Removed name in use',
    'The version in which the name was to go is here, and it is still used.',
    'Use its replacement.',
  ),
  'WS-L013': error(
    'Removed name is still defined',
    'The removed-tokens file keeps a name that another file sets as well, so one of the two has no effect.',
    'Delete one of the two.',
  ),
} as const;

export type LifecycleCode = keyof typeof lifecycleCodes;
