import { dirname, posix } from 'node:path';
import { addToModule, inStyle } from './edit-code.js';
import { withScript, wrapHtml } from './edit-html.js';
import type { Framework } from './frameworks.js';

export interface EntryPlan {
  /** Path → text of files that change or are new. */
  readonly files: Readonly<Record<string, string>>;
  /** What the user has to do. */
  readonly byHand: readonly string[];
}

/** What an entry imports. */
interface Target {
  /** The entry, relative to the app. */
  readonly path: string;
  /** Folder of the built theme, relative to the app. */
  readonly out: string;
  /** Storage key of `BrandScript`. */
  readonly key: string;
}

/** The line that shows that an entry has been edited. */
const marker = '@wusum/react/styles.css';

/** Edits the file that every page goes through, so that it has the styles, the brand and the script of the brand. */
export function planEntry(framework: Framework, text: string, target: Target): EntryPlan {
  if (text.includes(marker)) return { files: {}, byHand: [] };
  if (framework === 'astro') return planAstro(text, target);
  const edited = framework === 'vite' ? editMain(text, target) : editRoot(text, target);
  if (edited !== undefined) return { files: { [target.path]: edited }, byHand: [] };
  const files = { [target.path]: addToModule(text, stylesOf(target)) };
  return { files, byHand: [`Put \`<Brand>\` around \`<html>\` in ${target.path}, and \`<BrandScript>\` in its head.`] };
}

/** The path of a module of the theme from the entry. */
function fromEntry({ path, out }: Target, file: string): string {
  const relative = posix.relative(dirname(path), posix.join(out, 'theme', file));
  return relative.startsWith('.') ? relative : `./${relative}`;
}

function stylesOf(target: Target): string[] {
  return [
    `import '${fromEntry(target, 'fonts.css')}';`,
    `import '${fromEntry(target, 'theme.css')}';`,
    `import '${marker}';`,
  ];
}

const brandsImport = (target: Target): string => `import { brands } from '${fromEntry(target, 'brands/index.js')}';`;

/** The entry of an app that only the browser renders: the brands are registered once. */
function editMain(text: string, target: Target): string {
  const imports = [...stylesOf(target), `import { registerBrands } from '@wusum/react';`, brandsImport(target)];
  return addToModule(text, imports, ['registerBrands(...brands);']);
}

/** The root layout of an app that a server renders: the data of the brand is passed to the scope around the page. */
function editRoot(text: string, target: Target): string | undefined {
  const wrapped = wrapHtml(text, target.key);
  const imports = [...stylesOf(target), `import { Brand, BrandScript } from '@wusum/react';`, brandsImport(target)];
  return wrapped === undefined ? undefined : addToModule(wrapped, imports);
}

/** Components in an Astro page are islands: the brands are registered for the server and, by a script, for the browser. */
function planAstro(text: string, target: Target): EntryPlan {
  const setupPath = 'src/brand-setup.ts';
  const setup = [
    `import { registerBrands } from '@wusum/react';`,
    `import { brands } from '${fromEntry({ ...target, path: setupPath }, 'brands/index.js')}';`,
    '',
    'registerBrands(...brands);',
  ].join('\n');
  const toSetup = posix.relative(dirname(target.path), 'src/brand-setup');
  const frontmatter = /^---\r?\n([^]*?)^---\r?$/mu.exec(text);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const imports = [...stylesOf(target), `import '${toSetup}';`, `import { BrandScript } from '@wusum/react';`];
  const code = frontmatter?.[1] ?? '';
  const body = frontmatter ? text.slice(frontmatter.index + frontmatter[0].length) : `${newline}${text}`;
  const edited = code.trim() === '' ? inStyle(imports, text) : addToModule(code, imports);
  const script = `<BrandScript storageKey="${target.key}" />${newline}    <script>import '${toSetup}';</script>`;
  const page = withScript(body, script, newline);
  const files = { [target.path]: `---${newline}${edited}---${page ?? body}`, [setupPath]: `${setup}\n` };
  const byHand = page === undefined ? [`Add \`<BrandScript />\` to the head of ${target.path}.`] : [];
  return { files, byHand };
}
