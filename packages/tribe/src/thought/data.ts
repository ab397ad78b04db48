/** What the components of thought show: plain data, so that a server, a feed and a test read the same. */

/** An ISO 8601 day, `2026-11-29`, or instant, `2026-11-29T18:30:00Z`. */
export type DateValue = string;

/** A person or a group who signs a text. */
export interface Author {
  readonly name: string;
  /** The language of the name and the role, if it is not that of the text. */
  readonly language?: string;
  /** What they did or who they are: “translator”, “keeper of the lower channel”. */
  readonly role?: string;
  readonly address?: string;
}

/** A published work that a text rests on. */
export interface Source {
  readonly title: string;
  /** BCP 47 tag of the source, which a title is written in. */
  readonly language: string;
  readonly authors?: string;
  /** The journal, book or site it is part of. */
  readonly within?: string;
  readonly publisher?: string;
  /** A year, or a year and a volume: shown as it is written. */
  readonly year?: string;
  readonly address?: string;
}

/** A note to a place in the text: words, a source, or both. */
export interface Note {
  /** Unique in the page; addresses of the note and of its places in the text are made from it. */
  readonly id: string;
  /** Words of the note, in the language of the text. */
  readonly text?: string;
  readonly source?: Source;
  /**
   * How many places of the text refer to it.
   * @default 1
   */
  readonly places?: number;
}

export const confidences = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof confidences)[number];

export const evidenceKinds = ['study', 'figures', 'record', 'testimony', 'reasoning'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly text: string;
  readonly language?: string;
  readonly address?: string;
}

/** A sentence that can be wrong, what speaks for it, and how sure the writer is. */
export interface Claim {
  readonly text: string;
  readonly language?: string;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  /** What would change the writer's mind. */
  readonly wouldChange?: string;
}

/** One side of a disagreement, in the words of the people who hold it. */
export interface View {
  readonly text: string;
  readonly language?: string;
  readonly holder?: Author;
  readonly address?: string;
}

/** A change of a published text that was wrong. */
export interface Correction {
  /** Unique in the page; the changed place has the address `#correction-<id>`. */
  readonly id: string;
  readonly at: DateValue;
  /** What was wrong, in a sentence. */
  readonly text: string;
  /** The words that the text had. */
  readonly was: string;
  /** The words that it has now; empty where words were removed. */
  readonly is: string;
}

export interface SeriesPart {
  readonly title: string;
  /** Omitted while the part is not published. */
  readonly address?: string;
}

export interface Series {
  readonly title: string;
  readonly address?: string;
  readonly parts: readonly SeriesPart[];
}

export interface Organisation {
  readonly name: string;
  readonly address?: string;
}

export interface Article {
  readonly address: string;
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly summary?: string;
  readonly authors: readonly Author[];
  readonly publisher?: Organisation;
  readonly published: DateValue;
  readonly updated?: DateValue;
  /** How long it takes to read. */
  readonly minutes?: number;
  readonly topics?: readonly string[];
  readonly sources?: readonly Source[];
  readonly corrections?: readonly Correction[];
  readonly series?: Series;
  /** The place in the series, from 1. */
  readonly part?: number;
}

export const eventStates = ['planned', 'moved', 'cancelled'] as const;
export type EventState = (typeof eventStates)[number];

/** A gathering. Its days alone make it one of whole days. */
export interface Gathering {
  /** Unique in the world and the same for ever: calendars find the event by it. */
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly start: DateValue;
  /** The end, after the start. Of days, it is the last day. */
  readonly end: DateValue;
  /** IANA name of the time zone of the place: `Asia/Muscat`. */
  readonly zone: string;
  readonly place?: string;
  /** The page of the event. */
  readonly address?: string;
  /** Where people join from afar. */
  readonly online?: string;
  readonly description?: string;
  readonly state?: EventState;
  /** When these facts were last changed. */
  readonly changed: DateValue;
  /** Increases with each change of time or place. */
  readonly version?: number;
}

export interface Term {
  /** Unique in the page; the entry has the address `#term-<id>`. */
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly meaning: string;
  /** The same term in another language, beside it. */
  readonly other?: { readonly name: string; readonly language: string };
}
