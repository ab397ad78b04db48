export { StoryComposer } from './StoryComposer.js';
export { promptModes, type PromptMode, type StoryComposerProps, type StoryPrompt } from './StoryComposer.props.js';
export { emptyDraft, type ComposedStory, type DraftPhoto, type StoryDraft } from './draft.js';
export { indexedDbJournal, type JournalStore } from './journal.js';
