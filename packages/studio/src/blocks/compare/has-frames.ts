/** Class of what holds the windows of a comparison. */
export const framesClass = 'wsb-compare';

/** Whether the page shows stories in frames. A frame reports its globals to this page, as if this were the manager. */
export const hasFrames = (): boolean =>
  document.querySelector(`:is(.${framesClass}, .wsb-draft-frames) iframe`) !== null;
