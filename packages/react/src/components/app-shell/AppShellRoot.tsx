import type { AppShellRootProps } from './AppShell.props.js';
import { Root } from './AppShell.styles.js';

/**
 * The areas of an application: header, side, main, end and footer. Renders one `<div>`, which is a frame: the areas follow its
 * width and are below one another where it is narrow. The layout is the style sheet's, so nothing moves after a server's
 * first paint.
 *
 * Use it once, around a whole application or site.
 * Do not use it for a part of a page (`Grid`, `Splitter`).
 */
export function AppShellRoot(props: AppShellRootProps) {
  return <Root data-frame="" {...props} />;
}
