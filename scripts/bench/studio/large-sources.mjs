import { generate } from '../compiler/generate.mjs';

/** The brand that a story shows first. */
const brand = 'wusum';

/** A generated system of 10,000 tokens in 8 brands × 4 modes, one of which has the name of ours; a token that it sets. */
export function largeSources() {
  const { files, entry } = generate({ tokens: 10_000, brands: 8, modes: 4 });
  const { 'brand/b0.tokens.json': own, [entry]: resolver, ...others } = files;
  const [step] = Object.keys(JSON.parse(own).u0.palette.hue);
  const sources = {
    entry,
    files: { ...others, [`brand/${brand}.tokens.json`]: own, [entry]: resolver.replaceAll(/\bb0\b/gu, brand) },
  };
  return { sources, path: `u0.palette.hue.${step}`, variable: `--ws-u0-palette-hue-${step}` };
}
