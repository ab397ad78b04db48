import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const appShellProps = {
  variants: {},
  defaults: { sticky: false, id: 'main' },
} as const satisfies PropsDoc;

export type AppShellRootProps = ComponentProps<'div'>;

export interface AppShellHeaderProps extends ComponentProps<'header'> {
  /**
   * The header stays in view while the page scrolls.
   * @default false
   */
  sticky?: boolean;
}

export interface AppShellSideProps extends ComponentProps<'div'> {
  /**
   * The area stays in view while the page scrolls, below a header that does.
   * @default false
   */
  sticky?: boolean;
}

export interface AppShellMainProps extends ComponentProps<'main'> {
  /**
   * The place where a `SkipNav` goes.
   * @default 'main'
   */
  id?: string;
}

export interface AppShellEndProps extends ComponentProps<'aside'> {
  /** Names the area, where a page has several asides. */
  'aria-label'?: string;
}

export type AppShellFooterProps = ComponentProps<'footer'>;
