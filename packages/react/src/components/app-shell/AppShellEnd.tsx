import type { AppShellEndProps } from './AppShell.props.js';
import { End } from './AppShell.styles.js';

/** What is about the content; below it where there is little space. Renders one `<aside>`. */
export function AppShellEnd(props: AppShellEndProps) {
  return <End {...props} />;
}
