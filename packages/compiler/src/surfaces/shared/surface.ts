import type { Hooks, Reader } from './run.js';
import type { Brand, Scene, Stage } from './source.js';
import type { Roles } from './roles.js';

export interface SurfaceOptions {
  /** First word of CSS variables. Default: `ws`. */
  readonly prefix?: string;
  /** Which token fills a role, where none of the known names is yours: role → token path. */
  readonly roles?: Readonly<Record<string, string>>;
}

/** What a surface is given to write its files with. */
export interface SurfaceInput<Value> {
  readonly stage: Stage;
  /** The tokens of a scene, as the surface's value transform wrote them. */
  readonly read: (scene: Scene) => ReturnType<Reader<Value>>;
  /** The tokens of any permutation. Only where `needsAll` was said. */
  readonly readAt: Reader<Value>;
  /** Tokens by role for one scene of a brand. */
  readonly roles: (brand: Brand, scene: Scene) => Roles;
  readonly options: SurfaceOptions;
}

/** Relative path with forward slashes → content. */
export type SurfaceFiles = Record<string, string | Uint8Array>;

/** A target that tokens are written for: the hooks that write a value, and what files are made of them. */
export interface Surface<Value = string> {
  readonly name: string;
  readonly description: string;
  readonly hooks: Hooks;
  /** Whether every permutation is written, not only brand × mode. */
  readonly needsAll?: boolean;
  readonly files: (input: SurfaceInput<Value>) => SurfaceFiles | Promise<SurfaceFiles>;
}

/** A target of more than one kind of file, each with hooks of its own. */
export interface SurfaceGroup {
  readonly name: string;
  readonly description: string;
  readonly parts: readonly Surface<never>[];
}

/** Calls for each brand and mode. */
export function everyScene<Result>(stage: Stage, make: (brand: Brand, scene: Scene) => Result): Result[] {
  return stage.brands.flatMap((brand) => brand.scenes.map((scene) => make(brand, scene)));
}
