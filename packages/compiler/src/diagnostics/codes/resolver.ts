import { error, warning } from './entry.js';

/** WS-R: the resolver document. */
export const resolverCodes = {
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
  'WS-R023': error(
    'Unknown name in the defaults',
    'What a brand starts in counts for nothing where the brand, the axis or the context has another name.',
    'Use a name of the modifiers.',
  ),
  'WS-R024': warning(
    'Token file that nothing reads',
    'What it says counts for nothing; most often a brand was moved, or a line was forgotten in the resolver document.',
    'List it among the sources of a set or a context, remove it, or begin its name with `_` to keep it aside.',
  ),
} as const;
