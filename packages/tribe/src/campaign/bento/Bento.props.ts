import type { ComponentProps } from 'react';

export type BentoProps = ComponentProps<'div'>;

export const bentoItemProps = {
  variants: { span: ['one', 'wide', 'tall', 'large'] },
  defaults: { span: 'one' },
} as const;

export type BentoSpan = (typeof bentoItemProps.variants.span)[number];

export interface BentoItemProps extends ComponentProps<'div'> {
  /**
   * The cells of the grid that it takes where there are three columns: `wide` two beside each other, `tall` two below each
   * other, `large` four. In a narrow frame all are equal.
   * @default 'one'
   */
  span?: BentoSpan;
}
