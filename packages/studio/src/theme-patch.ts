/**
 * Event with a `ThemePatch`. The development server sends it to the preview, which emits it on Storybook's channel for
 * the manager. The preview sends an event of the same name to ask for the patches so far when it starts.
 */
export const patchEvent = 'wusum:theme-patch';
/** Event without data: the theme folder now contains all patches, and its files can be read again. */
export const writtenEvent = 'wusum:theme-written';

export interface ThemePatch {
  /** Increases with every patch. */
  readonly serial: number;
  /** CSS to append after the theme's style sheet and the earlier patches. */
  readonly css: string;
}
