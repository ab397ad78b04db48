import type { Axis } from '@wusum/dtcg';
import type { FolderFiles } from '../../disk/write-folder.js';
import { version } from '../../version.js';
import type { Fleet } from './open-fleet.js';

/**
 * The files about all brands, by which a server finds a tenant's folder. They depend only on the resolver document and on
 * the start contexts of all brands, so every shard writes the same files.
 *
 * @param axes of any brand of the fleet
 */
export async function indexFiles(
  fleet: Fleet,
  brands: readonly string[],
  platforms: readonly string[],
  axes: readonly Axis[],
): Promise<FolderFiles> {
  const others = axes.filter(({ name }) => name !== 'brand');
  const defaultBrand = brands.includes(fleet.defaultBrand) ? fleet.defaultBrand : brands[0]!;
  const index = {
    defaultBrand,
    platforms,
    axes: others.map(({ name, contexts, default: start }) => ({ name, contexts, default: start })),
    brands: await Promise.all(brands.map(async (id) => ({ id, starts: contextsOf(await fleet.startsOf(id), others) }))),
  };
  const built = { generator: 'wusum', version, perBrand: true, platforms, brands };
  return {
    'brands.json': json(index),
    'brands.js': moduleText(brands, defaultBrand),
    'brands.d.ts': typesText(brands),
    'wusum-build.json': json(built),
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;

/** The default contexts of a brand: those of the axes, overridden by its own. */
function contextsOf(own: Readonly<Record<string, unknown>>, axes: readonly Axis[]): Record<string, string> {
  const starts = axes.map(({ name, contexts, default: start }) => {
    const chosen = own[name];
    const isContext = typeof chosen === 'string' && contexts.includes(chosen);
    return [name, isContext ? chosen : (start ?? contexts[0] ?? '')] as const;
  });
  return Object.fromEntries(starts);
}

function moduleText(brands: readonly string[], defaultBrand: string): string {
  const list = brands.map((id) => `  ${JSON.stringify(id)},\n`).join('');
  return `export const defaultBrand = ${JSON.stringify(defaultBrand)};\nexport const brands = [\n${list}];\n`;
}

function typesText(brands: readonly string[]): string {
  const union = brands.map((id) => `  | ${JSON.stringify(id)}`).join('\n');
  return (
    `/** Names of the folders next to this file. */\nexport type BrandId =\n${union};\n\n` +
    'export declare const defaultBrand: BrandId;\nexport declare const brands: readonly BrandId[];\n'
  );
}
