import { plainContent } from '../../src/content/index.js';
import { showOn, type Grant, type Story, type StoryOnSurface, type Use } from '../../src/stories/model.js';

/** The time of every story in Storybook. */
export const storyTime = Date.UTC(2026, 10, 29, 9);
const day = 86_400_000;

export interface SpecimenWords {
  readonly title: string;
  readonly text: string;
  /** Without it the member asked for no name. */
  readonly name?: string;
}

interface SpecimenOptions extends Partial<Omit<Story, 'grants'>> {
  readonly uses?: readonly Use[];
  readonly surfaces?: readonly string[];
  readonly scope?: Grant['scope'];
}

/** A published story with real words, and consent until March 2028. */
export function specimen(words: SpecimenWords, language: string, options: SpecimenOptions = {}): Story {
  const { uses = ['publish', 'photo', 'translation'], surfaces = ['page', 'wall'], scope = 'whole', ...more } = options;
  const id = more.id ?? words.title;
  const grants = uses.map((use): Grant => ({
    id: `${id} ${use}`,
    story: id,
    use,
    surfaces,
    scope,
    version: 3,
    wording: '2026-10',
    given: storyTime - 30 * day,
    expires: Date.UTC(2028, 2, 1),
    licence: 'CC-BY-SA-4.0',
  }));
  return {
    id,
    version: 3,
    member: words.name ?? '',
    status: 'published',
    title: words.title,
    content: plainContent(words.text),
    language,
    credit: words.name === undefined ? { kind: 'none' } : { kind: 'pen name', name: words.name },
    photos: [],
    translations: [],
    ...more,
    grants,
  };
}

/** The proof that a specimen may be shown. */
export function shownOn<Surface extends string>(
  story: Story,
  surface: Surface,
  language?: string,
): StoryOnSurface<Surface> {
  const shown = showOn(story, surface, storyTime, language);
  if (!shown.ok) throw new Error(`The specimen is not shown: ${shown.refused.reason}.`);
  return shown.value;
}
