import type { LayerEntry, Permutation, ResolvedToken } from '@wusum/dtcg';
import { isEngineData } from '@wusum/platforms/internal';
import { locationText } from '@wusum/diagnostics';

/**
 * Writes permutations as DTCG documents: literal values only, each with its provenance under
 * `$extensions["org.wusum"]`. Permutations share most of their tokens, so each token is written once and reused.
 */
export class ResolvedPrinter {
  readonly #texts = new WeakMap<ResolvedToken, string>();

  print(permutation: Permutation): string {
    const root: Group = new Map();
    for (const token of permutation.tokens.values()) {
      if (!isEngineData(token)) place(root, token.path.split('.'), this.#text(token));
    }
    return `${printGroup(root)}\n`;
  }

  #text(token: ResolvedToken): string {
    let text = this.#texts.get(token);
    if (text === undefined) {
      text = JSON.stringify(resolvedToken(token));
      this.#texts.set(token, text);
    }
    return text;
  }
}

type Group = Map<string, Group | string>;

function place(root: Group, path: readonly string[], text: string): void {
  let group = root;
  for (const name of path.slice(0, -1)) {
    let next = group.get(name);
    if (typeof next !== 'object') {
      next = new Map();
      group.set(name, next);
    }
    group = next;
  }
  group.set(path.at(-1)!, text);
}

function printGroup(group: Group): string {
  const lines = [...group].map(
    ([name, node]) => `${JSON.stringify(name)}:${typeof node === 'string' ? node : printGroup(node)}`,
  );
  return `{\n${lines.join(',\n')}\n}`;
}

function resolvedToken(token: ResolvedToken): Record<string, unknown> {
  const { deprecated, derivation, aliasChain } = token;
  return {
    $type: token.type,
    $value: token.value,
    ...(deprecated === undefined ? {} : { $deprecated: deprecated }),
    $extensions: {
      'org.wusum': {
        location: locationText(token.location),
        // The last one won; where there is only one, `location` is enough.
        ...(token.layers.length < 2 ? {} : { layers: token.layers.map(layerText) }),
        ...(aliasChain.length === 0 ? {} : { aliasChain }),
        ...(derivation === undefined ? {} : { derivation: { kind: derivation.kind, note: derivation.note } }),
      },
    },
  };
}

function layerText({ layer, location }: LayerEntry): string {
  return `${layer} (${locationText(location)})`;
}
