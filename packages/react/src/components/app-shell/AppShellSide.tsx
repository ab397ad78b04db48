import type { AppShellSideProps } from './AppShell.props.js';
import { Side } from './AppShell.styles.js';

/** The area at the start, for a `SideNav`; in a narrow frame a row above the main area. Renders one `<div>`. */
export function AppShellSide({ sticky, ...rest }: AppShellSideProps) {
  return <Side data-sticky={sticky ? '' : undefined} {...rest} />;
}
