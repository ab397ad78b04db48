import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const kbdProps = {
  variants: {},
  defaults: {},
} as const satisfies PropsDoc;

export type KbdProps = ComponentProps<'kbd'>;
