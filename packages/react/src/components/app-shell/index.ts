export * as AppShell from './parts.js';
export type {
  AppShellEndProps,
  AppShellFooterProps,
  AppShellHeaderProps,
  AppShellMainProps,
  AppShellRootProps,
  AppShellSideProps,
} from './AppShell.props.js';
