import { error, warning } from '@wusum/diagnostics';

/** WS-L: deprecated and removed names. */
export const lifecycleCodes = {
  'WS-L001': error(
    'Unknown replacement',
    '`$deprecated` names a replacement that does not exist.',
    'Correct the name in braces, or give the reason without braces.',
  ),
  'WS-L002': warning(
    'Replacement is deprecated',
    'The replacement is deprecated too.',
    'Name the replacement of the replacement.',
  ),
  'WS-L003': warning(
    'Replacement has another type',
    'A token of another type cannot replace the deprecated one.',
    'Name a token of the same type.',
  ),
  'WS-L004': warning(
    'Deprecated token in use',
    'When the token is removed, references to it have no value.',
    'Refer to the replacement.',
  ),
  'WS-L005': warning(
    'Deprecated variable in a style sheet',
    'When the variable is removed, the declaration is invalid.',
    'Use the variable of the replacement.',
  ),
  'WS-L006': warning(
    'Planned version reached',
    'The version in which the token is to be removed is reached.',
    'Move the name to the removed-tokens file with a later version, or remove it.',
  ),
  'WS-L010': error(
    'Incomplete removed token',
    'The removed-tokens file keeps old names for a while: each must be an alias of its replacement and name the version in which it is removed.',
    'Write `"old": { "$value": "{new}", "$deprecated": "{new}, gone in 2.0.0" }`.',
  ),
  'WS-L011': error(
    'Removed token past its version',
    'The version in which the name is to be removed is reached.',
    'Delete the entry, or plan a later version.',
  ),
  'WS-L012': error(
    'Removed name in use',
    'The version in which the name is to be removed is reached, and it is still used.',
    'Use its replacement.',
  ),
  'WS-L013': error(
    'Removed name is still defined',
    'Another file sets the same name as the removed-tokens file, so one of the two has no effect.',
    'Delete one of the two.',
  ),
} as const;

export type LifecycleCode = keyof typeof lifecycleCodes;
