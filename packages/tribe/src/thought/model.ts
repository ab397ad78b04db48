/** The models of thought, without React: texts, notes, claims and gatherings, and how machines read them. */
export { linkProps, safeAddress } from './addresses.js';
export { calendarFile, DateError } from './calendar-file.js';
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
} from './data.js';
export { outlineOf, type OutlineItem, type TextHeading } from './headings.js';
export { articleJsonLd, gatheringJsonLd, glossaryJsonLd, jsonLdText, type JsonLd } from './json-ld.js';
export { noteId, numberNotes, placeId, type NumberedNote } from './numbering.js';
