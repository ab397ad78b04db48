import type { Location } from '@wusum/diagnostics';
import { toValue, type JsonNode } from '@wusum/dtcg';
import { isRecord, member, type JsonObject } from '@wusum/dtcg/internal';
import { kindOfValue } from './guess.js';
import type { ModeValue } from './mode-values.js';
import { nameOf, type ImportReporter, type RawModify, type RawToken } from './raw.js';
import { isOfStudio, kindOfType, ofCategory, ofFigma } from './types.js';

/** The notation of nested JSON, as far as it is known. */
export type Nested = 'tokens-studio' | 'style-dictionary';

/** Members of a token or group that are no tokens. */
const metadata = new Set([
  'value',
  'type',
  'description',
  'comment',
  'extensions',
  'attributes',
  'metadata',
  'original',
  'filePath',
  'themeable',
  'name',
  'deprecated',
  'path',
  'isSource',
]);

/** Reads nested JSON: Tokens Studio, Style Dictionary, DTCG, and groups of bare values. */
export class NestedReader {
  readonly tokens: RawToken[] = [];
  readonly modeValues: ModeValue[] = [];

  constructor(
    private readonly notation: Nested,
    private readonly reporter: ImportReporter,
  ) {}

  /** Reads a group, or a token, and all that is below it. */
  read(node: JsonNode, path: readonly string[] = [], inherited?: string): void {
    if (node.kind === 'array') return this.#readList(node.items, node, path, inherited);
    if (node.kind === 'scalar') return this.#addBare(node, path, inherited);
    const value = valueIn(node);
    const own =
      textIn(node, '$type') ??
      (value === undefined && member(node, 'type')?.kind !== 'scalar' ? undefined : textIn(node, 'type'));
    const type = own ?? inherited;
    if (value !== undefined) this.#addToken(node, value, path, type);
    const ref = member(node, '$ref');
    // An alias of DTCG's other form: these sources have no documents that it could point into.
    if (value === undefined && ref !== undefined) this.#addToken(node, node, path, type);
    const base = member(node, '$extends');
    if (base !== undefined)
      this.reporter.add('WS-I002', `${path.join('.')}: $extends was not converted.`, { location: base.location });
    for (const { key, node: child } of node.members.values()) {
      if (key.startsWith('$') && key !== '$root') continue;
      const isLeaf = child.kind === 'scalar';
      if (metadata.has(key) && (value !== undefined || isLeaf)) continue;
      if (value !== undefined && (isLeaf || !hasTokens(child))) continue;
      this.read(child, [...path, key], type);
    }
  }

  #readList(items: readonly JsonNode[], node: JsonNode, path: readonly string[], inherited?: string): void {
    const key = path.join('.');
    if (kindOfValue(toValue(node), { key, units: {} }) !== undefined) return this.#addBare(node, path, inherited);
    items.forEach((item, index) => {
      const name = item.kind === 'object' ? textIn(item, 'name') : undefined;
      this.read(item, [...path, ...(name === undefined ? [String(index)] : name.split('/'))], inherited);
    });
  }

  #addBare(node: JsonNode, path: readonly string[], inherited?: string): void {
    this.#add({ path, node, type: inherited, members: undefined, isTyped: false });
  }

  #addToken(node: JsonObject, value: JsonNode, path: readonly string[], type: string | undefined): void {
    this.#add({ path, node: value, type, members: node, isTyped: true });
  }

  #add({ path, node, type, members, isTyped }: Found): void {
    const names = path.flatMap((name) => name.split('.'));
    const extensions = toValueOf(members, '$extensions') ?? toValueOf(members, 'extensions');
    const own = isRecord(extensions) ? extensions : {};
    const scopes = scopesIn(own);
    const category = textIn(member(members, 'attributes'), 'category') ?? names[0] ?? '';
    const guessed = this.#kindOf(type, scopes, category);
    const modify = modifyIn(own);
    const deprecated = toValueOf(members, '$deprecated') ?? toValueOf(members, 'deprecated');
    const modes = member(member(members, '$extensions') ?? member(members, 'extensions'), 'mode');
    const token: RawToken = {
      key: names.join('.'),
      label: names.join('.'),
      path: names.map(nameInPath),
      location: node.location,
      value: referencesIn(toValue(node)),
      ...guessed,
      ...(type !== undefined && { type }),
      isTyped,
      placeOf: (...keys) => placeIn(node, keys),
      ...(modify && { modify }),
      description: textIn(members, '$description') ?? textIn(members, 'description') ?? textIn(members, 'comment'),
      deprecated: typeof deprecated === 'boolean' || typeof deprecated === 'string' ? deprecated : undefined,
      extensions: foreign(own, modes?.kind === 'object'),
    };
    this.tokens.push(token);
    if (modes?.kind === 'object') this.#addModes(modes, token);
  }

  #addModes(modes: JsonObject, token: RawToken): void {
    for (const [mode, { node }] of modes.members) {
      const value = referencesIn(toValue(node));
      const isSame = JSON.stringify(value) === JSON.stringify(token.value);
      const own = { ...token, value, location: node.location, placeOf: (...keys: string[]) => placeIn(node, keys) };
      this.modeValues.push({ mode, token: own, isSame });
    }
  }

  #kindOf(
    type: string | undefined,
    scopes: readonly string[] | undefined,
    category: string,
  ): Pick<RawToken, 'kind' | 'units'> {
    if (scopes !== undefined && (type === 'number' || type === 'string')) {
      const found = ofFigma(type, scopes, '');
      return { ...found, kind: found.kind ?? kindOfType(type) };
    }
    const isSize = this.notation === 'style-dictionary' && category === 'size';
    if (type === undefined) return ofCategory(category);
    return { kind: kindOfType(type), units: { length: isSize ? 'rem' : 'px' } };
  }
}

