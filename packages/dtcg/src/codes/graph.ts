import { error, warning } from '@wusum/diagnostics';

/** WS-G: groups, aliases and references. */
export const graphCodes = {
  'WS-G001': error(
    'Invalid name',
    'Names of tokens and groups must not start with `$`, be empty or contain `{`, `}` or `.`.',
    'Rename the token or group.',
  ),
  'WS-G002': error(
    'Unknown property',
    'The specification does not define this property here; names that start with `$` are reserved, and a token has no other members.',
    'Correct the spelling, or move custom data to `$extensions`.',
  ),
  'WS-G003': error(
    'Token with children',
    'An object with `$value` is a token, and a token cannot contain other tokens.',
    'Move the value to `$root` inside the group, or move the children out.',
  ),
  'WS-G004': error(
    'Value and reference together',
    'A token has either `$value` or `$ref`, not both.',
    'Remove `$value` or `$ref`.',
  ),
  'WS-G005': error(
    'Wrong property type',
    'The specification requires another type of value for this property.',
    'Change the value to the required type.',
  ),
  'WS-G006': error(
    'Not a token or group',
    'Members of a group are tokens or groups, and both are objects.',
    'Write `{ "$value": … }`.',
  ),
  'WS-G007': error(
    'Token and group with the same name',
    'One layer defines a token and another layer a group with the same path.',
    'Rename one of them, or move the value to `$root` of the group.',
  ),
  'WS-G008': error(
    'Incomplete token',
    'An object with `$type` but without `$value` and children is probably an unfinished token.',
    'Add `$value`.',
  ),
  'WS-G009': warning(
    'Names that differ only in case',
    'Both names are valid, but many platforms ignore or change case and would merge them.',
    'Rename one of them, or write both in the same case.',
  ),
  'WS-G010': error(
    'Unresolved reference',
    'No token has this name in this permutation.',
    'Correct the name, or define the token.',
  ),
  'WS-G011': error(
    'Circular reference',
    'Tokens that refer to each other in a circle have no value.',
    'Replace one of the references with a value.',
  ),
  'WS-G012': error(
    'Malformed alias',
    'An alias is one path in curly brackets: `{group.token}`.',
    'Write `{group.token}`.',
  ),
  'WS-G013': error(
    'Malformed JSON Pointer',
    'A `$ref` is a JSON Pointer into this document, such as `#/group/token/$value`, with `~1` for `/`, `~0` for `~` and percent encoding for spaces.',
    'Write `#/group/token/$value`.',
  ),
  'WS-G014': error(
    'Alias to a group',
    'An alias must refer to a token, not to a group.',
    'Refer to a token in the group, or to its root token with `{group.$root}`.',
  ),
  'WS-G015': error(
    'Reference does not reach a value',
    'A JSON Pointer must lead to the `$value` of a token or into it.',
    'Add `/$value` to the pointer.',
  ),
  'WS-G016': error(
    'Unresolved path in a value',
    'The referenced value has no member with this path.',
    'Correct the part of the pointer after `/$value`.',
  ),
  'WS-G017': error(
    'Reference with other keys',
    'A reference inside a value must have `$ref` as its only key.',
    'Remove the other keys.',
  ),
  'WS-G018': error(
    'Reference to a list inside a list',
    'A reference in a list is one item and is not replaced by several items (DTCG Format 2025.10 §9.1).',
    'Refer to each item: { "$ref": "#/group/token/$value/0" }.',
  ),
  'WS-G019': error(
    'Too many nested references',
    'Each referenced part contains further references, deeper than any type is nested.',
    'Write the value literally, or refer to a whole token.',
  ),
  'WS-G020': error('Extended group not found', '`$extends` must refer to an existing group.', 'Correct the name.'),
  'WS-G021': error(
    'Extended target is a token',
    '`$extends` must refer to a group.',
    'Refer to the group of the token, or use an alias to repeat one token.',
  ),
  'WS-G022': error(
    'Circular extension',
    'A group that extends itself, directly or through other groups, has no end.',
    'Remove one `$extends` of the circle.',
  ),
  'WS-G023': error(
    'Too many inherited tokens',
    'A few nested `$extends` can expand to millions of tokens.',
    'Extend fewer groups inside other groups.',
  ),
  'WS-G024': error(
    'Token without dollar signs',
    'Token properties start with `$`; `value` and `type` are the format of Style Dictionary 3 and Tokens Studio.',
    'Write `$value` and `$type`, or convert the file with `wusum import`.',
  ),
  'WS-G025': error(
    'Defined in two files',
    'The files of a folder without a resolver document have no order, so it is open which definition wins.',
    'Remove one of the two, rename it, or write a resolver document that sets the order.',
  ),
} as const;
