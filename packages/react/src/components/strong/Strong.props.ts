import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const strongProps = {
  variants: {},
  defaults: {},
} as const satisfies PropsDoc;

export type StrongProps = ComponentProps<'strong'>;
