import { join } from 'node:path';
import { parseManifest, readProjectFile } from '../disk/read-manifest.js';
import { ignoreFile } from '../init/project-files.js';
import { version } from '../version.js';
import { editManifest } from './edit-manifest.js';
import { entryOf, type Framework } from './frameworks.js';
import { planEntry } from './plan-entry.js';

/** The edits of an app. */
export interface AddPlan {
  /** Path → text of the files that change or are new. */
  readonly files: Readonly<Record<string, string>>;
  /** Path → text before. */
  readonly before: Readonly<Record<string, string>>;
  readonly needsInstall: boolean;
  /** Sentences about what the user has to do. */
  readonly byHand: readonly string[];
}

export interface AddTarget {
  readonly root: string;
  readonly framework: Framework;
  /** Output folder of the build, relative to the app. */
  readonly out: string;
  /** Id of the brand, for the storage key of `BrandScript`. */
  readonly id: string;
  /** Files of tokens and config that are new. */
  readonly tokens: Readonly<Record<string, string>>;
  /** Font packages to install. */
  readonly fonts: Readonly<Record<string, string>>;
}

const react = { react: '^19.3.1', 'react-dom': '^19.3.1' };

/** Plans all edits without writing. */
export async function planAdd(target: AddTarget): Promise<AddPlan> {
  const { root, framework, out, tokens, fonts } = target;
  const read = (path: string): Promise<string | undefined> => readProjectFile(join(root, path));
  const before: Record<string, string> = {};
  const files: Record<string, string> = { ...tokens };
  const byHand: string[] = [];
  const edit = async (path: string, change: (text: string) => string): Promise<void> => {
    const text = (await read(path)) ?? '';
    const changed = change(text);
    if (changed === text) return;
    files[path] = changed;
    if (text !== '') before[path] = text;
  };
  let needsInstall = false;
  await edit('package.json', (text) => {
    const dependencies = { '@wusum/contract': `^${version}`, '@wusum/react': `^${version}`, ...react };
    const edited = editManifest(text, { dependencies, devDependencies: { wusum: `^${version}`, ...fonts } });
    needsInstall = edited.needsInstall;
    byHand.push(...edited.byHand);
    return edited.text;
  });
  await edit('.gitignore', (text) => ignoreFile(text, ['node_modules', out]));
  const entry = entryOf(framework, root, await read('index.html'));
  if (entry === undefined) byHand.push(noEntry[framework]);
  else {
    const text = (await read(entry))!;
    const plan = planEntry(framework, text, { path: entry, out, key: `${target.id}-scope` });
    for (const [path, changed] of Object.entries(plan.files)) await edit(path, () => changed);
    byHand.push(...plan.byHand);
  }
  byHand.push(...(await otherSteps(framework, read)));
  return { files, before, needsInstall, byHand };
}

const inEntry = 'Import fonts.css, theme.css and @wusum/react/styles.css where all pages start';
const noEntry: Readonly<Record<Framework, string>> = {
  vite: `${inEntry}: index.html names no module script that exists.`,
  next: `${inEntry}: there is no app/layout file. For the pages router, use pages/_app.`,
  astro: `${inEntry}: there is no layout in src/layouts.`,
  'react-router': `${inEntry}: there is no app/root file.`,
};

type Read = (path: string) => Promise<string | undefined>;

/** What depends on files that this command does not edit. */
async function otherSteps(framework: Framework, read: Read): Promise<string[]> {
  const steps: string[] = [];
  const { dependencies, devDependencies } = parseManifest((await read('package.json')) ?? '{}');
  const all = { ...dependencies, ...devDependencies };
  if (framework === 'astro' && !Object.hasOwn(all, '@astrojs/react'))
    steps.push('Run `npx astro add react`: Astro renders React components only with its integration.');
  const reactRange = all['react'];
  if (reactRange !== undefined && /^[\^~]?1[0-8]\./u.test(reactRange))
    steps.push(`Update React: the components need version 19; package.json has ${reactRange}.`);
  const compiler = (await read('tsconfig.json')) ?? '';
  if (/"moduleResolution"\s*:\s*"(?:node|node10|classic)"/iu.test(compiler))
    steps.push('Set "moduleResolution" to "bundler" in tsconfig.json: the packages declare their types in `exports`.');
  return steps;
}
