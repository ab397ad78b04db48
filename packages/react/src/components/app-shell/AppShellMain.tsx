import type { AppShellMainProps } from './AppShell.props.js';
import { Main } from './AppShell.styles.js';

/** The content of the page. Renders one `<main>`. */
export function AppShellMain({ id = 'main', ...rest }: AppShellMainProps) {
  return <Main id={id} {...rest} />;
}
