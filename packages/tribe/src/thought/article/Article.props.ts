import type { ComponentProps, ReactNode } from 'react';

export const articleProps = {
  variants: { opening: ['lead', 'plain'] },
  defaults: { opening: 'lead' },
} as const;

export type ArticleOpening = (typeof articleProps.variants.opening)[number];

export interface ArticleRootProps extends Omit<ComponentProps<'article'>, 'lang' | 'dir'> {
  /** The language that the text is written in, a BCP 47 tag. Its direction follows from it. */
  language: string;
}

export interface ArticleHeaderProps extends Omit<ComponentProps<'header'>, 'title'> {
  /** The title. It is the `<h1>` of the page. */
  title: ReactNode;
  /** A short line above the title: the series, the topic. */
  kicker?: ReactNode;
  /** What the text says, in a sentence or two. */
  summary?: ReactNode;
  /** `Byline`, `ReadingProgress`, notices of corrections. */
  children?: ReactNode;
}

export type ArticleAsideProps = ComponentProps<'div'>;

export interface ArticleBodyProps extends ComponentProps<'div'> {
  /**
   * `lead`: the first paragraph is a step larger. `plain`: all are alike.
   * @default 'lead'
   */
  opening?: ArticleOpening;
}

export type ArticleFooterProps = ComponentProps<'footer'>;
