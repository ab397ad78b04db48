import { suggest, type Location } from '@wusum/diagnostics';
import { readProperties, readUnmarked } from '../generous/properties.js';
import { expandShorthands } from '../generous/shorthands.js';
import { isTextAlias, typeNamed, typeOfTextToken } from '../generous/types.js';
import { moveToExtensions, replaceValue } from '../generous/text-edits.js';
import type { TokenReporter } from '../token-reporter.js';
import { isContentRoot } from '../source/content.js';
import { kindOf, member, stringIn, type JsonNode, type JsonObject, type JsonScalar } from '../source/json.js';
import type { TokenPath } from '../types.js';
import { isTokenType, tokenTypes } from '../validate/slots.js';
import { parentOf } from './parent-path.js';
import { parseRef } from './reference.js';

/** Properties of tokens and groups. */
interface Definition {
  readonly path: TokenPath;
  readonly node: JsonObject;
  /** Location of the name. */
  readonly location: Location;
  readonly type?: {
    readonly name: string;
    readonly location: Location;
    /** The type as written, if it is a text type and the token an alias: not yet reported. */
    readonly node?: JsonNode;
  };
  readonly description?: string;
  readonly deprecated?: boolean | string;
}

/** A token in one source. */
export interface TokenDefinition extends Definition {
  readonly id: number;
  /** The `$value`, or the string of a token-level `$ref`. */
  readonly value: JsonNode;
  readonly byRef: boolean;
  readonly extensions?: JsonObject;
  /** The `alpha` of a colour that is written next to its value. */
  readonly alpha?: number;
  /** Whether it comes from a content file: its value is plain JSON, in which nothing is a reference. */
  readonly isContent: boolean;
}

/** The group that a group extends. */
export interface Extension {
  readonly node: JsonScalar;
  /** Written as `$ref` in an object without other keys: a token may be meant. */
  readonly isPlainRef: boolean;
}

/** A group in one source. The root of a file is the group with the empty path. */
export interface GroupDefinition extends Definition {
  readonly extends?: Extension;
}

/** The tokens and groups of one source. */
export interface SourceTree {
  readonly tokens: ReadonlyMap<TokenPath, TokenDefinition>;
  readonly groups: ReadonlyMap<TokenPath, GroupDefinition>;
  /** Groups with a type and nothing else. */
  readonly unfinished: readonly GroupDefinition[];
  /** Whether the source is a content file. */
  readonly isContent: boolean;
}

const tokenProperties = ['$value', '$type', '$ref', '$description', '$extensions', '$deprecated'];
const groupProperties = ['$type', '$description', '$extensions', '$extends', '$deprecated', '$root', '$ref'];

/** Numbers the definitions of one system. */
export class DefinitionIds {
  #next = 0;

  next(): number {
    return this.#next++;
  }
}

/**
 * Reads the tokens and groups of one source (DTCG Format 2025.10 §5 and §6) and checks their structure.
 *
 * @param ids shared by all sources of a system, so that each definition has an id of its own
 */
export function readDefinitions(root: JsonNode, reporter: TokenReporter, ids: DefinitionIds): SourceTree {
  const isContent = isContentRoot(root);
  const reader = new TreeReader(reporter, ids, isContent);
  if (root.kind === 'object') reader.group('', root, root.location);
  else reporter.add('WS-S004', `The token file contains ${kindOf(root)}, not an object.`, { location: root.location });
  return { tokens: reader.tokens, groups: reader.groups, unfinished: reader.unfinished, isContent };
}

class TreeReader {
  readonly tokens = new Map<TokenPath, TokenDefinition>();
  readonly groups = new Map<TokenPath, GroupDefinition>();
  readonly unfinished: GroupDefinition[] = [];

  constructor(
    private readonly reporter: TokenReporter,
    private readonly ids: DefinitionIds,
    private readonly isContent: boolean,
  ) {}

