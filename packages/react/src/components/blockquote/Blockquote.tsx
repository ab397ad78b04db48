import type { BlockquoteProps } from './Blockquote.props.js';
import { Root, Source } from './Blockquote.styles.js';

/**
 * Words of somebody else. Renders one `<blockquote>` with a `<div>` for the words, and one for the `source`. Set `lang` and `dir` if they are
 * in another language than the page.
 *
 * Use it for words that are quoted word for word, with their source.
 * Do not use it to indent, nor for a sentence of your own that should be seen.
 */
export function Blockquote({ size, source, children, ...rest }: BlockquoteProps) {
  return (
    <Root data-size={size} {...rest}>
      <div>{children}</div>
      {source ? <Source>{source}</Source> : null}
    </Root>
  );
}
