import type { MemberContent } from '../content/sanitize.js';
import type { Credit } from './credit.js';
import type { Grant } from './consent.js';
import type { StatusName } from './status.js';

export interface StoryText {
  readonly title: string;
  readonly content: MemberContent;
  /** BCP 47 tag; its direction follows from it. */
  readonly language: string;
}

export interface StoryTranslation extends StoryText {
  readonly translator?: Credit;
}

export interface Photo {
  readonly address: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** A story as it is kept. It cannot be rendered: `showOn` returns what can. */
export interface Story<Surface extends string = string> extends StoryText {
  readonly id: string;
  /** Increases with each change of the text or its photos. Consent is to a version. */
  readonly version: number;
  readonly member: string;
  readonly status: StatusName;
  readonly credit: Credit;
  readonly photos: readonly Photo[];
  readonly translations: readonly StoryTranslation[];
  readonly grants: readonly Grant<Surface>[];
}