  group(path: TokenPath, node: JsonObject, location: Location): void {
    this.#checkKeys(
      node,
      path === '' ? [...groupProperties, '$schema'] : groupProperties,
      path === '' ? 'a token file' : 'a group',
    );
    const extending = this.#extends(node);
    this.groups.set(path, { path, node, location, ...this.#common(node), extends: extending });
    let children = 0;
    for (const [key, entry] of node.members) {
      if (key.startsWith('$') && key !== '$root') continue;
      children++;
      if (!this.#checkName(key, entry.keyLocation)) continue;
      this.#child(path === '' ? key : `${path}.${key}`, entry.node, entry.keyLocation);
    }
    if (children === 0 && path !== '' && node.members.has('$type') && !extending) {
      this.unfinished.push(this.groups.get(path)!);
    }
  }

  #child(path: TokenPath, node: JsonNode, location: Location): void {
    if (node.kind !== 'object') {
      this.reporter.add('WS-G006', `"${path}" is ${kindOf(node)}, not a token or group.`, { location: node.location });
    } else if (isToken(node)) {
      this.#token(path, node, location);
    } else if (isUnmarkedToken(node)) {
      const marked = readUnmarked(path, node, location, this.reporter);
      if (marked) this.#token(path, marked, location, node);
    } else if (path === '$root' || path.endsWith('.$root')) {
      this.reporter.add('WS-G008', `The root token "${path}" has no $value.`, { location });
    } else {
      this.group(path, node, location);
    }
  }

  /** @param written the token as written, if it is in the notation of a draft */
  #token(path: TokenPath, given: JsonObject, location: Location, written = given): void {
    const { node, alpha } = readProperties(path, given, written, tokenProperties, this.reporter);
    const value = member(node, '$value');
    const ref = member(node, '$ref');
    this.#checkKeys(node, tokenProperties, 'a token');
    if (value && ref)
      this.reporter.add('WS-G004', `The token "${path}" has both $value and $ref.`, { location: ref.location });
    if (ref && stringIn(ref) === undefined) {
      this.reporter.add('WS-G013', `$ref of "${path}" is ${kindOf(ref)}, not a string.`, { location: ref.location });
      if (!value) return;
    }
    this.#checkExtensions(node);
    const extensions = member(node, '$extensions');
    const common = this.#common(node, path);
    const type = common.type?.name ?? this.#typeOfGroup(path);
    this.tokens.set(path, {
      id: this.ids.next(),
      path,
      node,
      location,
      ...common,
      value: value ? (this.isContent ? value : expandShorthands(value, type, path, this.reporter)) : ref!,
      byRef: !value,
      extensions: extensions?.kind === 'object' ? extensions : undefined,
      ...(alpha !== undefined && { alpha }),
      isContent: this.isContent,
    });
  }

