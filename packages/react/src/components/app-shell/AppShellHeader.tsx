import type { AppShellHeaderProps } from './AppShell.props.js';
import { Header } from './AppShell.styles.js';

/** The top of the page, over its whole width. Renders one `<header>`. */
export function AppShellHeader({ sticky, ...rest }: AppShellHeaderProps) {
  return <Header data-sticky={sticky ? '' : undefined} {...rest} />;
}
