/** What the development server tells the preview when variables of the theme changed, and the preview asks when it starts. */
export const patchEvent = 'wusum:theme-patch';

export interface ThemePatch {
  /** Grows with every patch. */
  readonly serial: number;
  /** To stand after the theme's sheet and the patches before. */
  readonly css: string;
}
