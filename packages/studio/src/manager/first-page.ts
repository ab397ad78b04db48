import {
  DOCS_RENDERED,
  PLAY_FUNCTION_THREW_EXCEPTION,
  STORY_ERRORED,
  STORY_MISSING,
  STORY_RENDERED,
  STORY_THREW_EXCEPTION,
} from 'storybook/internal/core-events';
import { addons } from 'storybook/manager-api';

/** What ends the start of the first page, well or not. */
const ends = [
  STORY_RENDERED,
  DOCS_RENDERED,
  STORY_ERRORED,
  STORY_THREW_EXCEPTION,
  STORY_MISSING,
  PLAY_FUNCTION_THREW_EXCEPTION,
];

/** Resolves when the preview has shown its first page, or could not: Storybook has started then. */
export const firstPage: Promise<void> = addons.ready().then(
  (channel) =>
    new Promise<void>((resolve) => {
      for (const event of ends) channel.once(event, () => resolve());
    }),
);
