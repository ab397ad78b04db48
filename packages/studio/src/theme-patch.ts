/**
 * What the development server tells the preview, and the preview all of Storybook over the channel: variables of the
 * theme changed. The preview asks for it by the same name when it starts.
 */
export const patchEvent = 'wusum:theme-patch';
/** The theme folder now holds what pages were told by patches: its files can be read anew. */
export const writtenEvent = 'wusum:theme-written';

export interface ThemePatch {
  /** Grows with every patch. */
  readonly serial: number;
  /** To stand after the theme's sheet and the patches before. */
  readonly css: string;
}
