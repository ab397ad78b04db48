import type { ComponentProps } from 'react';

export const lockupScripts = ['latin', 'arabic'] as const;
export const lockupSizes = ['sm', 'md', 'lg'] as const;
export const lockupDefaults = { size: 'md' } as const;

export type LockupScript = (typeof lockupScripts)[number];
export type LockupSize = (typeof lockupSizes)[number];

export interface LockupProps extends Omit<ComponentProps<'svg'>, 'children'> {
  /** Whose lockup. Without it, the brand around. */
  brand?: string;
  /** The script of the name. Without it, that of the language around. */
  script?: LockupScript;
  /**
   * How tall.
   * @default 'md'
   */
  size?: LockupSize;
  /**
   * The name stands beside it, so readers need not hear it twice.
   * @default false
   */
  decorative?: boolean;
}
