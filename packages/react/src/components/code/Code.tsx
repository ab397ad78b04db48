import type { CodeProps } from './Code.props.js';
import { Root } from './Code.styles.js';

/**
 * A name or a line of code in a sentence. Renders one `<code dir="ltr" translate="no">`: code is read from left to right in
 * every language, and no page translator changes it.
 *
 * Use it for names of files, props, commands.
 * Do not use it for keys (`Kbd`), nor for emphasis.
 */
export function Code(props: CodeProps) {
  return <Root dir="ltr" translate="no" {...props} />;
}
