/**
 * A file as it is where the system of the reader is in a mode: its rules for the dark mode apply, or none of them does. Frames
 * and images have the mode of the system, whatever the mode of the page is.
 */
export const inMode = (file: string, mode: string): string =>
  file.replaceAll('(prefers-color-scheme: dark)', mode === 'dark' ? 'all' : 'not all');