interface Found {
  readonly path: readonly string[];
  readonly node: JsonNode;
  readonly type: string | undefined;
  /** The object of the token; `undefined` for a bare value. */
  readonly members: JsonObject | undefined;
  readonly isTyped: boolean;
}

const nameInPath = (name: string): string => (name === '$root' ? name : nameOf(name));

/** `$a.b` is an older form of `{a.b}` in Tokens Studio. */
const referencesIn = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/^\$([\p{L}_][\p{L}\p{N}_.-]*)$/u, '{$1}') : value;

/** The value of a token; `undefined` for a group. */
export function valueIn(node: JsonObject): JsonNode | undefined {
  const own = member(node, '$value');
  if (own !== undefined) return own;
  const value = member(node, 'value');
  if (value?.kind !== 'object') return value;
  const isGroup =
    (member(value, 'value') ?? member(value, '$value')) !== undefined && member(value, 'unit') === undefined;
  return isGroup || (textIn(node, 'type') === undefined && hasTokens(value)) ? undefined : value;
}

/** Whether a token is anywhere below a node. */
function hasTokens(node: JsonNode): boolean {
  if (node.kind === 'array') return node.items.some(hasTokens);
  if (node.kind === 'scalar') return false;
  const value = member(node, '$value') ?? member(node, 'value');
  if (value !== undefined && member(node, 'unit') === undefined) return true;
  return [...node.members.values()].some(({ node: child }) => hasTokens(child));
}

export function textIn(node: JsonNode | undefined, key: string): string | undefined {
  const found = member(node, key);
  return found?.kind === 'scalar' && typeof found.value === 'string' && found.value !== '' ? found.value : undefined;
}

function toValueOf(node: JsonNode | undefined, key: string): unknown {
  const found = member(node, key);
  return found && toValue(found);
}

function placeIn(node: JsonNode, keys: readonly string[]): Location {
  let at = node;
  for (const key of keys) {
    const next = at.kind === 'array' ? at.items[Number(key)] : member(at, key);
    if (next === undefined) break;
    at = next;
  }
  return at.location;
}

function scopesIn(extensions: Readonly<Record<string, unknown>>): readonly string[] | undefined {
  const own = extensions['com.figma'];
  const scopes = extensions['com.figma.scopes'] ?? (isRecord(own) ? own['scopes'] : undefined);
  return Array.isArray(scopes) ? scopes.map(String) : undefined;
}

function modifyIn(extensions: Readonly<Record<string, unknown>>): RawModify | undefined {
  const studio = extensions['studio.tokens'];
  const modify = isRecord(studio) ? studio['modify'] : undefined;
  return isRecord(modify) && typeof modify['type'] === 'string' ? modify : undefined;
}

/** Extensions without those of the tool that wrote the source, and without modes, which are contexts. */
function foreign(extensions: Readonly<Record<string, unknown>>, hasModes: boolean): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(extensions).filter(
      ([name]) => !/^(?:com\.figma|studio\.tokens)/u.test(name) && !(hasModes && name === 'mode'),
    ),
  );
}

/** The notation of nested JSON: types or properties that only Tokens Studio has, otherwise Style Dictionary. */
export function notationOf(nodes: readonly JsonNode[]): Nested {
  return nodes.some(isStudio) ? 'tokens-studio' : 'style-dictionary';
}

function isStudio(node: JsonNode): boolean {
  if (node.kind === 'scalar') return false;
  if (node.kind === 'array') return node.items.some(isStudio);
  if (['$themes', '$metadata', 'studio.tokens'].some((key) => node.members.has(key))) return true;
  const type = textIn(node, 'type') ?? textIn(node, '$type');
  if (type !== undefined && isOfStudio(type)) return true;
  return [...node.members.values()].some(({ node: child }) => isStudio(child));
}
