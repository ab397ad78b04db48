import { toValue, type JsonNode } from '@wusum/dtcg';
import { isRecord, member } from '@wusum/dtcg/internal';
import { Names } from './names.js';
import type { RawModifier, RawSet, RawSystem } from './raw.js';

interface ModeFile {
  readonly node: JsonNode;
  readonly file: string;
}

interface Mode {
  readonly set: RawSet;
  readonly collection: string;
  readonly mode: string;
}

/**
 * Files that Figma exports, or that its import reads: one for each mode of a collection. Files of one collection are the
 * contexts of a modifier.
 *
 * @returns `undefined` if no two files are modes of one collection
 */
export function modeFiles(files: readonly ModeFile[], sets: readonly RawSet[], total: number): RawSystem | undefined {
  if (files.length !== sets.length || files.length < 2) return undefined;
  const modes = files.map((file, index) => modeOf(file, sets[index]!));
  const collections = Map.groupBy(modes, ({ collection }) => collection);
  if ([...collections.values()].every((each) => each.length === 1)) return undefined;
  const names = new Names();
  const modifiers: RawModifier[] = [];
  const order: RawSystem['order'][number][] = [];
  for (const [collection, own] of collections) {
    if (own.length === 1) {
      order.push({ set: own[0]!.set.name });
      continue;
    }
    const name = names.of(collection.startsWith('[') ? 'mode' : collection);
    const contextNames = new Names();
    const contexts = new Map(own.map(({ mode, set }) => [contextNames.of(mode), [set.name]]));
    modifiers.push({ name, contexts, default: [...contexts.keys()][0]! });
    order.push({ modifier: name });
  }
  return { sets, modifiers, order, total };
}

/** Without the name of a collection, files with the same names belong together. */
function modeOf({ node, file }: ModeFile, set: RawSet): Mode {
  const extensions = member(node, '$extensions');
  const own = extensions && toValue(extensions);
  const of = (key: string): string | undefined => {
    const value = isRecord(own) ? own[`com.figma.${key}`] : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  const mode = of('modeName');
  const keys = set.tokens.map(({ key }) => key).toSorted();
  const collection = mode === undefined ? `file ${file}` : (of('collectionName') ?? JSON.stringify(keys));
  return { set, collection, mode: mode ?? set.name };
}
