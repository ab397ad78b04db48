/** Lead by thought: what articles, claims, sources and gatherings are, and how machines read them. */
export { calendarFile, DateError } from './calendar-file.js';
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
export { noteId, numberNotes, placeId, type NumberedNote } from './notes.js';
export { outlineOf, type OutlineItem, type TextHeading } from './outline.js';
