import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluateStyles } from './evaluate-styles.js';
import { component, staticStyles, styledComponent, styledStyles } from './write-modules.js';

/** As much of Vite's plugin interface as this plugin uses. */
interface Plugin {
  name: string;
  enforce: 'pre';
  load(this: { addWatchFile(path: string): void }, id: string): Promise<string | undefined>;
}

export type Entry = 'static' | 'styled';

const system = join(dirname(fileURLToPath(import.meta.url)), '..', 'src/system');
const ours = /\/packages\/(react|tribe)\/src\/(?!test\/).*(?<!\.(test|stories))\.tsx?$/;

/** The stylesheet of a component, put on the page by the module itself: for tests, where no built sheet is loaded. */
function withSheet(code: string, css: string): string {
  return `${code}
const sheet = new CSSStyleSheet();
sheet.replaceSync(${JSON.stringify(css)});
document.adoptedStyleSheets.push(sheet);
`;
}

/**
 * Serves the sources as one of the published entries would, so that the same tests run against both.
 * @param entry which of the two
 */
export function wusum(entry: Entry): Plugin {
  return {
    name: `wusum:${entry}`,
    enforce: 'pre',
    async load(id) {
      const file = id.split('?')[0]!;
      if (!ours.test(file)) return undefined;
      if (file.endsWith('.styles.ts')) {
        const { parts } = await evaluateStyles(file);
        if (entry === 'styled') return styledStyles(parts);
        return withSheet(staticStyles(parts), parts.flatMap(({ rules }) => rules).join('\n'));
      }
      if (!file.endsWith('.tsx')) return undefined;
      const text = await readFile(file, 'utf8');
      if (entry === 'static') return component(text, file, join(system, 'jsx-runtime.ts'));
      return styledComponent(text, file, system);
    },
  };
}