  /** The type of the nearest group with one. */
  #typeOfGroup(path: TokenPath): string | undefined {
    for (let group = parentOf(path); group !== undefined; group = parentOf(group)) {
      const type = this.groups.get(group)?.type;
      if (type) return type.name;
    }
    return undefined;
  }

  #common(node: JsonObject, token?: TokenPath): Pick<Definition, 'type' | 'description' | 'deprecated'> {
    return { type: this.#type(node, token), description: this.#description(node), deprecated: this.#deprecated(node) };
  }

  /** @param token the path, if the node is a token: its value may show what its type means */
  #type(node: JsonObject, token?: TokenPath): Definition['type'] {
    const given = member(node, '$type');
    if (!given) return undefined;
    const name = stringIn(given);
    if (name === undefined) {
      this.reporter.add('WS-G005', `$type is ${kindOf(given)}, not a string.`, { location: given.location });
      return undefined;
    }
    if (isTokenType(name) || this.isContent) return { name, location: given.location };
    const value = token === undefined ? undefined : member(node, '$value');
    // The type of its target is known in a permutation, where it is reported.
    if (isTextAlias(name, value)) return { name, location: given.location, node: given };
    const meant = typeNamed(name) ?? typeOfTextToken(name, token ?? '', value);
    this.reporter.deviation('WS-T001', `"${name}" is not a token type.`, {
      location: given.location,
      didYouMean: meant ?? suggest(name, tokenTypes),
      ...(meant !== undefined && { edit: replaceValue(given, meant) }),
    });
    return { name: meant ?? name, location: given.location };
  }

  #description(node: JsonObject): string | undefined {
    const given = member(node, '$description');
    if (given && stringIn(given) === undefined) {
      this.reporter.add('WS-G005', `$description is ${kindOf(given)}, not a string.`, { location: given.location });
    }
    return stringIn(given);
  }

  #deprecated(node: JsonObject): boolean | string | undefined {
    const given = member(node, '$deprecated');
    if (!given) return undefined;
    if (given.kind === 'scalar' && (typeof given.value === 'boolean' || typeof given.value === 'string'))
      return given.value;
    this.reporter.add('WS-G005', `$deprecated is ${kindOf(given)}, not true, false or a string.`, {
      location: given.location,
    });
    return undefined;
  }

  #checkExtensions(node: JsonObject): void {
    const given = member(node, '$extensions');
    if (given && given.kind !== 'object') {
      this.reporter.add('WS-G005', `$extensions is ${kindOf(given)}, not an object.`, { location: given.location });
    }
  }

  #extends(node: JsonObject): Extension | undefined {
    this.#checkExtensions(node);
    const schema = member(node, '$schema');
    if (schema && stringIn(schema) === undefined)
      this.reporter.add('WS-G005', `$schema is ${kindOf(schema)}, not a string.`, { location: schema.location });
    // `$ref` on a group is the same as `$extends` (§6.4.1).
    const given = member(node, '$extends') ?? member(node, '$ref');
    if (!given) return undefined;
    if (given.kind === 'scalar' && typeof given.value === 'string')
      return { node: given, isPlainRef: !node.members.has('$extends') && !hasChildren(node) };
    this.reporter.add('WS-G005', `$extends is ${kindOf(given)}, not a reference.`, { location: given.location });
    return undefined;
  }

  #checkKeys(node: JsonObject, allowed: readonly string[], where: string): void {
    for (const [key, { keyLocation }] of node.members) {
      if (!key.startsWith('$') || allowed.includes(key) || key === '$root') continue;
      const near = suggest(key, allowed);
      const message = `"${key}" is not a property of ${where}.`;
      // A misspelt property has a meaning that would be lost; any other one is ignored.
      if (near !== undefined) this.reporter.add('WS-G002', message, { location: keyLocation, didYouMean: near });
      else
        this.reporter.deviation('WS-G002', message, {
          location: keyLocation,
          edit: moveToExtensions(node, node, key),
        });
    }
  }

  #checkName(name: string, location: Location): boolean {
    if (name === '$root' || (name !== '' && !/[{}.]/.test(name))) return true;
    this.reporter.add('WS-G001', name === '' ? 'The name is empty.' : `The name "${name}" contains "{", "}" or ".".`, {
      location,
    });
    return false;
  }
}

/**
 * An object with `$value` is a token. So is one with `$ref`, unless it has children or the pointer does not lead into a
 * value: then it extends a group.
 */
function isToken(node: JsonObject): boolean {
  if (node.members.has('$value')) return true;
  const ref = member(node, '$ref');
  if (!ref || hasChildren(node)) return false;
  const reference = parseRef(stringIn(ref) ?? '');
  return reference.kind !== 'pointer' || reference.segments.includes('$value');
}

/** A token in a draft of the format, in the format of Style Dictionary 3 or Tokens Studio, whose properties have no dollar sign. */
function isUnmarkedToken(node: JsonObject): boolean {
  const value = member(node, 'value');
  return value !== undefined && (value.kind !== 'object' || member(node, 'type')?.kind === 'scalar');
}

function hasChildren(node: JsonObject): boolean {
  for (const [key, { node: child }] of node.members)
    if ((!key.startsWith('$') || key === '$root') && child.kind === 'object') return true;
  return false;
}
