/** Generates the tokens of a fleet: tenants that differ in the answers of `wusum brand new`, on the contract of `init`. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const { brandFiles } = await import('../../../packages/cli/src/init/brand-files.ts');
const { makeResolver } = await import('../../../packages/cli/src/init/resolver-file.ts');
const { fontFamilies } = await import('../../../packages/cli/src/init/font-families.ts');
const { fontOfFamily } = await import('../../../packages/cli/src/init/known-family.ts');
const { readTemplate } = await import('../../../packages/cli/src/init/template.ts');
const { printJson } = await import('../../../packages/cli/src/output/print-json.ts');

/** Numbers 0…1 derived from a text: the same fleet on every machine. */
function numbersFrom(text) {
  const bytes = createHash('sha256').update(text).digest();
  return [0, 4, 8, 12].map((at) => bytes.readUInt32BE(at) / 2 ** 32);
}

const round = (value, digits) => Number(value.toFixed(digits));
const languages = ['en'];
/** Families with files for every tenant; `undefined` keeps the shared font. */
const families = [...fontFamilies.slice(0, 12), undefined];

function tenant(index, seed) {
  const id = `tenant-${String(index + 1).padStart(4, '0')}`;
  const [lightness, chroma, hue, family] = numbersFrom(`${seed} ${id}`);
  const color = [round(0.25 + lightness * 0.6, 4), round(chroma * 0.28, 4), round(hue * 360, 2)];
  const font = families[Math.floor(family * families.length)];
  const fonts = font === undefined ? {} : { display: fontOfFamily(font) };
  return { id, names: { en: `Tenant ${index + 1}` }, seed: color, fonts };
}

/**
 * The token files of a fleet in four modes: light and dark, each with normal and more contrast.
 *
 * @param {number} count number of tenants
 * @param {number} [seed] of the generator; a tenant depends only on it and on its own index
 * @returns {Promise<Record<string, string>>} path relative to the token folder → content
 */
export async function fleetTokens(count, seed = 1) {
  const template = await readTemplate();
  const tenants = Array.from({ length: count }, (_, index) => tenant(index, seed));
  const files = Object.assign({}, template, ...tenants.map((answers) => brandFiles(answers, languages, template)));
  const resolver = JSON.parse(makeResolver('Fleet', Object.keys(files), languages));
  // A tenant is built in its own density and script.
  const { density, ...modifiers } = resolver.modifiers;
  resolver.sets.density = { description: 'Spacing density.', sources: density.contexts.comfortable };
  resolver.modifiers = modifiers;
  for (const entry of resolver.resolutionOrder) if (entry.$ref === '#/modifiers/density') entry.$ref = '#/sets/density';
  return { ...files, 'fleet.resolver.json': printJson(resolver) };
}

/** Writes the files of a fleet below a folder. */
export async function writeFleet(folder, count, seed) {
  for (const [path, text] of Object.entries(await fleetTokens(count, seed))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
