import type { ComponentProps } from 'react';
import type { BrandData } from '../../internal/brand-data.js';
import type { PropsDoc } from '../../system/props.js';
import {
  addresses,
  scopeContrasts,
  scopeDensities,
  scopeModes,
  type Address,
  type Direction,
  type ScopeContrast,
  type ScopeDensity,
  type ScopeMode,
} from '../../internal/scope.js';

export const brandProps = {
  variants: {
    mode: scopeModes,
    contrast: scopeContrasts,
    density: scopeDensities,
    dir: ['ltr', 'rtl'],
    address: addresses,
  },
  defaults: { frame: false, asChild: false },
} as const satisfies PropsDoc;

export interface BrandProps extends Omit<ComponentProps<'div'>, 'dir' | 'lang'> {
  /** The id of a brand of the theme. Without it, that of the scope around. */
  brand?: string;
  /**
   * Light, dark, or as the reader's system. Without it, that of the scope around, or the brand's default. `system` changes
   * colours only: other tokens that differ by mode keep their light value.
   */
  mode?: ScopeMode | 'system';
  /** The contrast of colours. Without it, that of the scope around, or the preference of the reader's system. */
  contrast?: ScopeContrast;
  /** The density of the layout. Without it, that of the scope around. */
  density?: ScopeDensity;
  /** The language, a BCP 47 tag. It sets messages, the type scale of the script and, without `dir`, the direction. */
  lang?: string;
  /** The direction. Without it, that of the language. */
  dir?: Direction;
  /**
   * How the reader wants numbers and dates written: a BCP 47 locale with its region, digits and calendar, e.g.
   * `ar-SA-u-ca-islamic-umalqura`. The language of the text stays. Without it, that of a `lang` with a region, or the brand's.
   */
  locale?: string;
  /**
   * How the reader wants to be addressed, where the messages of the brand differ by it. Without it, that of the scope around,
   * or the form for every reader.
   */
  address?: Address;
  /** Messages, mark and pattern of a brand, for this subtree only. Its id is the default of `brand`. */
  data?: BrandData;
  /**
   * The layout inside follows the width of this element, not that of the window: responsive values, `Grid`, and fluid sizes of
   * type and space. The element needs a width from around it, because its content gives it none.
   * @default false
   */
  frame?: boolean;
  /**
   * Sets the attributes on the only child and renders no `<div>`.
   * @default false
   */
  asChild?: boolean;
}
