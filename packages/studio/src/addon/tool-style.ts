/** Styles of the menus and of the panel in a manager that keeps its own look: colours and fonts are inherited. */
const toolStyle = `
.wsb-axes { border: 0; margin: 0; padding: 0 .25rem; min-inline-size: auto; display: flex; align-items: center; gap: .5rem; font: inherit; font-size: .8125rem; color: inherit; white-space: nowrap; }
.wsb-axes[popover] { position: static; inset: auto; inline-size: auto; block-size: auto; overflow: visible; background: none; }
.wsb-axes img { block-size: 1rem; inline-size: 1rem; }
.wsb-axis > span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.wsb-axis select { font: inherit; font-weight: 600; color: inherit; background: transparent; border: 0; border-radius: .25rem; padding: .375rem .25rem; margin: 0; max-inline-size: 10rem; cursor: pointer; }
.wsb-axis select option { color: CanvasText; background: Canvas; }
.wsb-axis select:focus-visible, .wsb-axes-open:focus-visible { outline: 2px solid; outline-offset: -2px; }
.wsb-axes-open { display: none; align-items: center; gap: .375rem; font: inherit; font-size: .8125rem; font-weight: 600; color: inherit; background: transparent; border: 0; border-radius: .25rem; padding: .375rem .5rem; cursor: pointer; }
@media (max-width: 75rem) {
  .wsb-axes-open { display: inline-flex; }
  .wsb-axes[popover] { display: none; }
  .wsb-axes[popover]:popover-open { display: grid; gap: .5rem; position: fixed; inset: 3rem auto auto 50%; translate: -50% 0; box-sizing: border-box; inline-size: min(20rem, 100vw - 2rem); max-block-size: calc(100dvh - 4rem); overflow-y: auto; padding: 1rem; color: CanvasText; background: Canvas; border: 1px solid; border-radius: .5rem; }
  .wsb-axes[popover] > img { display: none; }
  .wsb-axes .wsb-axis { display: grid; grid-template-columns: 6rem minmax(0, 1fr); align-items: center; }
  .wsb-axes .wsb-axis > span { position: static; inline-size: auto; block-size: auto; overflow: visible; clip-path: none; }
  .wsb-axes .wsb-axis select { max-inline-size: none; inline-size: 100%; border: 1px solid; }
}
.wsb-brand-editor { display: block; inline-size: 100%; block-size: 100%; border: 0; }
.wsb-brand-editor[hidden] { display: none; }
`;

/** Adds the styles to the manager's page once. */
export function addToolStyle(): void {
  if (document.getElementById('wusum-manager')) return;
  document.head.append(Object.assign(document.createElement('style'), { id: 'wusum-manager', textContent: toolStyle }));
}
