import type { ColorValue } from '@wusum/dtcg';
import type { FigmaCollection, FigmaVariable } from './variables.js';
import { variableNames } from '../css/model.js';
import { type FigmaOptions, nameInFigma } from './options.js';
import { scopesOf } from './scopes.js';

type ResolvedType = 'COLOR' | 'FLOAT' | 'STRING';

const resolvedTypes: Partial<Record<FigmaVariable['type'], ResolvedType>> = { color: 'COLOR', fontFamily: 'STRING' };

/** The body of `POST /v1/files/:file_key/variables`: creates collections, modes, variables and their values. */
export function restPayload(collections: readonly FigmaCollection[], options: FigmaOptions): Record<string, unknown> {
  const modeId = (collection: FigmaCollection, mode: number): string =>
    `${collection.id}:${collection.modes[mode]!.id}`;
  return {
    variableCollections: collections.map((collection) => ({
      action: 'CREATE',
      id: collection.id,
      name: collection.name,
      initialModeId: modeId(collection, 0),
    })),
    variableModes: collections.flatMap((collection) =>
      collection.modes.map(({ name }, index) => ({
        action: index === 0 ? 'UPDATE' : 'CREATE',
        id: modeId(collection, index),
        name: name.length <= 40 ? name : `${name.slice(0, 35)} ${index + 1}`,
        variableCollectionId: collection.id,
      })),
    ),
    variables: collections.flatMap(({ id, variables }) => variables.map((each) => variableChange(each, id, options))),
    variableModeValues: collections.flatMap((collection) =>
      collection.variables.flatMap(({ path, type, values }) =>
        values.map((value, index) => ({
          variableId: path,
          modeId: modeId(collection, index),
          value: restValue(type, value),
        })),
      ),
    ),
  };
}

function variableChange(variable: FigmaVariable, collection: string, options: FigmaOptions): object {
  const { path, token, type } = variable;
  const codeSyntax = codeSyntaxOf(variable, options);
  return {
    action: 'CREATE',
    id: path,
    name: nameInFigma(path, options),
    variableCollectionId: collection,
    resolvedType: resolvedTypes[type] ?? 'FLOAT',
    scopes: scopesOf(variable),
    ...(token.description === undefined ? {} : { description: token.description }),
    ...(codeSyntax === undefined ? {} : { codeSyntax }),
  };
}

/** Code syntax of a variable. Of composites, only typography has a custom property for each part. */
export function codeSyntaxOf(
  { part, token }: FigmaVariable,
  { prefix = 'ws', cssName }: FigmaOptions,
): { readonly WEB: string } | undefined {
  if (part !== '' && token.type !== 'typography') return undefined;
  const name = variableNames({ prefix, ...(cssName && { name: cssName }) })(token);
  return { WEB: `var(${name}${part === '' ? '' : `-${part}`})` };
}

function restValue(type: FigmaVariable['type'], value: unknown): unknown {
  if (type === 'color') {
    const { components, alpha } = value as ColorValue;
    const [r, g, b] = components;
    return { r, g, b, a: alpha ?? 1 };
  }
  return typeof value === 'object' && value !== null ? (value as { value: number }).value : value;
}
