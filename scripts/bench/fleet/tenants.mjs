/** Makes the tokens of a fleet: tenants that differ by what `wusum brand new` asks, on the contract that `init` writes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import '../../theme/source-loader.mjs';

const { brandFiles } = await import('../../../packages/cli/src/init/brand-files.ts');
const { makeResolver } = await import('../../../packages/cli/src/init/resolver-file.ts');
const { readTemplate } = await import('../../../packages/cli/src/init/template.ts');
const { printJson } = await import('../../../packages/cli/src/output/print-json.ts');

/** Numbers in 0…1 that a seed decides (mulberry32, Tommy Ettinger, public domain): the same fleet on every machine. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const round = (value, digits) => Number(value.toFixed(digits));
const families = ['Inter', 'Rubik', 'Cairo', 'Tajawal', 'Manrope', undefined];

function tenant(index, random) {
  const id = `tenant-${String(index + 1).padStart(4, '0')}`;
  const seed = [round(0.25 + random() * 0.6, 4), round(random() * 0.28, 4), round(random() * 360, 2)];
  const font = families[Math.floor(random() * families.length)];
  return { id, names: { en: `Tenant ${index + 1}`, ar: `مستأجر ${index + 1}` }, seed, fonts: { display: font } };
}

/**
 * The token files of a fleet in four modes: light and dark, each with normal and more contrast.
 *
 * @param {number} count how many tenants
 * @param {number} [seed] of the generator; a tenant depends on it and on its own place alone
 * @returns {Promise<Record<string, string>>} path relative to the token folder → content
 */
export async function fleetTokens(count, seed = 1) {
  const template = await readTemplate();
  const tenants = Array.from({ length: count }, (_, index) =>
    tenant(index, randomFrom(Math.imul(seed, 1_000_003) + index)),
  );
  const own = tenants.map((answers) => [answers.id, brandFiles(answers)]);
  const resolver = JSON.parse(makeResolver('Fleet', [...Object.keys(template), 'brands/x/brand.tokens.json'], ['en']));
  const source = (path) => ({ $ref: path });
  const contexts = Object.fromEntries(own.map(([id, files]) => [id, Object.keys(files).map(source)]));
  const { density, ...modes } = resolver.modifiers;
  delete resolver.sets.brand;
  resolver.sets.density = { description: 'How much air stands between things.', sources: density.contexts.comfortable };
  resolver.modifiers = { brand: { description: 'Whose identity is worn.', contexts, default: own[0][0] }, ...modes };
  resolver.resolutionOrder = [
    'sets/foundation',
    'sets/semantic',
    'modifiers/brand',
    'modifiers/mode',
    'modifiers/contrast',
    'sets/density',
    'sets/script',
  ].map((place) => source(`#/${place}`));
  return Object.assign({}, template, ...own.map(([, files]) => files), { 'fleet.resolver.json': printJson(resolver) });
}

/** Writes the files of a fleet below a folder. */
export async function writeFleet(folder, count, seed) {
  for (const [path, text] of Object.entries(await fleetTokens(count, seed))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
