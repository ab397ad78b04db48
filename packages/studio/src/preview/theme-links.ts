import { themeBase } from '../data/theme-data.js';

/**
 * Style sheets of the theme. `preview-head.html` links them too, so that the first paint is themed;
 * where that head is not used (the test runner) they are added here.
 */
export async function addThemeLinks(): Promise<void> {
  await Promise.all(['theme.css', 'ramps.css', 'fonts.css'].map((file) => addLink(new URL(file, themeBase()).href)));
  await document.fonts?.ready;
}

function addLink(href: string): Promise<void> {
  const there = [...document.styleSheets].some((sheet) => sheet.href === href);
  if (there) return Promise.resolve();
  return new Promise((done) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
}
