export { ScrollArea } from './ScrollArea.js';
export type { ScrollAreaOrientation, ScrollAreaProps, ScrollAreaScrollbar } from './ScrollArea.props.js';
