import type { FormProps } from '@wusum/react';
import type { Instant } from '../../outcome.js';
import type { Grant, Licence, Use } from '../consent.js';

export const consentFormProps = { variants: {}, defaults: {} } as const;

/** What a member agrees to for one use: a grant before it is kept. */
export type ConsentTerms<Surface extends string = string> = Omit<Grant<Surface>, 'id' | 'given' | 'withdrawn'>;

/** All answers of a member: a use is in one of the two. */
export interface ConsentAnswers<Surface extends string = string> {
  readonly given: readonly ConsentTerms<Surface>[];
  readonly refused: readonly Use[];
}

/** A place that stories are shown in, with its name in the reader's language. */
export interface NamedSurface<Surface extends string = string> {
  readonly value: Surface;
  readonly label: string;
}

export interface ConsentFormProps<Surface extends string = string> extends Omit<FormProps, 'children' | 'onSubmit'> {
  /** The id of the story. */
  story: string;
  /** The version of the story that the member has read. */
  version: number;
  /** The version of the wording of the consent: keep the texts that the member has seen under it. */
  wording: string;
  /** The uses to ask for. Omitted: all of them. */
  uses?: readonly Use[];
  /** The places to ask for. */
  surfaces: readonly NamedSurface<Surface>[];
  /** The languages that the story may be translated into, BCP 47 tags. Omitted: translations are into any. */
  languages?: readonly string[];
  /** The licences to choose from. Those that allow no changes are not offered for translations. */
  licences: readonly Licence[];
  /** The ends to choose from; `null` is until it is withdrawn. */
  ends: readonly (Instant | null)[];
  /** Called with all answers. If the promise is rejected, the answers stay and the member sees a message. */
  onAnswer: (answers: ConsentAnswers<Surface>) => Promise<void> | void;
}
