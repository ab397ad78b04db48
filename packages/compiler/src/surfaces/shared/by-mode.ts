import type { Brand, Scene } from './source.js';
import type { SurfaceToken } from './token.js';
import { pascalName } from './names.js';

/** The tokens of a brand: those that no mode changes, and those of each mode that one does. */
export interface ByMode {
  readonly shared: readonly SurfaceToken[];
  readonly modes: readonly { readonly name: string; readonly scene: Scene; readonly tokens: readonly SurfaceToken[] }[];
}

/** Tells apart what changes with the mode. With a single mode nothing does. */
export function splitByMode(brand: Brand, read: (scene: Scene) => readonly SurfaceToken[]): ByMode {
  const tables = brand.scenes.map((scene) => new Map(read(scene).map((token) => [token.path, token])));
  const [first, ...others] = tables;
  const isShared = ({ path, value }: SurfaceToken): boolean =>
    others.every((table) => table.get(path)?.value === value);
  const shared = [...(first?.values() ?? [])].filter(isShared);
  const names = new Set(shared.map(({ path }) => path));
  const modes = brand.scenes.map((scene, index) => ({
    name: pascalName(scene.mode),
    scene,
    tokens: [...tables[index]!.values()].filter(({ path }) => !names.has(path)),
  }));
  return { shared, modes: modes.filter(({ tokens }) => tokens.length > 0) };
}
