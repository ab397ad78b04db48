export { PullQuote } from './PullQuote.js';
export { pullQuoteProps, type PullQuoteAlign, type PullQuoteProps } from './PullQuote.props.js';
