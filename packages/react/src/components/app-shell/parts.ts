export { AppShellRoot as Root } from './AppShellRoot.js';
export { AppShellHeader as Header } from './AppShellHeader.js';
export { AppShellSide as Side } from './AppShellSide.js';
export { AppShellMain as Main } from './AppShellMain.js';
export { AppShellEnd as End } from './AppShellEnd.js';
export { AppShellFooter as Footer } from './AppShellFooter.js';
