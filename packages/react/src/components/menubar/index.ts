export * as Menubar from './parts.js';
export type { MenubarContentProps, MenubarMenuProps, MenubarRootProps, MenubarTriggerProps } from './Menubar.props.js';
