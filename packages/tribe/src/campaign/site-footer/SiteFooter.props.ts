import type { ComponentProps, ReactNode } from 'react';

export interface FooterLink {
  readonly href: string;
  readonly text: ReactNode;
}

export interface FooterGroup {
  readonly heading: ReactNode;
  readonly links: readonly FooterLink[];
}

export interface SiteFooterProps extends Omit<ComponentProps<'footer'>, 'children'> {
  /** Links, in groups with headings. */
  groups: readonly FooterGroup[];
  /** A sentence about who makes this page. */
  note?: ReactNode;
  /** At the end: licence, imprint. */
  legal?: ReactNode;
}
