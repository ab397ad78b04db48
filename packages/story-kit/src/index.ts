export { CloseIcon, ForwardIcon } from './icons.js';
export { Isolated, type IsolatedProps } from './Isolated.js';
export { storyWords, useWords, type StoryWords } from './words.js';
export type { Words, WordsFile } from './words-file.js';
