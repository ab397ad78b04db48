import { addStyle, blockStyle } from '../preview/preview-style.js';

/** On a docs page that has Storybook's own look, a block is on the surface of the brand. */
const onSurface = `
.sbdocs .wsb-block { padding: var(--ws-space-5); margin-block: var(--ws-space-5); background: var(--ws-color-surface-canvas); color: var(--ws-color-text-default); font: var(--ws-type-body); border-radius: var(--ws-radius-md); }
.sbdocs .wsb-block :is(h2, h3, h4, p, li) { color: inherit; }
.wsb-editor-frame { display: block; inline-size: 100%; border: 1px solid; border-radius: .25rem; box-sizing: border-box; margin-block: 1rem; }
.sbdocs .wsb-without-data { padding: 1rem; border: 1px dashed; border-radius: .25rem; }
:where(.wsb-block) *, :where(.wsb-block) *::before, :where(.wsb-block) *::after { box-sizing: border-box; }
`;

/** Adds the styles of blocks to the page once; everything else on it keeps its look. */
export const addAddonStyle = (): void => addStyle(blockStyle + onSurface);
