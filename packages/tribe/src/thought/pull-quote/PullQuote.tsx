import type { PullQuoteProps } from './PullQuote.props.js';
import { Root, Source, Words } from './PullQuote.styles.js';

/**
 * One sentence of a text, large, for the eye that looks for a place to begin. Renders one `<figure>` with a `<blockquote>`.
 *
 * Use it once in a long text, near to where the sentence is.
 * Do not use it for words of others that the text argues with (`Blockquote`), nor for a sentence that is not in the text
 * without `repeated={false}`: screen readers would not have it.
 */
export function PullQuote({ align, repeated = true, source, children, ...rest }: PullQuoteProps) {
  const skipped = repeated ? { 'aria-hidden': true, 'data-nosnippet': '' } : undefined;
  return (
    <Root data-align={align} {...skipped} {...rest}>
      <Words>{children}</Words>
      {source === undefined ? null : <Source>{source}</Source>}
    </Root>
  );
}
