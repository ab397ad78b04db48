import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const emProps = {
  variants: {},
  defaults: {},
} as const satisfies PropsDoc;

export type EmProps = ComponentProps<'em'>;
