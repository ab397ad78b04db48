/**
 * Styles of the preview around every story: the page's ground, the cloth's colours, all tribes side by side.
 * Component styles are in packages/react; nothing here styles a component.
 */
export const houseStyle = `
@layer wusum.reset, wusum.theme, wusum.components, wusum.utilities;
html { font-synthesis: none; text-rendering: optimizeLegibility; -webkit-text-size-adjust: 100%; background: var(--ws-color-surface-canvas); }
body { margin: 0; background: var(--ws-color-surface-canvas); color: var(--ws-color-text-default); font: var(--ws-type-body); letter-spacing: var(--ws-type-body-letter-spacing); -webkit-font-smoothing: auto; }
body.sb-main-padded { padding: var(--ws-space-6); }
#storybook-root > *, #storybook-docs > * { box-sizing: border-box; }
:where(#storybook-root, .sbdocs) *, :where(#storybook-root, .sbdocs) *::before, :where(#storybook-root, .sbdocs) *::after { box-sizing: border-box; }
::selection { background: var(--ws-color-selection-ground); color: var(--ws-color-selection-text); }
:where(#storybook-root) :focus-visible { outline: 3px solid var(--ws-color-focus-ring); outline-offset: 3px; }
.wsb-cloth { display: block; inline-size: 100%; block-size: 100%; direction: ltr; }
.wsb-cloth .ws-p0 { fill: var(--ws-color-pattern-0); } .wsb-cloth .ws-p1 { fill: var(--ws-color-pattern-1); } .wsb-cloth .ws-p2 { fill: var(--ws-color-pattern-2); }
.wsb-cloth .ws-p3 { fill: var(--ws-color-pattern-3); } .wsb-cloth .ws-p4 { fill: var(--ws-color-pattern-4); }
.wsb-cloth .ws-l1, .wsb-cloth .ws-l2 { fill: none; stroke: var(--ws-color-pattern-1); } .wsb-cloth .ws-l2 { stroke: var(--ws-color-pattern-2); }
.wsb-cloth .ws-ol { stroke: var(--ws-color-pattern-outline); }
.wsb-every { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); min-block-size: calc(100vh - 2 * var(--ws-space-6)); gap: var(--ws-space-4); }
.wsb-every-one { padding: var(--ws-space-5); background: var(--ws-color-surface-canvas); color: var(--ws-color-text-default); font: var(--ws-type-body); letter-spacing: var(--ws-type-body-letter-spacing); border: var(--ws-border-card); border-color: var(--ws-color-border-default); border-radius: var(--ws-radius-card); overflow: auto; min-inline-size: 0; }
.wsb-every-one > header { display: flex; justify-content: space-between; gap: var(--ws-space-4); margin-block-end: var(--ws-space-5); padding-block-end: var(--ws-space-3); border-block-end: var(--ws-border-rule); font: var(--ws-type-caption); font-weight: 600; }
`;

/** Puts the styles in the page once. */
export function addHouseStyle(): void {
  if (document.getElementById('wusum-studio')) return;
  const style = Object.assign(document.createElement('style'), { id: 'wusum-studio', textContent: houseStyle });
  document.head.append(style);
}
