import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import type { PropsWithChildren } from 'react';

/** Storybook's docs page in the house look: every colour and size by the theme's variables. */
export function HouseDocs({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  return <DocsContainer {...props}>{children}</DocsContainer>;
}
