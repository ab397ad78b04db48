import { error, warning } from '@wusum/diagnostics';

/** WS-R: the resolver document. */
export const resolverCodes = {
  'WS-R001': error(
    'Wrong version',
    'A resolver document must have `"version": "2025.10"`.',
    'Set `version` to "2025.10".',
  ),
  'WS-R002': error(
    'Invalid resolution order',
    '`resolutionOrder` must be a list of at least one set or modifier.',
    'List the sets and modifiers in the order in which they apply; the last one wins.',
  ),
  'WS-R003': error(
    'Incomplete inline item',
    'An inline set or modifier in `resolutionOrder` must have a `name` and a `type` ("set" or "modifier").',
    'Add the missing property.',
  ),
  'WS-R004': error(
    'Duplicate name in the resolution order',
    'Names in `resolutionOrder` must be unique, because inputs and layers are identified by name.',
    'Rename one of the two items, or remove one.',
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
    'A modifier needs at least two contexts to choose from.',
    'Add a second context, or change the modifier to a set.',
  ),
  'WS-R008': error(
    'Unknown default context',
    '`default` must be one of the names in `contexts`.',
    'Set `default` to one of the contexts of this modifier.',
  ),
  'WS-R009': error(
    'Invalid reference',
    'The `$ref` of a reference must be a JSON Pointer (`#/sets/name`) or a relative file path.',
    'Write `{ "$ref": "#/sets/name" }` or `{ "$ref": "path/to/file.json" }`.',
  ),
  'WS-R010': error(
    'Unresolved reference',
    'The document has nothing at the path of the reference.',
    'Correct the pointer.',
  ),
  'WS-R011': error(
    'Forbidden reference to a modifier',
    'Only `resolutionOrder` may refer to a modifier, not a set or another modifier.',
    'Refer to a set, or list the modifier in `resolutionOrder`.',
  ),
  'WS-R012': error(
    'Forbidden reference into the resolution order',
    'Items of `resolutionOrder` must not be referenced.',
    'Move the item to `sets` or `modifiers` and refer to it there.',
  ),
  'WS-R013': error(
    'Circular reference',
    'A reference that leads back to itself has no target.',
    'Remove one reference of the circle.',
  ),
  'WS-R014': error(
    'Invalid source',
    'A source is an object: a reference `{ "$ref": … }` or inline tokens.',
    'Write an object: `{ "$ref": "file.json" }` or tokens.',
  ),
  'WS-R015': error(
    'Unknown property',
    'The resolver specification does not define this property here.',
    'Remove the property, or move it to `$extensions`.',
  ),
  'WS-R016': error('Unknown input', 'The resolver document has no modifier of this name.', 'Use one of its modifiers.'),
  'WS-R017': error('Unknown context', 'The modifier has no context of this name.', 'Use one of its contexts.'),
  'WS-R018': error(
    'Missing input',
    'A modifier without `default` needs a context in the input.',
    'Pass a context for this modifier, or add `default` to it.',
  ),
  'WS-R019': error(
    'Context adds a name',
    'Contexts may override tokens but not add names: every permutation has the same tokens.',
    'Define the token with a default value in a set, or correct the spelling.',
  ),
  'WS-R020': error(
    'Wrong property type',
    'The resolver specification requires another type of value for this property.',
    'Change the value to the required type.',
  ),
  'WS-R021': error(
    'Remote reference',
    'The compiler reads only the given files and never the network.',
    'Download the file and refer to it by a relative path.',
  ),
  'WS-R022': warning(
    'Unused definition',
    'A set or modifier outside `resolutionOrder` has no effect.',
    'List the definition in `resolutionOrder`, or remove it.',
  ),
  'WS-R023': error(
    'Unknown name in the start contexts',
    'A start context with an unknown axis or context has no effect.',
    'Use the names of the modifiers and their contexts.',
  ),
  'WS-R024': warning(
    'Unreferenced token file',
    'The tokens of a file that no source references have no effect; often a brand was moved or a source is missing.',
    'Run `wusum sync` to list the files of `brands/`, of `content/` and of the folders of sets. List other files in the sources of a set or a context, remove the file, or start its name with `_` to ignore it.',
  ),
  'WS-R025': error(
    'Set is not in the resolution order',
    'References lead to tokens of a set that `resolutionOrder` does not list, so the set has no effect and they cannot be resolved.',
    'List the set first in `resolutionOrder`.',
  ),
} as const;
