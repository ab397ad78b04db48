import type { Instant } from '../../outcome.js';

/** A picture that a member has added. */
export interface DraftPhoto {
  readonly id: string;
  readonly file: Blob & { readonly name?: string };
  /** What it shows. */
  readonly alt: string;
  /** There is nothing to describe: the member said so. */
  readonly isDecorative: boolean;
}

/** What a member has written so far. It can be cloned, so a browser can keep it with its pictures. */
export interface StoryDraft {
  readonly title: string;
  /** The answer to each prompt, by its id. */
  readonly answers: Readonly<Record<string, string>>;
  /** The language that the member has chosen; without it, that of the words. */
  readonly language?: string;
  readonly photos: readonly DraftPhoto[];
  readonly changed: Instant;
}

export const emptyDraft: StoryDraft = { title: '', answers: {}, photos: [], changed: 0 };

/** A story as it is sent. */
export interface ComposedStory {
  readonly title: string;
  /** The answers as one text, with an empty line between them. */
  readonly text: string;
  readonly language: string;
  /** An empty `alt` is a decorative picture. */
  readonly photos: readonly { readonly file: Blob; readonly alt: string }[];
}

export type DraftProblem = 'nothing' | 'alt';

/** What has to be done before a draft can be sent. */
export function problemsOf(draft: StoryDraft, prompts: readonly { readonly id: string }[]): DraftProblem[] {
  const isEmpty = textOf(draft, prompts) === '';
  const isUndescribed = draft.photos.some((photo) => !photo.isDecorative && photo.alt.trim() === '');
  return [...(isEmpty ? (['nothing'] as const) : []), ...(isUndescribed ? (['alt'] as const) : [])];
}

/** The story in a draft. @param language that of the draft: see `languageOf` */
export function composed(
  draft: StoryDraft,
  prompts: readonly { readonly id: string }[],
  language: string,
): ComposedStory {
  const photos = draft.photos.map(({ file, alt, isDecorative }) => ({ file, alt: isDecorative ? '' : alt.trim() }));
  return { title: draft.title.trim(), text: textOf(draft, prompts), language, photos };
}

/** Answers in the order of the prompts. An answer to a prompt that is no longer asked is not lost: it comes last. */
function textOf({ answers }: StoryDraft, prompts: readonly { readonly id: string }[]): string {
  const asked = prompts.map(({ id }) => id);
  const ids = [...asked, ...Object.keys(answers).filter((id) => !asked.includes(id))];
  return ids
    .map((id) => answers[id]?.trim() ?? '')
    .filter((answer) => answer !== '')
    .join('\n\n');
}

/** Scripts of words, and how a letter of each is recognised. */
const scripts: Readonly<Record<string, RegExp>> = {
  Arab: /(?=\p{L})\p{Script=Arabic}/gu,
  Latn: /(?=\p{L})\p{Script=Latin}/gu,
  Cyrl: /(?=\p{L})\p{Script=Cyrillic}/gu,
  Hebr: /(?=\p{L})\p{Script=Hebrew}/gu,
};

/**
 * The language of a draft: the one that the member has chosen, else the first of the languages in the script that most of
 * the letters have. Before there is a letter, the language of the page.
 *
 * @param languages the languages to choose from, BCP 47 tags
 * @param page the language of the page
 */
export function languageOf(draft: StoryDraft, languages: readonly string[], page: string): string {
  if (draft.language !== undefined) return draft.language;
  const words = [draft.title, ...Object.values(draft.answers)].join(' ');
  const counts = Object.entries(scripts).map(([script, letter]) => ({
    script,
    count: words.match(letter)?.length ?? 0,
  }));
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best));
  const inPageScript = scriptOf(page) === most.script || most.count === 0;
  if (inPageScript && languages.includes(page)) return page;
  return languages.find((language) => most.count === 0 || scriptOf(language) === most.script) ?? page;
}

function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined;
  }
}
