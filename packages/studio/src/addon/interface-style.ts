import { readFile } from 'node:fs/promises';
import type { BrandSystem } from '@wusum/platforms';

/** Roles that the editor and the blocks are drawn with: the contract of `@wusum/react` has them. */
const roles = ['color.surface.canvas', 'color.text.default', 'type.body', 'space.4'];

/** Stories are on the page of the brand. Rules in a layer lose against every style of the project. */
const canvas = `@layer wusum.reset, wusum.theme, wusum.components, wusum.utilities;
@layer wusum.theme {
  body.sb-show-main:not(.sb-show-preparing-docs) { background: var(--ws-color-surface-canvas); color: var(--ws-color-text-default); }
}
.sbdocs .docs-story { background: var(--ws-color-surface-canvas); color: var(--ws-color-text-default); }
`;

/**
 * The style sheet that the editor and the blocks need besides the theme. A system without the roles of the contract has
 * no look for them: they have a neutral one, and stories keep their own page.
 *
 * @param neutral path of the neutral style sheet
 */
export async function interfaceStyle({ permutations }: BrandSystem, neutral: string): Promise<string> {
  const tokens = permutations[0]?.tokens;
  if (tokens !== undefined && roles.every((role) => tokens.has(role))) return canvas;
  return readFile(neutral, 'utf8');
}
