'use client';

import { Prose } from '@wusum/react';
import type { ArticleBodyProps } from './Article.props.js';
import { Body } from './Article.styles.js';

/** The text: elements without classes, as in `Prose`, and components. Renders one `<div>`. */
export function ArticleBody({ opening = 'lead', ...rest }: ArticleBodyProps) {
  return (
    <Prose measure="none" asChild>
      <Body data-opening={opening} {...rest} />
    </Prose>
  );
}
