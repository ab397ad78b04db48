/** Styles of the search. They are here, and not with those of the manager, so that the search is one folder. */
export const searchStyle = `
.wss-open { font: 600 .875rem/1.4 var(--ws-font-family-text); color: var(--ws-color-text-default); background: transparent; border: var(--ws-border-control); border-radius: var(--ws-radius-control); padding: .25rem .75rem; white-space: nowrap; cursor: pointer; }
.wss-dialog { inline-size: min(46rem, calc(100vw - 2rem)); block-size: min(40rem, calc(100dvh - 4rem)); margin: auto; padding: 1rem; border: var(--ws-border-overlay); border-radius: var(--ws-radius-card); background: var(--ws-color-surface-raised); color: var(--ws-color-text-default); font: var(--ws-type-body); white-space: normal; overflow: hidden; }
.wss-dialog[open] { display: flex; flex-direction: column; gap: .75rem; }
.wss-dialog::backdrop { background: var(--ws-color-scrim); }
.wss-bar { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem; margin: 0; }
.wss-bar label { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.wss-bar input { flex: 1 1 12rem; min-block-size: 2.5rem; padding-inline: .75rem; font: inherit; color: inherit; background: var(--ws-color-control-background); border: var(--ws-border-control); border-radius: var(--ws-radius-field); }
.wss-bar select, .wss-bar button { font: inherit; color: inherit; background: transparent; border: var(--ws-border-control); border-radius: var(--ws-radius-control); padding: .25rem .75rem; min-block-size: 2.5rem; cursor: pointer; }
.wss-status { min-block-size: 1.5em; color: var(--ws-color-text-muted); }
.wss-hits { list-style: none; margin: 0; padding: 0; overflow-y: auto; }
.wss-hits button { display: grid; gap: .125rem; inline-size: 100%; text-align: start; font: inherit; color: inherit; background: transparent; border: 0; border-block-end: var(--ws-border-rule); padding: .625rem .25rem; cursor: pointer; overflow-wrap: anywhere; }
.wss-hits button:hover { background: var(--ws-color-neutral-soft); }
.wss-hits button { grid-template-columns: minmax(0, 1fr) auto; column-gap: 1rem; }
.wss-hits button > * { grid-column: 1; }
.wss-hits em { grid-area: 1 / 2; font-style: normal; color: var(--ws-color-text-muted); font-size: .875rem; }
.wss-hits span { color: var(--ws-color-text-muted); font-size: .875rem; }
.wss-document { overflow-y: auto; }
.wss-document h2 { font: var(--ws-type-heading-4); margin-block: 1rem .25rem; }
.wss-document pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
`;
