import type { ComponentProps } from 'react';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';

export const avatarGroupProps = {
  variants: { size: sizes },
  defaults: { size: 'md', max: 5 },
} as const satisfies PropsDoc;

/** A member of the group; as the props of `Avatar`. */
export interface AvatarGroupMember {
  readonly name: string;
  readonly src?: string;
  /** What their mark is drawn from, if the name can change; also distinguishes two members of one name. */
  readonly seed?: string;
}

export interface AvatarGroupProps extends Omit<ComponentProps<'ul'>, 'children'> {
  /** The members, the most important one first. */
  members: readonly AvatarGroupMember[];
  /**
   * How many are shown. The number of the others follows, and screen readers get their names.
   * @default 5
   */
  max?: number;
  /**
   * How many there are, if `members` are not all of them.
   * @default the number of members
   */
  total?: number;
  /**
   * The width and height of each.
   * @default 'md'
   */
  size?: Size;
}
