import { themeBase } from '../data/theme-data.js';

/**
 * Adds the theme's style sheets where they are missing. `preview-head.html` links them too, so that the first paint is
 * themed; Vitest's page does not have that head.
 */
export async function addThemeLinks(): Promise<void> {
  await Promise.all(['theme.css', 'ramps.css', 'fonts.css'].map((file) => addLink(new URL(file, themeBase()).href)));
  await document.fonts?.ready;
}

function addLink(href: string): Promise<void> {
  const exists = [...document.styleSheets].some((sheet) => sheet.href === href);
  if (exists) return Promise.resolve();
  return new Promise((done) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
}
