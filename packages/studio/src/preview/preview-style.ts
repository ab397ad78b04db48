import { patternPaint } from '../parts/pattern-paint.js';

/** Styles of blocks, of stories in the scope of a brand and of all brands side by side; of any Storybook. */
export const blockStyle = `
@layer wusum.reset, wusum.theme, wusum.components, wusum.utilities;
.wsb-cloth { display: block; inline-size: 100%; block-size: 100%; direction: ltr; }
${patternPaint((role) => `var(--ws-color-${role})`, '.wsb-cloth')}
.wsb-scope { padding: var(--ws-space-5); border-radius: var(--ws-radius-md); }
html[data-seen='text-200'] { font-size: 200%; }
html[data-seen='print'] { color-scheme: light; background: var(--ws-color-surface-sunken); }
html[data-seen='print'] body { inline-size: 210mm; max-inline-size: 100%; min-block-size: 297mm; box-sizing: border-box; margin: var(--ws-space-5) auto !important; padding: 14mm !important; background: white; box-shadow: var(--ws-shadow-raised, none); outline: 1px solid var(--ws-color-border-default); }
:is(body, #storybook-root):has(.wsb-draft-frames) { padding: var(--ws-space-2) !important; margin: 0 !important; border: 0; display: block; max-inline-size: none; min-block-size: 0; box-sizing: border-box; }
#storybook-root:has(.wsb-draft-frames)::after { content: none !important; }
.wsb-draft-frames > figure { margin: 0; }
.wsb-draft-frames > figure > figcaption { font: var(--ws-type-caption); color: var(--ws-color-text-muted); margin-block-end: var(--ws-space-2); }
.wsb-draft-frames > figure > iframe { display: block; inline-size: 100%; border: var(--ws-border-width-thin) solid var(--ws-color-border-default); border-radius: var(--ws-radius-md); }
.wsb-draft-frames { display: grid; inline-size: 100%; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: var(--ws-space-2); }
.wsb-draft-frames > figure { display: grid; grid-template-rows: auto minmax(0, 1fr); block-size: calc(100dvh - 2rem); min-block-size: 16rem; }
.wsb-draft-frames > figure > iframe { block-size: 100%; }
.wsb-draft-frames[data-layout='slider'] { grid-template-columns: minmax(0, 1fr); grid-template-rows: auto auto; }
.wsb-draft-frames[data-layout='slider'] > figure { grid-area: 2 / 1; block-size: calc(100dvh - 6rem); }
.wsb-draft-frames[data-layout='slider'] > figure[data-side='after'] { clip-path: inset(0 0 0 var(--wsb-share)); }
html[dir='rtl'] .wsb-draft-frames[data-layout='slider'] > figure[data-side='after'] { clip-path: inset(0 var(--wsb-share) 0 0); }
/* both windows are in one place: only the half that is seen takes the pointer */
.wsb-draft-frames[data-layout='slider'] > figure[data-side='after'] > figcaption { text-align: end; }
.wsb-draft-frames[data-layout='slider'] > figure[data-side='after']::before { content: ''; position: absolute; inset-block: 0; inset-inline-start: calc(var(--wsb-share) - 1px); inline-size: 2px; background: var(--ws-color-accent-solid); z-index: 1; pointer-events: none; }
.wsb-draft-frames[data-layout='slider'] > figure { position: relative; background: var(--ws-color-surface-canvas); }
.wsb-draft-frames > input[type='range'] { grid-area: 1 / 1; inline-size: 100%; margin: 0; accent-color: var(--ws-color-accent-solid); block-size: 1.5rem; }
@media (max-width: 40rem) { .wsb-draft-frames:not([data-layout='slider']) { grid-template-columns: minmax(0, 1fr); } .wsb-draft-frames:not([data-layout='slider']) > figure { block-size: calc(50dvh - 1.5rem); } }
`;

/**
 * Styles of the preview around the stories: page background, docs pages, the plate of a story.
 * Nothing here styles a component: the focus ring is in the first layer, so that a component's own ring replaces it.
 * `.sbdocs` and `.docblock-…` are private classes: see ../storybook-internals.ts.
 */
