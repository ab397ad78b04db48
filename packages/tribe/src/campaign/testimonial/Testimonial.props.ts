import type { ComponentProps, ReactNode } from 'react';

export interface TestimonialProps extends Omit<ComponentProps<'figure'>, 'lang' | 'dir'> {
  /** The language that the person spoke, a BCP 47 tag. */
  lang: string;
  /** The name that the person asked for. */
  name: string;
  /** The relation of the person, in the language of the page. */
  relation?: ReactNode;
  /** Before the name: `MemberMark`, `Avatar`. */
  mark?: ReactNode;
}
