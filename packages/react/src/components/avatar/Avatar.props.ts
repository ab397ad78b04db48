import type { ComponentProps } from 'react';

export const avatarSizes = ['sm', 'md', 'lg'] as const;
export const avatarDefaults = { size: 'md' } as const;

export type AvatarSize = (typeof avatarSizes)[number];

export interface AvatarProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** The member's name: what readers hear. */
  name: string;
  /** Their picture. Without one, or when it cannot be loaded, their own mark: the tribe's, with two strokes below it. */
  src?: string;
  /**
   * What their mark is drawn from, where the name is not stable: a member's id.
   * @default the name
   */
  seed?: string;
  /**
   * How large.
   * @default 'md'
   */
  size?: AvatarSize;
}
