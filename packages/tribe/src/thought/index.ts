/** Lead by thought: articles, claims, sources and gatherings, and how machines read them. */
export { calendarFile, DateError } from './calendar-file.js';
export * from './article/index.js';
export * from './byline/index.js';
export { articleJsonLd, gatheringJsonLd, glossaryJsonLd, jsonLdText, type JsonLd } from './json-ld.js';
export {
  confidences,
  eventStates,
  evidenceKinds,
  type Article as ArticleData,
  type Author,
  type Claim,
  type Confidence,
  type Correction as CorrectionData,
  type DateValue,
  type EventState,
  type Evidence,
  type EvidenceKind,
  type Gathering,
  type Note,
  type Organisation,
  type Series,
  type SeriesPart,
  type Source,
  type Term,
  type View,
} from './model.js';
export { noteId, numberNotes, placeId, type NumberedNote } from './numbering.js';
export { outlineOf, type OutlineItem, type TextHeading } from './headings.js';
export * from './notes/index.js';
export * from './outline/index.js';
export * from './pull-quote/index.js';
export * from './reading-progress/index.js';
export * from './series-nav/index.js';
export * from './glossary-term/index.js';
export * from './key-claim/index.js';
export * from './disagreement/index.js';
export * from './correction/index.js';
export * from './manifesto/index.js';
export * from './event-card/index.js';
export * from './structured-data/index.js';
