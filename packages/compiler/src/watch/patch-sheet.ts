import { inThemeLayer, StyleSheet } from '@wusum/platforms/internal';
import type { Patch, PatchDeclaration } from './types.js';

/** The declarations of several patches as one style sheet that does not grow: a later value replaces an earlier one. */
export class PatchSheet {
  readonly #declarations = new Map<string, PatchDeclaration>();

  /** @returns the style sheet with this patch, to replace the previous one */
  add({ declarations }: Pick<Patch, 'declarations'>): string {
    for (const declaration of declarations) {
      const { media = '', selector, name } = declaration;
      this.#declarations.set(`${media}|${selector}|${name}`, declaration);
    }
    return this.css;
  }

  get css(): string {
    if (this.#declarations.size === 0) return '';
    const sheet = new StyleSheet();
    for (const { selector, media, name, value, wide } of this.#declarations.values()) {
      const scope = { selector, ...(media !== undefined && { media }) };
      sheet.add(scope, name, { css: value, ...(wide !== undefined && { wide }) });
    }
    return `${inThemeLayer(sheet.print())}\n`;
  }
}
