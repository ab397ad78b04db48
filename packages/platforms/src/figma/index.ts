import { printJson } from '../json/format.js';
import { builtIn, type PlatformInput } from '../shared/platform.js';
import { makeCollections } from './collections.js';
import { figmaName } from './name.js';
import { figmaChecks, type FigmaOptions, pathInFile } from './options.js';
import { codeSyntaxOf, restPayload } from './rest.js';
import { scopesOf } from './scopes.js';
import type { FigmaCollection } from './variables.js';
import { figmaLosses, figmaValue, type FigmaPart } from './value.js';

/**
 * `<collection>.<mode>.tokens.json` for Figma's import of variables, one file for each mode of a collection, and
 * `variables.rest.json` for its REST API.
 */
export const figma = builtIn<readonly FigmaPart[], FigmaOptions>(
  {
    name: 'figma',
    description: 'Figma variables by mode: DTCG import files and the REST payload',
    hooks: { name: figmaName, value: figmaValue },
    losses: figmaLosses,
    files: ({ target, read, note, options }) => {
      const collections = makeCollections(target, read, options);
      for (const collection of collections) noteSize(collection, note);
      notePartial(collections, note);
      return {
        ...Object.fromEntries(collections.flatMap((collection) => collectionFiles(collection, options))),
        'variables.rest.json': `${JSON.stringify(restPayload(collections, options))}\n`,
      };
    },
  },
  figmaChecks,
);

/** Figma's limits of one collection. */
const limits = { modes: 40, variables: 5000 };

function noteSize({ name, modes, variables }: FigmaCollection, note: PlatformInput<never>['note']): void {
  if (modes.length <= limits.modes && variables.length <= limits.variables) return;
  const size = `${modes.length} modes and ${variables.length} variables`;
  note(
    'WS-E109',
    `the collection "${name}" has ${size}; the limits of Figma are ${limits.modes} and ${limits.variables}.`,
  );
}

/** In Figma a variable has a value in every mode. */
function notePartial(collections: readonly FigmaCollection[], note: PlatformInput<never>['note']): void {
  const partial = collections.flatMap(({ variables }) => variables.filter(({ isPartial }) => isPartial));
  const paths = [...new Set(partial.map(({ token }) => token.path))];
  if (paths.length === 0) return;
  const more = paths.length === 1 ? '' : ` and ${paths.length - 1} more`;
  note('WS-E118', `writes the value of another context where a token has none (${paths[0]!}${more}).`);
}

function collectionFiles(
  { id, name, modes, variables }: FigmaCollection,
  options: FigmaOptions,
): [path: string, content: string][] {
  const shared = variables.map((variable) => ({
    ...variable.token,
    path: pathInFile(variable.path, options),
    type: variable.type,
    extensions: {
      ...variable.token.extensions,
      'com.figma.scopes': scopesOf(variable),
      'com.figma.codeSyntax': codeSyntaxOf(variable, options),
    },
  }));
  return modes.map((mode, index) => {
    const tokens = shared.map((token, at) => ({ ...token, value: variables[at]!.values[index] }));
    const extensions = { 'com.figma.modeName': mode.name, 'com.figma.collectionName': name };
    return [`${id}${mode.id === 'base' ? '' : `.${mode.id}`}.tokens.json`, printJson(tokens, { extensions })];
  });
}
