export { Command } from './Command.js';
export { useShortcut, type Shortcut } from './use-shortcut.js';
export type {
  CommandData,
  CommandGroupData,
  CommandOpenChangeDetails,
  CommandOpenChangeReason,
  CommandProps,
  CommandSelectDetails,
  CommandSelectReason,
} from './Command.props.js';
