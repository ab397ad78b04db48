import type { VoiceFieldProps } from '@wusum/react/voice-field';
import type { ComponentProps } from 'react';
import type { People } from '../people.js';

/** A question in the thread that nobody has answered. */
export interface Unanswered {
  readonly id: string;
  readonly words: string;
  readonly language: string;
  readonly member: string;
}

export interface Reply {
  readonly words: string;
  /** The ids of the questions that it answers, as the writer says. */
  readonly answers: readonly string[];
  /** Anonymous to readers, reachable to hosts. */
  readonly anonymous: boolean;
}

export interface ReplyComposerProps extends Omit<ComponentProps<'form'>, 'children' | 'onSubmit' | 'action'> {
  /** What was asked in the thread and is unanswered: the writer sees it first. */
  unanswered?: readonly Unanswered[];
  /** The names of members, by id. */
  people: People;
  /**
   * Sends a reply. While it runs, it is not sent again; if the promise is rejected, the text is kept and the writer
   * sees a message.
   */
  onSend: (reply: Reply) => Promise<void>;
  /** Offers to leave the name out, and says who still knows it: the hosts, and how many members could have written it. */
  anonymity?: { readonly hosts: readonly string[]; readonly possibleWriters: number };
  /** Offers a check against the voice of the brand: see `VoiceField`. */
  voice?: VoiceFieldProps['voice'];
  /**
   * The key under which the browser keeps a draft, e.g. the id of the thread and of the writer. Without it, a draft is lost
   * with the page.
   */
  draftKey?: string;
  /** The text at first, if no draft is kept. */
  defaultWords?: string;
}
