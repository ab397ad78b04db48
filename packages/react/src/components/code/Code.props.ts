import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const codeProps = {
  variants: {},
  defaults: {},
} as const satisfies PropsDoc;

export type CodeProps = ComponentProps<'code'>;
