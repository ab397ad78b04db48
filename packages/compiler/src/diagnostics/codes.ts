/** Every problem the front of the compiler can report: one table, so that code, message and docs cannot drift apart. */

export interface CodeEntry {
  /** Short name of the problem, used as the heading of its page. */
  readonly title: string;
  readonly severity: 'error' | 'warning';
  /** Why it is a problem. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
}

const error = (title: string, why: string, mend: string): CodeEntry => ({ title, severity: 'error', why, mend });
const warning = (title: string, why: string, mend: string): CodeEntry => ({ title, severity: 'warning', why, mend });

/** WS-S: reading files. */
const source = {
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

/** WS-R: the resolver document. */
const resolver = {
  'WS-R001': error(
    'Wrong version',
    'A resolver document must say `"version": "2025.10"`.',
    'Set `version` to "2025.10".',
  ),
  'WS-R002': error(
    'Invalid resolution order',
    '`resolutionOrder` is required: a list of at least one set or modifier.',
    'List the sets and modifiers in the order in which they apply; the last one wins.',
  ),
  'WS-R003': error(
    'Incomplete inline item',
    'An inline set or modifier in `resolutionOrder` must have a `name` and a `type` ("set" or "modifier").',
    'Add the missing property.',
  ),
  'WS-R004': error(
    'Duplicate name in the resolution order',
    'Names in `resolutionOrder` must be unique, or inputs and layers cannot be told apart.',
    'Rename one of the two, or remove the repetition.',
  ),
  'WS-R005': error(
    'Invalid set',
    'A set must have `sources`: a list of references or inline tokens.',
    'Add `"sources": [ … ]`.',
  ),
  'WS-R006': error(
    'Invalid modifier',
    'A modifier must have `contexts`: a map from each context name to a list of sources.',
    'Add `"contexts": { "light": [ … ], "dark": [ … ] }`.',
  ),
  'WS-R007': error(
    'Too few contexts',
    'A modifier with fewer than two contexts chooses nothing; it would be a set.',
    'Add a second context, or turn the modifier into a set.',
  ),
  'WS-R008': error(
    'Unknown default context',
    '`default` must be one of the names in `contexts`.',
    'Name one of the contexts of this modifier.',
  ),
  'WS-R009': error(
    'Invalid reference',
    'A reference object holds `$ref` with a JSON Pointer (`#/sets/name`) or a relative file path.',
    'Write `{ "$ref": "#/sets/name" }` or `{ "$ref": "path/to/file.json" }`.',
  ),
  'WS-R010': error(
    'Reference points nowhere',
    'Nothing stands at the place that the reference names.',
    'Correct the pointer.',
  ),
  'WS-R011': error(
    'Forbidden reference to a modifier',
    'Only `resolutionOrder` may reference a modifier; a set or another modifier may not.',
    'Reference a set, or list the modifier in `resolutionOrder`.',
  ),
  'WS-R012': error(
    'Forbidden reference into the resolution order',
    'Items of `resolutionOrder` may not be referenced.',
    'Move the item to `sets` or `modifiers` and reference it there.',
  ),
  'WS-R013': error(
    'Circular reference',
    'References that lead back to themselves have no final value.',
    'Break the circle.',
  ),
  'WS-R014': error(
    'Invalid source',
    'A source is an object: a reference `{ "$ref": … }` or inline tokens.',
    'Replace it with an object.',
  ),
  'WS-R015': error(
    'Unknown property',
    'The resolver specification does not know this property here.',
    'Remove it, or move it to `$extensions`.',
  ),
  'WS-R016': error('Unknown input', 'The resolver document has no modifier of this name.', 'Use one of its modifiers.'),
  'WS-R017': error('Unknown context', 'The modifier has no context of this name.', 'Use one of its contexts.'),
  'WS-R018': error(
    'Missing input',
    'The modifier has no default, so a context must be chosen.',
    'Give a context for this modifier, or give the modifier a `default`.',
  ),
  'WS-R019': error(
    'Context adds a name',
    'Contexts override, they never add names: every permutation must offer the same tokens.',
    'Define the name with a default in a set, or correct the spelling.',
  ),
  'WS-R020': error(
    'Wrong kind of property',
    'The resolver specification asks for another kind of value here.',
    'Correct the value.',
  ),
  'WS-R021': error(
    'Remote reference',
    'The compiler reads only the files it is given and never the network.',
    'Download the file and reference it by a relative path.',
  ),
  'WS-R022': warning(
    'Unused definition',
    'A set or modifier that no entry of `resolutionOrder` uses has no effect.',
    'List it in `resolutionOrder`, or remove it.',
  ),
} as const;

/** WS-G: groups, aliases and references. */
const graph = {
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
} as const;

/** WS-T: types and values. */
const type = {
  'WS-T001': error(
    'Unknown type',
    'The specification knows thirteen types, written in this case.',
    'Use one of: color, dimension, fontFamily, fontWeight, duration, cubicBezier, number, strokeStyle, border, transition, shadow, gradient, typography.',
  ),
  'WS-T002': error(
    'Type cannot be determined',
    'A token needs a type of its own, of the token it refers to, or of a group it stands in; it is never guessed from the value.',
    'Add `$type` to the token or to its group.',
  ),
  'WS-T003': error(
    'Type mismatch',
    'A reference must lead to a value of the type that is asked for here.',
    'Refer to a token of the right type, or correct `$type`.',
  ),
  'WS-T004': error(
    'Type changed by a layer',
    'A context overrides a token with another type, so the name would mean different things in different permutations.',
    'Keep the type of the name, or use another name.',
  ),
  'WS-T010': error(
    'Invalid color',
    'A color is `{ colorSpace, components, alpha?, hex? }`.',
    'Write for example { "colorSpace": "srgb", "components": [0, 0.4, 0.8] }.',
  ),
  'WS-T011': error(
    'Color component out of range',
    'Each color space fixes the range of its components.',
    'Bring the component into its range.',
  ),
  'WS-T012': error(
    'Invalid dimension',
    'A dimension is `{ value, unit }` with the unit "px" or "rem".',
    'Write for example { "value": 16, "unit": "px" }.',
  ),
  'WS-T013': error(
    'Invalid duration',
    'A duration is `{ value, unit }` with the unit "ms" or "s".',
    'Write for example { "value": 200, "unit": "ms" }.',
  ),
  'WS-T014': error(
    'Invalid number',
    'A number is a JSON number.',
    'Write a plain number, such as 1.5: no quotes, no unit.',
  ),
  'WS-T015': error(
    'Invalid font family',
    'A font family is a name, or a list of at least one name, most preferred first.',
    'Write "Name" or ["Name", "fallback"].',
  ),
  'WS-T016': error(
    'Invalid font weight',
    'A font weight is a number from 1 to 1000 or one of the names of the specification, in lower case.',
    'Write a number such as 700 or a name such as "bold".',
  ),
  'WS-T017': error(
    'Invalid cubic Bézier',
    'A cubic Bézier is four numbers [x1, y1, x2, y2] with x1 and x2 from 0 to 1.',
    'Write for example [0.25, 0.1, 0.25, 1].',
  ),
  'WS-T018': error(
    'Invalid stroke style',
    'A stroke style is one of the names of the specification or `{ dashArray, lineCap }`.',
    'Write for example "solid".',
  ),
  'WS-T019': error(
    'Invalid gradient',
    'A gradient is a list of stops `{ color, position }`.',
    'Give each stop a color and a position from 0 to 1.',
  ),
  'WS-T020': error('Missing property', 'The value lacks a property that its type requires.', 'Add the property.'),
  'WS-T021': error(
    'Unknown property in a value',
    'The type has no such property.',
    'Remove it or correct the spelling.',
  ),
  'WS-T022': error('Wrong kind of value', 'The type asks for another kind of value here.', 'Correct the value.'),
  'WS-T023': warning(
    'Position outside of the gradient',
    'Positions go from 0 to 1; others count as the nearer end.',
    'Write 0 or 1.',
  ),
} as const;

/** Title, reason and mend for each code. */
export const codes = { ...source, ...resolver, ...graph, ...type } as const;

/** A code that the front of the compiler reports. */
export type FrontCode = keyof typeof codes;
