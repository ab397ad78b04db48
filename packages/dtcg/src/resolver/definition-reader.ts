import { suggest } from '@wusum/diagnostics';
import type { TokenReporter } from '../token-reporter.js';
import { kindOf, member, stringIn, type JsonObject } from '../source/json.js';
import { defaultMeant, readSources } from '../generous/resolver-document.js';
import { formatPointer } from './pointer.js';
import type { ContentSources } from './content-sources.js';
import { checkProperties } from './check-properties.js';
import type { References } from './references.js';
import type { SourceReader } from './source-reader.js';
import type { Layer, ModifierItem, OnlyContexts, SetItem } from './types.js';

const setProperties = { description: 'string', sources: 'any', $extensions: 'object' } as const;
const modifierProperties = { description: 'string', contexts: 'any', default: 'any', $extensions: 'object' } as const;
const inlineProperties = { name: 'any', type: 'any' } as const;

/** Reads sets and modifiers, named or inline. */
export class DefinitionReader {
  constructor(
    private readonly sources: SourceReader,
    private readonly references: References,
    private readonly reporter: TokenReporter,
    private readonly content: ContentSources,
    /** Axis → the contexts to read; axes that are not listed are read completely. */
    private readonly only: OnlyContexts = {},
  ) {}

  /** Checks the definitions under `sets` and `modifiers`, used or not. @returns the sets by name */
  checkAll(root: JsonObject): Map<string, SetItem> {
    const sets = new Map<string, SetItem>();
    for (const [key, from] of [
      ['sets', 'set'],
      ['modifiers', 'modifier'],
    ] as const) {
      const group = member(root, key);
      if (group?.kind !== 'object') continue;
      for (const [name, { node }] of group.members) {
        if (node.kind !== 'object') {
          this.reporter.add(
            from === 'set' ? 'WS-R005' : 'WS-R006',
            `The ${from} "${name}" is ${kindOf(node)}, not an object.`,
            {
              location: node.location,
            },
          );
          continue;
        }
        const definition = this.dereference(node, from);
        const place = `${root.location.file}${formatPointer(['sets', name])}`;
        const set = definition && from === 'set' ? this.set(name, definition, { place }) : undefined;
        if (set) sets.set(name, set);
        else if (from === 'set') continue;
        else if (definition) this.modifier(name, definition, {});
      }
    }
    return sets;
  }

  /** Follows a `$ref` on a definition, if it has one. */
  dereference(node: JsonObject, from: 'set' | 'modifier', depth = 0): JsonObject | undefined {
    if (!node.members.has('$ref')) return node;
    const target = this.references.target(node, from);
    if (!target) return undefined;
    const merged = this.references.merge(node, target.node);
    if (merged.kind !== 'object' || depth > 50) {
      this.reporter.add(depth > 50 ? 'WS-R013' : 'WS-R009', 'The reference does not lead to a set or a modifier.', {
        location: node.location,
      });
      return undefined;
    }
    return this.dereference(merged, from, depth + 1);
  }

  /** Reads a set. `place` is its own pointer, to find sets that include themselves. */
  set(
    name: string,
    node: JsonObject,
    { inline = false, place }: { inline?: boolean; place?: string },
  ): SetItem | undefined {
    checkProperties(node, inline ? { ...setProperties, ...inlineProperties } : setProperties, 'a set', this.reporter);
    const given = member(node, 'sources');
    const message = `\`sources\` of the set "${name}" is not a list.`;
    const list = given && readSources(given, 'WS-R005', message, this.reporter);
    if (list?.kind !== 'array') {
      this.reporter.add(
        'WS-R005',
        list
          ? `\`sources\` of the set "${name}" is ${kindOf(list)}, not a list.`
          : `The set "${name}" has no \`sources\`.`,
        {
          location: (list ?? node).location,
        },
      );
      return undefined;
    }
    const sources = [...this.sources.list(list, 'set', place ? [place] : []), ...this.content.ofSet(node)];
    return { kind: 'set', name, layer: { name: `set ${name}`, sources } };
  }

  /** Reads a modifier. */
  modifier(name: string, node: JsonObject, { inline = false }: { inline?: boolean }): ModifierItem | undefined {
    checkProperties(
      node,
      inline ? { ...modifierProperties, ...inlineProperties } : modifierProperties,
      'a modifier',
      this.reporter,
    );
    const contexts = member(node, 'contexts');
    if (contexts?.kind !== 'object') {
      this.reporter.add(
        'WS-R006',
        contexts
          ? `\`contexts\` of the modifier "${name}" is ${kindOf(contexts)}, not an object.`
          : `The modifier "${name}" has no \`contexts\`.`,
        {
          location: (contexts ?? node).location,
        },
      );
      return undefined;
    }
    const { location } = contexts;
    if (contexts.members.size === 0)
      this.reporter.add('WS-R007', `The modifier "${name}" has no context.`, { location });
    else if (contexts.members.size === 1)
      this.reporter.deviation('WS-R007', `The modifier "${name}" has only one context.`, { location });
    this.content.checkContexts(node, contexts);
    const layers = this.#contexts(name, node, contexts);
    return {
      kind: 'modifier',
      layers,
      named: [...contexts.members.keys()],
      location: node.location,
      contextPlaces: new Map([...contexts.members].map(([context, { keyLocation }]) => [context, keyLocation])),
      axis: {
        name,
        contexts: [...layers.keys()],
        default: this.#default(name, node, contexts, layers),
        description: stringIn(member(node, 'description')),
      },
    };
  }

  #contexts(name: string, modifier: JsonObject, contexts: JsonObject): Map<string, Layer> {
    const layers = new Map<string, Layer>();
    const only = Object.hasOwn(this.only, name) ? this.only[name] : undefined;
    for (const [context, { node: given }] of contexts.members) {
      if (only?.includes(context) === false) continue;
      let sources: JsonObject[] = [];
      const message = `The context "${context}" of "${name}" is ${kindOf(given)}, not a list of sources.`;
      const node = readSources(given, 'WS-R006', message, this.reporter);
      if (node.kind === 'array')
        sources = [...this.sources.list(node, 'modifier'), ...this.content.ofContext(modifier, context)];
      else this.reporter.add('WS-R006', message, { location: node.location });
      layers.set(context, { name: `${name} ${context}`, sources });
    }
    return layers;
  }

  #default(
    name: string,
    node: JsonObject,
    contexts: JsonObject,
    layers: ReadonlyMap<string, Layer>,
  ): string | undefined {
    const given = member(node, 'default');
    if (!given) return undefined;
    const value = stringIn(given);
    // If the default is not read, the first context that is read replaces it.
    if (value !== undefined && contexts.members.has(value)) return layers.has(value) ? value : [...layers.keys()][0];
    const message = `The default of "${name}" is ${value === undefined ? kindOf(given) : `"${value}"`}, not one of its contexts.`;
    const meant = defaultMeant(given, message, contexts.members.keys(), this.reporter);
    if (meant !== undefined) return layers.has(meant) ? meant : [...layers.keys()][0];
    this.reporter.add('WS-R008', message, {
      location: given.location,
      didYouMean: value === undefined ? undefined : suggest(value, contexts.members.keys()),
    });
    return undefined;
  }
}
