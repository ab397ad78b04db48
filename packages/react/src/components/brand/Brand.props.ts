import type { ComponentProps } from 'react';
import type { BrandData } from '../../internal/brand-data.js';
import {
  scopeContrasts,
  scopeDensities,
  scopeModes,
  type Direction,
  type ScopeContrast,
  type ScopeDensity,
  type ScopeMode,
} from '../../internal/scope.js';

export const brandModes = scopeModes;
export const brandContrasts = scopeContrasts;
export const brandDensities = scopeDensities;

export interface BrandProps extends Omit<ComponentProps<'div'>, 'dir' | 'lang'> {
  /** Whose identity holds inside: the id of a brand of the theme. Without it, the one around. */
  brand?: string;
  /** Light or dark. Without it, the one around, or what the brand prefers. */
  mode?: ScopeMode;
  /** How far colours stand apart. Without it, the one around, or what the reader's system asks for. */
  contrast?: ScopeContrast;
  /** How close things stand. Without it, the one around. */
  density?: ScopeDensity;
  /** The language inside, a BCP 47 tag; it chooses the words, the script's type and, without `dir`, the direction. */
  lang?: string;
  /** The direction inside. Without it, the language's. */
  dir?: Direction;
  /**
   * Words, mark and pattern of a brand, for what is inside: nobody else sees them. Names the brand where `brand` does not.
   */
  data?: BrandData;
  /**
   * Puts the scope on the only child and renders no element of its own.
   * @default false
   */
  asChild?: boolean;
}
