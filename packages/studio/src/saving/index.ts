export { draftLink, printDraft, readDraft, readDraftLink } from './draft-file.js';
export { patchText, pullRequestText } from './export-text.js';
export { openJournalStore, type JournalStore } from './journal-store.js';
export { createStudioClient, findNonce, StudioError, type StudioClient } from './studio-client.js';
