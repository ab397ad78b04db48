import type { ComponentProps } from 'react';

export const brandMarkSizes = ['sm', 'md', 'lg'] as const;
export const brandMarkDefaults = { size: 'md' } as const;

export type BrandMarkSize = (typeof brandMarkSizes)[number];

export interface BrandMarkProps extends Omit<ComponentProps<'svg'>, 'children'> {
  /** Whose mark. Without it, the brand around. */
  brand?: string;
  /**
   * How large. Set `width` and `height` by `style` for other sizes, never below the mark's minimum.
   * @default 'md'
   */
  size?: BrandMarkSize;
  /**
   * The name stands beside it, so readers need not hear it twice.
   * @default false
   */
  decorative?: boolean;
}
