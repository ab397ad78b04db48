import type { BlockquoteProps } from './Blockquote.props.js';
import { Root, Source } from './Blockquote.styles.js';

/**
 * Words of somebody else. Renders one `<blockquote>`; with `source`, a `<div>` of it below the words. Set `lang` and `dir` if they are
 * in another language than the page.
 *
 * Use it for words that are quoted word for word, with their source.
 * Do not use it to indent, nor for a sentence of your own that should be seen.
 */
export function Blockquote({ size, source, children, ...rest }: BlockquoteProps) {
  return (
    <Root data-size={size} {...rest}>
      {source ? <div>{children}</div> : children}
      {source ? <Source>{source}</Source> : null}
    </Root>
  );
}
