import type { MailWord } from './words/index.js';

/** A text that leads somewhere. `url` is a placeholder. */
export interface MailLink {
  readonly text: MailWord;
  readonly url: string;
}

/** A part of a mail, from top to bottom. */
export type Block =
  | { readonly kind: 'title' | 'text' | 'caption'; readonly text: MailWord }
  /** Short sentences, each in a line of its own. */
  | { readonly kind: 'facts'; readonly texts: readonly MailWord[] }
  /** One button. */
  | { readonly kind: 'action'; readonly action: MailLink }
  /** Two buttons side by side: the first is in the accent colour. */
  | { readonly kind: 'choice'; readonly first: MailLink; readonly second: MailLink }
  /** Links with a sentence each. */
  | { readonly kind: 'links'; readonly links: readonly (MailLink & { readonly about: MailWord })[] }
  /** The answered questions that the sender lists: `questions`, each with `title`, `url`, `answer` and `by`. */
  | { readonly kind: 'questions'; readonly by: MailWord };

export interface Template {
  readonly subject: MailWord;
  readonly preheader: MailWord;
  readonly blocks: readonly Block[];
  /** Why the reader gets the mail. */
  readonly why: MailWord;
  /** Links below that: settings, and for what comes regularly a way to stop it. */
  readonly footer: readonly MailLink[];
}

const settings: MailLink = { text: 'settings', url: 'settingsUrl' };

/** The mails, by the name in their files. */
export const mailTemplates = {
  welcome: {
    subject: 'welcome.subject',
    preheader: 'welcome.preheader',
    blocks: [
      { kind: 'title', text: 'welcome.title' },
      { kind: 'text', text: 'greeting' },
      { kind: 'text', text: 'welcome.text' },
      { kind: 'action', action: { text: 'welcome.action', url: 'pageUrl' } },
      {
        kind: 'links',
        links: [
          { text: 'welcome.read', about: 'welcome.read-text', url: 'readUrl' },
          { text: 'welcome.ask', about: 'welcome.ask-text', url: 'askUrl' },
          { text: 'welcome.story', about: 'welcome.story-text', url: 'newStoryUrl' },
        ],
      },
    ],
    why: 'welcome.why',
    footer: [settings],
  },
  'story-accepted': {
    subject: 'accepted.subject',
    preheader: 'accepted.preheader',
    blocks: [
      { kind: 'title', text: 'accepted.title' },
      { kind: 'text', text: 'greeting' },
      { kind: 'text', text: 'accepted.text' },
      { kind: 'text', text: 'accepted.consent' },
      {
        kind: 'choice',
        first: { text: 'accepted.action', url: 'storyUrl' },
        second: { text: 'accepted.change', url: 'consentUrl' },
      },
    ],
    why: 'accepted.why',
    footer: [settings],
  },
  digest: {
    subject: 'digest.subject',
    preheader: 'digest.preheader',
    blocks: [
      { kind: 'caption', text: 'digest.period' },
      { kind: 'title', text: 'digest.title' },
      { kind: 'facts', texts: ['digest.answered', 'digest.asked', 'digest.waiting'] },
      { kind: 'questions', by: 'digest.by' },
      { kind: 'action', action: { text: 'digest.action', url: 'boardUrl' } },
    ],
    why: 'digest.why',
    footer: [{ text: 'digest.unsubscribe', url: 'unsubscribeUrl' }, settings],
  },
  'consent-ends': {
    subject: 'consent.subject',
    preheader: 'consent.preheader',
    blocks: [
      { kind: 'title', text: 'consent.title' },
      { kind: 'text', text: 'greeting' },
      { kind: 'text', text: 'consent.text' },
      { kind: 'text', text: 'consent.choice' },
      {
        kind: 'choice',
        first: { text: 'consent.renew', url: 'renewUrl' },
        second: { text: 'consent.withdraw', url: 'withdrawUrl' },
      },
    ],
    why: 'consent.why',
    footer: [settings],
  },
} as const satisfies Readonly<Record<string, Template>>;

export type MailTemplate = keyof typeof mailTemplates;
