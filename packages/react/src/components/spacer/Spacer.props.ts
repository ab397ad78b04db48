import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const spacerProps = {
  variants: {},
  defaults: {},
} as const satisfies PropsDoc;

export type SpacerProps = ComponentProps<'div'>;