export const previewStyle = `${blockStyle}
html { font-synthesis: none; text-rendering: optimizeLegibility; -webkit-text-size-adjust: 100%; background: var(--ws-color-surface-canvas); }
body { margin: 0; background: var(--ws-color-surface-canvas); color: var(--ws-color-text-default); font: var(--ws-type-body); letter-spacing: var(--ws-type-body-letter-spacing); -webkit-font-smoothing: auto; }
/* a story is in the middle of a quiet plate, with its size in the corner */
body.sb-show-main.sb-main-padded { padding: var(--ws-space-5); background: var(--ws-color-surface-sunken); }
.sb-show-main.sb-main-padded #storybook-root { position: relative; display: flex; flex-direction: column; justify-content: safe center; min-block-size: calc(100dvh - 2 * var(--ws-space-5)); padding: var(--ws-space-7) max(var(--ws-space-5), (100% - 62rem) / 2); background: var(--ws-color-surface-canvas); border-radius: var(--ws-radius-md); }
@media (max-width: 48rem) { body.sb-show-main.sb-main-padded { padding: 0; } .sb-show-main.sb-main-padded #storybook-root { min-block-size: 100dvh; padding: var(--ws-space-6) var(--ws-space-page) var(--ws-space-7); border-radius: 0; } }
@media (max-height: 32rem) { .sb-show-main.sb-main-padded #storybook-root { justify-content: start; padding-block: var(--ws-space-5); } .sb-show-main.sb-main-padded #storybook-root[data-plate]::after { content: none; } }
.sb-show-main.sb-main-padded #storybook-root > :is(a, button, span, svg, i, em, strong, kbd, code, time, [role='img'], .ws-avatar, .ws-stack[data-direction='row'], .ws-stack:has(> :is(a, button, span, label, .ws-stack[data-direction='row']))) { align-self: center; }
.sb-show-main.sb-main-padded #storybook-root[data-plate]::after { content: attr(data-plate); position: absolute; inset: auto var(--ws-space-3) var(--ws-space-2) auto; direction: ltr; font: var(--ws-type-caption); color: var(--ws-color-text-muted); font-variant-numeric: tabular-nums; }
#storybook-root > *, #storybook-docs > * { box-sizing: border-box; }
:where(#storybook-root, .sbdocs) *, :where(#storybook-root, .sbdocs) *::before, :where(#storybook-root, .sbdocs) *::after { box-sizing: border-box; }
::selection { background: var(--ws-color-selection-background); color: var(--ws-color-selection-text); }
@layer wusum.reset { :where(#storybook-root) :focus-visible { outline: var(--ws-border-width-strong) solid var(--ws-color-focus-ring); outline-offset: var(--ws-border-width-strong); } }
/* docs pages; the links of headings are beyond their edge */
#storybook-docs { overflow-x: clip; }
.sbdocs.sbdocs-wrapper { background: var(--ws-color-surface-canvas); padding: var(--ws-space-8) var(--ws-space-page) var(--ws-space-section-end); }
.sbdocs.sbdocs-content { max-inline-size: 62rem; }
.sbdocs .sbdocs-title { font: var(--ws-type-heading-1); font-size: calc(var(--ws-type-heading-1-font-size) * 1.5); letter-spacing: var(--ws-type-heading-1-letter-spacing); color: var(--ws-color-text-default); margin: 0 0 var(--ws-space-6); }
.sbdocs :is(.sbdocs-h2, h2[id]):not(.docs-story *) { font: var(--ws-type-heading-2); letter-spacing: var(--ws-type-heading-2-letter-spacing); color: var(--ws-color-text-default); border: 0; text-transform: none; margin: var(--ws-space-8) 0 var(--ws-space-4); padding: var(--ws-space-3) 0 0; border-block-start: var(--ws-border-rule); }
.sbdocs :is(.sbdocs-h3, h3[id]):not(.docs-story *) { font: var(--ws-type-heading-3); letter-spacing: var(--ws-type-heading-3-letter-spacing); color: var(--ws-color-text-default); margin: var(--ws-space-7) 0 var(--ws-space-3); }
.sbdocs .sbdocs-subtitle { font: var(--ws-type-lead); color: var(--ws-color-text-muted); }
.sbdocs :is(p, li):not(.docs-story *, .docblock-argstable *, .docblock-source *) { font: var(--ws-type-body); letter-spacing: var(--ws-type-body-letter-spacing); color: var(--ws-color-text-default); max-inline-size: var(--ws-size-measure); }
.sbdocs .sbdocs-title ~ * > p:first-child:not(.docs-story *) { font: var(--ws-type-lead); }
.sbdocs button:not(.docs-story *) { font-family: var(--ws-font-family-text); }
.sbdocs .sbdocs-a { color: var(--ws-color-accent-text); }
.sbdocs :is(p, li, .docblock-argstable) code:not(.docs-story *) { font-family: var(--ws-font-family-code); font-size: .875em; color: var(--ws-color-text-default); background: var(--ws-color-surface-sunken); border: 0; border-radius: var(--ws-radius-sm); display: inline; margin: 0; padding: .1em .2em; }
.sbdocs .sbdocs-preview { border: var(--ws-border-width-default) solid var(--ws-color-border-strong); border-radius: var(--ws-radius-md); box-shadow: none; background: var(--ws-color-surface-canvas); margin-block: var(--ws-space-5) var(--ws-space-7); }
.sbdocs .docblock-source { background: var(--ws-color-deep-background); border: 0; border-radius: 0; box-shadow: none; }
#storybook-docs .sbdocs .docblock-source :is(pre, code, span) { color: var(--ws-color-deep-text); font-family: var(--ws-font-family-code); font-size: .875rem; line-height: 1.75; font-style: normal; }
#storybook-docs .sbdocs .docblock-source span.tag, #storybook-docs .sbdocs .docblock-source span.keyword, #storybook-docs .sbdocs .docblock-source span.class-name { color: var(--ws-color-deep-accent); }
#storybook-docs .sbdocs .docblock-source span.comment { color: var(--ws-color-deep-muted); }
.sbdocs { accent-color: var(--ws-color-accent-solid); }
.sbdocs .docblock-argstable { font: var(--ws-type-caption); color: var(--ws-color-text-default); }
#storybook-docs .sbdocs .docblock-argstable :is(th, td) { background: transparent; box-shadow: none; border-inline: 0; border-block-start: 0; border-block-end: var(--ws-border-width-thin) solid var(--ws-color-border-subtle); border-radius: 0; }
#storybook-docs .sbdocs .docblock-argstable thead th { color: var(--ws-color-text-default); border-block-end: var(--ws-border-rule); }
.sbdocs .docblock-argstable tbody { box-shadow: none; filter: none; }
/* Storybook's table has English headings and starts at the left */
.wsb-controls:lang(ar) .docblock-argstable thead th { font-size: 0; }
.wsb-controls:lang(ar) .docblock-argstable thead th::after { font: var(--ws-type-caption); }
.wsb-controls:lang(ar) .docblock-argstable thead th:nth-child(1)::after { content: var(--wsb-column-name); }
.wsb-controls:lang(ar) .docblock-argstable thead th:nth-child(2)::after { content: var(--wsb-column-description); }
.wsb-controls:lang(ar) .docblock-argstable thead th:nth-child(3)::after { content: var(--wsb-column-default); }
.wsb-controls:lang(ar) .docblock-argstable thead th:nth-child(4)::after { content: var(--wsb-column-control); }
#storybook-docs .wsb-controls .docblock-argstable :is(th, td) { text-align: start; }
#storybook-docs .wsb-controls .docblock-argstable tbody td:nth-child(4) { direction: ltr; }
/* code is read from the left, whatever is around it */
.sbdocs code:not(.docs-story *) { direction: ltr; unicode-bidi: isolate; }
.sbdocs .wsb-code-name { color: var(--ws-color-text-muted); font-size: .6em; }
#storybook-docs .wsb-reference table { inline-size: 100%; border-collapse: collapse; margin: 0; font: var(--ws-type-caption); color: var(--ws-color-text-default); }
#storybook-docs .wsb-reference :is(th, td) { padding: var(--ws-space-3) var(--ws-space-4) var(--ws-space-3) 0; text-align: start; vertical-align: baseline; border: 0; border-block-end: var(--ws-border-width-thin) solid var(--ws-color-border-subtle); background: none; color: inherit; }
#storybook-docs .wsb-reference tr { background: none; border: 0; }
#storybook-docs .wsb-reference thead th { border-block-end: var(--ws-border-rule); }
#storybook-docs .wsb-reference :is(ul, li, td p) { margin: 0; padding: 0; list-style: none; font: inherit; color: inherit; }
#storybook-docs .wsb-reference td code { background: none; padding: 0; font-size: 1em; }
#storybook-docs .wsb-reference .names { display: flex; flex-wrap: wrap; column-gap: var(--ws-space-4); }
.wsb-reference-table { overflow-x: auto; }
/* on a phone a row of the table is a block of lines */
@media (max-width: 45rem) {
  #storybook-docs .sbdocs .docblock-argstable, #storybook-docs .sbdocs .docblock-argstable :is(tbody, tr, td) { display: block; inline-size: auto; max-inline-size: 100%; }
  #storybook-docs .sbdocs .docblock-argstable thead { display: none; }
  #storybook-docs .sbdocs .docblock-argstable td { padding: var(--ws-space-1) 0; border: 0; min-inline-size: 0; overflow-wrap: anywhere; }
  #storybook-docs .sbdocs .docblock-argstable td :is(div, span, code, label) { max-inline-size: 100%; white-space: normal; flex-wrap: wrap; }
  #storybook-docs .sbdocs .docblock-argstable td:first-child { padding-inline-start: 0 !important; font-weight: 600; }
  #storybook-docs .wsb-reference :is(table, tbody, tr, th[scope='row'], td) { display: block; }
  #storybook-docs .wsb-reference thead { display: none; }
  #storybook-docs .wsb-reference tbody > tr { padding-block: var(--ws-space-3); border-block-end: var(--ws-border-width-thin) solid var(--ws-color-border-subtle); }
  #storybook-docs .wsb-reference tbody :is(th, td) { border: 0; padding: var(--ws-space-1) 0; overflow-wrap: anywhere; }
  #storybook-docs .wsb-reference td[data-label]::before { content: attr(data-label) ': ' / ''; color: var(--ws-color-text-muted); }
  #storybook-docs .sbdocs .docblock-argstable tr { padding-block: var(--ws-space-3); border-block-end: var(--ws-border-width-thin) solid var(--ws-color-border-subtle); }
}
@page { size: A4; margin: 14mm; }
@media print {
  html, [data-mode], [data-brand] { color-scheme: light !important; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  html { font-size: 9.5pt; }
  html, body, .sbdocs.sbdocs-wrapper, #storybook-root > main { background: none; }
  .sbdocs.sbdocs-wrapper, #storybook-root > main { padding: 0; min-block-size: 0; }
  body.sb-show-main.sb-main-padded { padding: 0; }
  :is(#storybook-root, #storybook-docs) :is(a, li, tr, dl > div, figure, article, svg, img, pre) { break-inside: avoid; }
  :is(#storybook-root, #storybook-docs) :is(h1, h2, h3, h4, dt, header) { break-inside: avoid; break-after: avoid; }
  /* Storybook's own colours are those of the mode of the screen */
  .sbdocs .docblock-argstable, .sbdocs .docblock-argstable :is(tbody, tr, td, th, div, span, p, code) { color: var(--ws-color-text-default) !important; filter: none !important; box-shadow: none !important; text-shadow: none !important; }
  .sbdocs .sbdocs-preview > [role='toolbar'], .sbdocs .docblock-argstable :is(td, th):last-child { display: none; }
  #storybook-root > main :is(input, select, textarea, form), .sbdocs :is(.docblock-source, button):not(.docs-story *) { display: none; }
}
`;

/** Adds the styles to the page once. */
export const addPreviewStyle = (): void => addStyle(previewStyle);

/** Adds a style sheet of the preview to the page once. */
export function addStyle(textContent: string): void {
  if (document.getElementById('wusum-studio')) return;
  document.head.append(Object.assign(document.createElement('style'), { id: 'wusum-studio', textContent }));
}
