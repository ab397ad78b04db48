/** The voice of a brand for those who write: a guide, a prompt for assistants and a list of words for spelling checkers. */

export { exportCspell, type ExportCspellOptions } from './export-cspell.js';
export { exportGuide, type ExportGuideOptions } from './export-guide.js';
export { exportPrompt, type ExportPromptOptions } from './export-prompt.js';
