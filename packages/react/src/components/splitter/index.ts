export * as Splitter from './parts.js';
export type {
  SplitterChangeDetails,
  SplitterChangeReason,
  SplitterHandleProps,
  SplitterOrientation,
  SplitterPaneProps,
  SplitterRootProps,
} from './Splitter.props.js';
