export { SplitterRoot as Root } from './SplitterRoot.js';
export { SplitterPane as Pane } from './SplitterPane.js';
export { SplitterHandle as Handle } from './SplitterHandle.js';
