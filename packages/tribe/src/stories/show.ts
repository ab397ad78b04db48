import { accepted, refused, type Instant, type Outcome } from '../outcome.js';
import { excerptOf } from '../content/excerpt.js';
import { plainContent } from '../content/sanitize.js';
import { grantFor, type ConsentRefusal, type Grant, type Use } from './consent.js';
import { shownCredit, type Credit } from './credit.js';
import type { Photo, Story, StoryText, StoryTranslation } from './story.js';

declare const place: unique symbol;

/**
 * A story with consent for one surface, as it was at one time: only what the member agreed to. Made by {@link showOn}
 * alone; components take nothing else.
 */
export interface StoryOnSurface<Surface extends string> {
  readonly [place]: Surface;
  readonly id: string;
  readonly surface: Surface;
  readonly text: StoryText;
  /** Only the beginning of the text is granted for this surface; `text` has no more. */
  readonly isExcerpt: boolean;
  readonly credit: Credit;
  /** Empty without a live grant for photos. */
  readonly photos: readonly Photo[];
  /** The story in another language, where one was asked for and is granted. */
  readonly translation?: StoryTranslation;
  /** The grants that it rests on. */
  readonly grants: readonly Grant[];
  /** When the first of them expires: do not cache it longer. */
  readonly until: Instant;
}

export interface ShowRefusal {
  readonly story: string;
  readonly surface: string;
  readonly use: Use;
  readonly reason: ConsentRefusal | 'not published' | 'no such translation';
}

/** Made here: a copy or a cast of another object is not a proof. */
const proofs = new WeakSet<object>();

/**
 * The story as it may be rendered on a surface now, or why not.
 *
 * @param language for a translation: the story is refused if that language is not granted
 */
export function showOn<Surface extends string>(
  story: Story<string>,
  surface: Surface,
  now: Instant,
  language: string = story.language,
): Outcome<StoryOnSurface<Surface>, ShowRefusal> {
  const refuse = (use: Use, reason: ShowRefusal['reason']) => refused({ story: story.id, surface, use, reason });
  if (story.status !== 'published') return refuse('publish', 'not published');
  const ask = (use: Use, into?: string) =>
    grantFor(story.grants, { story: story.id, version: story.version, use, surface, language: into }, now);

  const publish = ask('publish');
  if (typeof publish === 'string') return refuse('publish', publish);
  const grants = [publish];

  let translation = translationOf(story, language);
  if (language !== story.language) {
    if (!translation) return refuse('translation', 'no such translation');
    const grant = ask('translation', language);
    if (typeof grant === 'string') return refuse('translation', grant);
    grants.push(grant);
    translation = granted(translation, [publish, grant]);
  }
  const photo = ask('photo');
  if (typeof photo === 'object' && story.photos.length > 0) grants.push(photo);
  const photos = typeof photo === 'object' ? story.photos : [];
  const text = granted(textOf(story), [publish]);
  const isExcerpt = publish.scope === 'excerpt';
  return accepted(proof(story, surface, { text, isExcerpt, photos, translation, grants }));
}

/**
 * Throws if a value was not made by {@link showOn}, or if a grant of it has expired. Components that render stories call
 * it: a cast, a copy and an old value from a cache fail here.
 *
 * @throws TypeError
 */
export function assertShown(value: StoryOnSurface<string>, surface: string, now: Instant): void {
  if (!proofs.has(value)) throw new TypeError('This story was not made by showOn(): its consent is not known.');
  if (value.surface !== surface)
    throw new TypeError(`Story "${value.id}" has consent for "${value.surface}", not for "${surface}".`);
  if (!(now < value.until)) throw new TypeError(`The consent for story "${value.id}" on "${surface}" has expired.`);
}

function translationOf(story: Story, language: string): StoryTranslation | undefined {
  const found = language === story.language ? undefined : story.translations.find((text) => text.language === language);
  if (!found) return undefined;
  const { translator } = found;
  return Object.freeze({ ...textOf(found), ...(translator && { translator: shownCredit(translator) }) });
}

/** A text as far as all of the grants go. */
function granted<Text extends StoryText>(text: Text, grants: readonly Grant[]): Text {
  if (grants.every(({ scope }) => scope === 'whole')) return text;
  return Object.freeze({ ...text, content: plainContent(excerptOf(text.content)) });
}

function proof<Surface extends string>(
  story: Story,
  surface: Surface,
  parts: Pick<StoryOnSurface<Surface>, 'text' | 'isExcerpt' | 'photos' | 'translation' | 'grants'>,
): StoryOnSurface<Surface> {
  const until = Math.min(...parts.grants.map(({ expires }) => expires ?? Infinity));
  const shown = { id: story.id, surface, credit: shownCredit(story.credit), ...parts, until };
  proofs.add(shown);
  return Object.freeze(shown) as StoryOnSurface<Surface>;
}

function textOf({ title, content, language }: StoryText): StoryText {
  return Object.freeze({ title, content, language });
}
