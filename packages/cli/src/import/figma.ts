import { srgb } from './color.js';
import { isRecord } from '@wusum/dtcg/internal';
import { TreeBuilder, type Imported, type Tree } from './tree.js';
import type { Token } from './value.js';

interface Variable {
  readonly name: string;
  readonly variableCollectionId: string;
  readonly resolvedType: string;
  readonly valuesByMode: Readonly<Record<string, unknown>>;
  readonly scopes?: readonly string[];
  readonly description?: string;
}

/** Whether a document is a response of Figma's REST API for local variables. */
export function isFigma(document: unknown): boolean {
  const meta = isRecord(document) && isRecord(document['meta']) ? document['meta'] : document;
  return isRecord(meta) && isRecord(meta['variables']) && isRecord(meta['variableCollections']);
}

/** Reads Figma variables (REST: `GET /v1/files/:key/variables/local`) in the default mode of each collection. */
export function importFigma(document: Tree): Imported {
  const meta = (isRecord(document['meta']) ? document['meta'] : document) as Readonly<
    Record<'variables' | 'variableCollections', Readonly<Record<string, Tree>>>
  >;
  const variables = meta.variables as unknown as Readonly<Record<string, Variable>>;
  const builder = new TreeBuilder();
  for (const variable of Object.values(variables)) {
    const collection = meta.variableCollections[variable.variableCollectionId];
    const modes = Object.keys(variable.valuesByMode);
    const mode = typeof collection?.['defaultModeId'] === 'string' ? collection['defaultModeId'] : modes[0];
    const token = tokenOf(variable, variable.valuesByMode[mode ?? ''], variables);
    if (token === undefined) {
      builder.skip(variable.name, `DTCG has no type for the Figma type ${variable.resolvedType}.`);
      continue;
    }
    builder.add(pathOf(variable), token);
    if (modes.length > 1)
      builder.skip(
        variable.name,
        `only the default of ${modes.length} modes was imported. Make the others contexts of a modifier.`,
      );
  }
  return builder.result();
}

const pathOf = ({ name }: Variable): string[] => name.split('/').map((part) => part.trim().replaceAll(/[{}.]/gu, '-'));

function tokenOf(variable: Variable, value: unknown, variables: Readonly<Record<string, Variable>>): Token | undefined {
  const type = typeOf(variable);
  if (type === undefined) return undefined;
  const description = variable.description ? { $description: variable.description } : {};
  if (isRecord(value) && value['type'] === 'VARIABLE_ALIAS') {
    const target = variables[String(value['id'])];
    return target && typeOf(target) === type
      ? { $type: type, $value: `{${pathOf(target).join('.')}}`, ...description }
      : undefined;
  }
  const plain = plainValue(type, value);
  return plain === undefined ? undefined : { $type: type, $value: plain, ...description };
}

function typeOf({ resolvedType, scopes = [] }: Variable): string | undefined {
  if (resolvedType === 'COLOR') return 'color';
  if (resolvedType === 'STRING') return scopes.includes('FONT_FAMILY') ? 'fontFamily' : undefined;
  if (resolvedType !== 'FLOAT') return undefined;
  if (scopes.includes('FONT_WEIGHT')) return 'fontWeight';
  return scopes.includes('OPACITY') ? 'number' : 'dimension';
}

function plainValue(type: string, value: unknown): unknown {
  if (type === 'color' && isRecord(value)) {
    const [r, g, b, a] = ['r', 'g', 'b', 'a'].map((key) => value[key] as number | undefined);
    return srgb([r ?? 0, g ?? 0, b ?? 0], a ?? 1);
  }
  if (type === 'fontFamily' && typeof value === 'string') return [value];
  if (typeof value !== 'number') return undefined;
  return type === 'dimension' ? { value: Number(value.toFixed(4)), unit: 'px' } : Number(value.toFixed(4));
}
