import { error, warning } from './entry.js';

/** WS-G: groups, aliases and references. */
export const graphCodes = {
  'WS-G001': error(
    'Invalid name',
    'Names of tokens and groups may not start with `$`, may not be empty and may not hold `{`, `}` or `.`.',
    'Rename it.',
  ),
  'WS-G002': error(
    'Unknown property',
    'The specification does not know this property here. Names that start with `$` are reserved, and a token holds nothing else.',
    'Correct the spelling, or move your own data to `$extensions`.',
  ),
  'WS-G003': error(
    'Token with children',
    'An object with `$value` is a token and cannot also be a group.',
    'Move the value to `$root` inside the group, or move the children out.',
  ),
  'WS-G004': error(
    'Value and reference together',
    'A token has either `$value` or `$ref`, not both.',
    'Remove one of them.',
  ),
  'WS-G005': error(
    'Wrong kind of property',
    'The specification asks for another kind of value here.',
    'Correct the value.',
  ),
  'WS-G006': error(
    'Not a token or group',
    'Members of a group are tokens and groups, which are objects.',
    'Write `{ "$value": … }`.',
  ),
  'WS-G007': error(
    'Token and group of one name',
    'One layer defines a token where another defines a group.',
    'Rename one of them, or use `$root` for the value of the group.',
  ),
  'WS-G008': error(
    'Incomplete token',
    'An object with `$type` that holds no `$value` and no children looks like an unfinished token.',
    'Add a `$value`.',
  ),
  'WS-G009': warning(
    'Names that differ only by case',
    'The names are valid, but many targets know no case or change it, and make one name of the two.',
    'Give one of them another name, or write both alike.',
  ),
  'WS-G010': error(
    'Unresolved reference',
    'No token of this name exists in this permutation.',
    'Correct the name or define the token.',
  ),
  'WS-G011': error(
    'Circular reference',
    'Tokens that refer to each other in a circle have no value.',
    'Give one of them a value of its own.',
  ),
  'WS-G012': error(
    'Malformed alias',
    'An alias is one path in curly brackets: `{group.token}`.',
    'Write `{group.token}`.',
  ),
  'WS-G013': error(
    'Malformed JSON Pointer',
    'A `$ref` is a JSON Pointer into this document: `#/group/token/$value`, with `~1` for `/`, `~0` for `~` and percent signs for spaces.',
    'Write `#/group/token/$value`.',
  ),
  'WS-G014': error(
    'Alias to a group',
    'An alias names a whole token; this is a group.',
    'Name a token in the group, or `{group.$root}` for its root token.',
  ),
  'WS-G015': error(
    'Reference does not reach a value',
    'A JSON Pointer must lead into the `$value` of a token.',
    'End the pointer in `/$value` (or a place within it).',
  ),
  'WS-G016': error(
    'Unresolved place in a value',
    'The referenced value has nothing at this place.',
    'Correct the end of the pointer.',
  ),
  'WS-G017': error(
    'Reference with other keys',
    'A reference inside a value holds `$ref` alone.',
    'Remove the other keys.',
  ),
  'WS-G018': error(
    'Reference to several in a list',
    'A reference in a list stands for one item and never for the items of another list (DTCG Format 2025.10 §9.1).',
    'Refer to each item: { "$ref": "#/group/token/$value/0" }.',
  ),
  'WS-G019': error(
    'Reference through too many parts',
    'Each part that the reference leads to holds references of its own, deeper than any type is nested.',
    'Write the value out, or refer to a whole token.',
  ),
  'WS-G020': error('Extended group not found', '`$extends` names a group that does not exist.', 'Correct the name.'),
  'WS-G021': error(
    'Extended target is a token',
    '`$extends` must reference a group.',
    'Reference the group of the token; to repeat one token use an alias.',
  ),
  'WS-G022': error(
    'Circular extension',
    'Groups that extend each other in a circle, or a group that extends the group it stands in, have no end.',
    'Break the circle.',
  ),
  'WS-G023': error(
    'Too much inherited',
    'Groups that extend groups that extend groups can stand for millions of tokens.',
    'Extend fewer groups within groups.',
  ),
  'WS-G024': error(
    'Token without dollar signs',
    'Properties of tokens start with `$`. Style Dictionary 3 and Tokens Studio wrote `value` and `type`.',
    'Write `$value` and `$type`, or bring the file over with `wusum import`.',
  ),
} as const;
