import type { AppShellFooterProps } from './AppShell.props.js';
import { Footer } from './AppShell.styles.js';

/** The end of the page, over its whole width. Renders one `<footer>`. */
export function AppShellFooter(props: AppShellFooterProps) {
  return <Footer {...props} />;
}
