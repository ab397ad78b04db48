/** Event of the server without data: the theme has new names, files or messages, so that pages load again. */
export const reloadEvent = 'wusum:theme-reload';
