export { draftLink, printDraft, readDraft, readDraftLink } from './draft-file.js';
export { DropError, type DropProblem } from './drop-error.js';
export { patchText, pullRequestText } from './export-text.js';
export { memoryJournalStore, openJournalStore, type JournalStore } from './journal-store.js';
export { SharedJournal } from './shared-journal.js';
export { createStudioClient, findNonce, StudioError, type StudioClient } from './studio-client.js';
