import type { ComponentProps, ReactNode } from 'react';

export interface TestimonialProps extends Omit<ComponentProps<'figure'>, 'lang' | 'dir'> {
  /** The language that it was said in, a BCP 47 tag. */
  lang: string;
  /** The name that the person asked for. */
  name: string;
  /** Who the person is, in the language of the page. */
  relation?: ReactNode;
  /** Before the name: `MemberMark`, `Avatar`. */
  mark?: ReactNode;
}
