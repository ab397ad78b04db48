import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../../run/paths.mjs';

const tokens = at('tokens');
const resolver = JSON.parse(readFileSync(join(tokens, 'wusum.resolver.json'), 'utf8'));

const files = (sources) => sources.map((source) => join(tokens, source.$ref));

/** All combinations of contexts in the resolver document, with their files in order. */
export function permutations() {
  const base = Object.values(resolver.sets).flatMap((set) => files(set.sources));
  let list = [{ input: {}, sources: base }];
  for (const [axis, { contexts }] of Object.entries(resolver.modifiers)) {
    list = list.flatMap(({ input, sources }) =>
      Object.entries(contexts).map(([name, own]) => ({
        input: { ...input, [axis]: name },
        sources: [...sources, ...files(own)],
      })),
    );
  }
  return list;
}

export const resolverFile = join(tokens, 'wusum.resolver.json');
