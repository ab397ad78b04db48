/**
 * Styles of the manager that Storybook's theme object (parts/storybook-theme.ts) has no option for. Some class names are
 * private to Storybook: see ../storybook-internals.ts. Selectors start with an id where Storybook's
 * own classes must lose.
 */
export const managerStyle = `
html, body { background: var(--ws-color-deep-background); }
#root { -webkit-font-smoothing: auto; }
:is(#root, body) :focus-visible { outline: 3px solid var(--ws-color-focus-ring); outline-offset: -3px; }

/* sidebar: dark, with the brand's selvedge at its edge */
#storybook-sidebar-region { background: var(--ws-color-deep-background); color: var(--ws-color-deep-text); padding-inline-end: 1.5rem; }
#storybook-sidebar-region :focus-visible { outline-color: var(--ws-color-deep-accent); }
#storybook-sidebar-region::after { content: ''; position: absolute; inset: 0 0 0 auto; inline-size: 1.5rem; background: var(--ws-color-pattern-0) var(--wsb-selvedge, none) center top / var(--wsb-selvedge-size, auto) repeat-y; pointer-events: none; image-rendering: pixelated; }
html[dir='rtl'] #storybook-sidebar-region::after { inset: 0 auto 0 0; }
/* Storybook's scroll areas have dir=ltr in every language */
#root [dir='ltr'] { direction: inherit; }
/* its root element has both colour schemes, which follows the system and not the page */
#root > div { color-scheme: inherit; }
#storybook-sidebar-region .sidebar-header img { max-inline-size: none; max-block-size: none; block-size: 2.25rem; inline-size: auto; }
#storybook-sidebar-region .sidebar-header { margin-block: .25rem 1rem; }
#storybook-sidebar-region :is(button, svg, code) { color: var(--ws-color-deep-muted); }
#storybook-sidebar-region [role='search'] > button { background: transparent; box-shadow: none; }
#storybook-sidebar-region button:hover, #storybook-sidebar-region button:hover svg { color: var(--ws-color-deep-text); background: transparent; }
#storybook-sidebar-region .search-field { border: 1px solid var(--ws-color-deep-muted); border-radius: min(var(--ws-radius-control), 1.25rem); background: transparent; box-shadow: none; }
#storybook-sidebar-region .search-field:focus-within { border-color: var(--ws-color-deep-text); }
#storybook-explorer-searchfield { color: var(--ws-color-deep-text); background: transparent; font-family: var(--ws-font-family-text); font-size: .9375rem; }
#storybook-explorer-searchfield::placeholder { color: var(--ws-color-deep-muted); opacity: 1; }
#storybook-sidebar-region .sidebar-subheading { margin-block-start: 1.25rem; }
#storybook-sidebar-region .sidebar-subheading button:first-child { text-transform: none; letter-spacing: 0; font-size: .875rem; font-weight: 600; color: var(--ws-color-deep-muted); padding: 0; }
#storybook-sidebar-region .sidebar-subheading button:first-child > span:first-of-type { display: none; }
#storybook-sidebar-region .sidebar-item { border-radius: var(--ws-radius-sm); background: transparent; }
/* the sign of a closed group points in reading direction */
html[dir='rtl'] #storybook-sidebar-region .sidebar-subheading button:first-child > div:has(> svg) { scale: -1 1; }
#storybook-sidebar-region .sidebar-item :is(a, button), #storybook-sidebar-region .sidebar-item { color: var(--ws-color-deep-text); font-size: .9375rem; line-height: 1.75; font-weight: 400; }
#storybook-sidebar-region .sidebar-item > :is(a, button):first-child { padding-block: .1875rem; }
/* one indent for pages and groups, one more for what is inside; from the start of the line in both directions */
#storybook-sidebar-region .sidebar-item > :is(a, button):first-child { padding-inline: 22px 6px; }
#storybook-sidebar-region .sidebar-item:is([data-nodetype='component'], [data-nodetype='group']) > button:first-child { padding-inline-start: 16px; }
#storybook-sidebar-region .sidebar-item[data-nodetype='group'] > button:first-child { font-weight: 600; }
#storybook-sidebar-region .sidebar-item[data-nodetype='component'][data-parent-id^='components-'] > :is(a, button):first-child { padding-inline-start: 32px; }
#storybook-sidebar-region .sidebar-item:not([data-nodetype='component'])[data-parent-id^='components-'] > :is(a, button):first-child { padding-inline-start: 56px; }
#storybook-sidebar-region .sidebar-item:hover { background: transparent; }
#storybook-sidebar-region .sidebar-item:hover > :first-child { text-decoration: underline; text-underline-offset: .22em; background: transparent; }
#storybook-sidebar-region .sidebar-item[data-selected='true'], #storybook-sidebar-region .sidebar-item[data-selected='true']:hover { background: var(--ws-color-deep-text); }
#storybook-sidebar-region .sidebar-item[data-selected='true'] :focus-visible { outline-color: var(--ws-color-deep-background); }
#storybook-sidebar-region .sidebar-item[data-selected='true'] :is(a, button, svg) { color: var(--ws-color-deep-background); background: transparent; font-weight: 600; text-decoration: none; }
#storybook-sidebar-region .sidebar-item[data-nodetype='story'] > a:first-child svg, #storybook-sidebar-region .sidebar-item[data-nodetype='document'] > a:first-child svg, #storybook-sidebar-region .sidebar-item[data-nodetype='component'] > button:first-child svg, #storybook-sidebar-region .sidebar-item[data-nodetype='group'] > button:first-child svg { display: none; }
#storybook-sidebar-region .sidebar-item :is(a, button) div:has(> svg:only-child) { display: none; }
#storybook-sidebar-region .wsb-code-name { font-size: .8125rem; color: var(--ws-color-deep-muted); }
#storybook-sidebar-region .sidebar-item[data-selected='true'] .wsb-code-name { color: inherit; }
#sidebar-bottom-wrapper { inset-inline-end: 1.5rem; }
#sidebar-bottom-wrapper [role='region'], #storybook-testing-module { background: var(--ws-color-deep-background); border-color: var(--ws-color-deep-border); }

/* toolbar: the axes first, Storybook's own tools at the end */
#root .sb-bar { background: var(--ws-color-surface-base); border-block-end: var(--ws-border-rule); block-size: auto; min-block-size: 3rem; box-shadow: none; }
#root .sb-bar [role='toolbar'] { min-block-size: 3rem; }
.wsb-axes { border: 0; margin: 0; padding-block: 0; min-inline-size: auto; order: -1; display: flex; flex-wrap: nowrap; align-items: center; gap: .25rem .9rem; padding-inline: .5rem .5rem; font: 400 .875rem/1.4 var(--ws-font-family-text); color: var(--ws-color-text-default); white-space: nowrap; }
.wsb-axis { display: inline-flex; align-items: center; gap: .5rem; color: var(--ws-color-text-muted); }
.wsb-axis select { appearance: none; font: inherit; font-weight: 600; color: var(--ws-color-text-default); background: transparent; border: 0; border-radius: var(--ws-radius-sm); padding: .25rem 1.1rem .25rem .125rem; margin: 0; cursor: pointer; max-inline-size: 12rem; overflow: hidden; text-overflow: ellipsis; }
.wsb-axis { position: relative; }
.wsb-axis::after { content: ''; position: absolute; inset-inline-end: .25rem; inset-block-start: calc(50% - .35rem); inline-size: .4rem; block-size: .4rem; border-inline-end: 2px solid var(--ws-color-text-default); border-block-end: 2px solid var(--ws-color-text-default); transform: rotate(45deg); pointer-events: none; }
html[dir='rtl'] .wsb-axis::after { transform: rotate(-45deg); }
html[dir='rtl'] .wsb-axis select { padding: .25rem .125rem .25rem 1.1rem; }
@supports (appearance: base-select) {
  .wsb-axis select, .wsb-axis select::picker(select) { appearance: base-select; }
  .wsb-axis select::picker-icon { display: none; }
  .wsb-axis select { min-block-size: 0; }
  .wsb-axis select::picker(select) { background: var(--ws-color-surface-raised); color: var(--ws-color-text-default); border: var(--ws-border-overlay); border-color: var(--ws-color-border-strong); border-radius: var(--ws-radius-md); box-shadow: var(--ws-shadow-overlay); padding: .25rem; margin-block-start: .5rem; font-weight: 400; }
  .wsb-axis option { padding: .4rem .875rem; border-radius: var(--ws-radius-sm); gap: .75rem; }
  .wsb-axis option:is(:hover, :focus) { background: var(--ws-color-surface-sunken); }
  .wsb-axis option:checked { background: var(--ws-color-accent-soft); color: var(--ws-color-accent-text); font-weight: 600; }
  .wsb-axis option::checkmark { display: none; }
}
@media (max-width: 100rem) { .wsb-axis > span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); } .wsb-axes { gap: .75rem; } }

/* the row is a popover in a narrow window only: there a button opens it, and each menu has its name */
.wsb-axes[popover] { position: static; inset: auto; inline-size: auto; block-size: auto; overflow: visible; background: none; }
.wsb-axes-open { display: none; align-items: center; gap: .5rem; order: -1; margin: 0; font: 600 .875rem/1.4 var(--ws-font-family-text); color: var(--ws-color-text-default); background: transparent; border: var(--ws-border-control); border-radius: var(--ws-radius-control); padding: .25rem .75rem; min-block-size: 2rem; white-space: nowrap; cursor: pointer; }
.wsb-axes-open:hover { background: var(--ws-color-surface-sunken); }
@media (max-width: 75rem) {
  .wsb-axes-open { display: inline-flex; }
  .wsb-axes[popover] { display: none; }
  .wsb-axes[popover]:popover-open { display: grid; gap: .5rem; position: fixed; inset: 3.5rem auto auto 50%; translate: -50% 0; box-sizing: border-box; inline-size: min(22rem, 100vw - 2rem); max-block-size: calc(100dvh - 5rem); overflow-y: auto; padding: 1rem; background: var(--ws-color-surface-raised); border: var(--ws-border-overlay); border-color: var(--ws-color-border-strong); border-radius: var(--ws-radius-card); box-shadow: var(--ws-shadow-overlay); }
  .wsb-axes[popover] > img { display: none; }
  .wsb-axes .wsb-axis { display: grid; grid-template-columns: 7rem minmax(0, 1fr); min-block-size: 2.5rem; }
  .wsb-axes .wsb-axis > span { position: static; inline-size: auto; block-size: auto; overflow: visible; clip-path: none; }
  .wsb-axes .wsb-axis select { max-inline-size: none; inline-size: 100%; padding-block: .5rem; }
}
@media (max-width: 30rem) { .wsb-axes-open > span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); } }

/* its own simulator of colour vision is English, and calculates on encoded light */
#root .sb-bar button[aria-label^='Vision filter'] { display: none; }
/* the page as somebody sees it: src/manager/seen.ts */
#storybook-preview-iframe { filter: var(--wsb-seen, none); }

/* the editor of brands fills its panel */
.wsb-brand-editor { display: block; inline-size: 100%; block-size: 100%; border: 0; background: var(--ws-color-surface-canvas); }
.wsb-brand-editor[hidden] { display: none; }

/* addon panel: its names and descriptions are English */
#storybook-panel-region { direction: ltr; }
#storybook-panel-region { background: var(--ws-color-surface-base); accent-color: var(--ws-color-accent-solid); }
#storybook-panel-region .docblock-argstable, #storybook-panel-region .docblock-argstable thead :is(tr, th) { background: transparent; color: var(--ws-color-text-default); }
`;

/** Adds the styles to the manager's page once. */
export function addManagerStyle(): void {
  if (document.getElementById('wusum-manager')) return;
  document.head.append(
    Object.assign(document.createElement('style'), { id: 'wusum-manager', textContent: managerStyle }),
  );
}
