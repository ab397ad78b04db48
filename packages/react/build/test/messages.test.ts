/** The messages that components load and show, in the published files of both entries. Needs `dist`. */
import { join } from 'node:path';
import { messages } from '@wusum/contract/messages';
import type { BrandData, Message } from '@wusum/contract/types';
import { build } from 'esbuild';
import { createElement as h, type FunctionComponent } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { firstBrand } from '../../src/test/brands.js';
import { componentFolders } from '../components.js';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const keys = Object.keys(messages.en);
const groups = new Set(keys.map(groupOf));

function groupOf(key: string): string {
  return key.split('.', 1)[0]!;
}

/** What a bundle has of messages: the groups whose texts it has, and those whose keys its code asks for. */
interface Spoken {
  readonly loaded: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
}

/** Bundles each component of an entry alone, as an application does. */
async function spokenIn(entry: string, folders: readonly string[]): Promise<Map<string, Spoken>> {
  const { outputFiles } = await build({
    entryPoints: folders.map((folder) => join(dist, entry, 'components', folder, 'index.js')),
    bundle: true,
    write: false,
    format: 'esm',
    outdir: join(dist, entry, 'components'),
    external: ['react', 'react-dom', 'styled-components'],
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return new Map(folders.map((folder, index) => [folder, spoken(outputFiles[index]!.text)]));
}

/** A text is a property, whose name is its key; any other text that begins as a key does is a request. */
function spoken(code: string): Spoken {
  const rest = code.replaceAll(/"[\w.-]+":/gu, '');
  const asked = [...rest.matchAll(/["'`]([a-z][a-z\d-]*)\.[\w$]/gu)].map(([, group]) => group!);
  return {
    loaded: new Set(keys.filter((key) => code.includes(`"${key}":`)).map(groupOf)),
    asked: new Set(asked.filter((group) => groups.has(group))),
  };
}

describe.each(['static', 'styled'])('a component of the %s entry', async (entry) => {
  const all = await spokenIn(entry, componentFolders(root));

  it('loads no messages of another: each group in its bundle has a key that it asks for', () => {
    const idle = [...all]
      // Shows any message.
      .filter(([folder]) => folder !== 'message')
      .flatMap(([folder, { loaded, asked }]) => [...loaded.difference(asked)].map((group) => `${folder}: ${group}`));
    expect(idle).toEqual([]);
    expect([...all.get('breadcrumbs')!.loaded]).toEqual(['breadcrumbs']);
    expect([...all.values()].filter(({ loaded }) => loaded.size > 0).length).toBeGreaterThan(50);
  });

  it('loads the messages that it asks for', () => {
    const missing = [...all].flatMap(([folder, { loaded, asked }]) =>
      [...asked.difference(loaded)].map((group) => `${folder}: ${group}`),
    );
    expect(missing).toEqual([]);
  });
});

type Kit = Record<string, FunctionComponent<Record<string, unknown>>>;

/** Components of several groups that show a message on a server. */
const speaking: readonly [name: string, props: Record<string, unknown>, key: keyof typeof messages.en][] = [
  ['CloseButton', {}, 'action.close'],
  ['Spinner', {}, 'state.loading'],
  ['Callout', { color: 'warning', title: 'A' }, 'notice.warning'],
  ['Tag', { onRemove: () => {}, text: 'A', children: 'A' }, 'tag.remove'],
  ['CopyButton', { text: 'A' }, 'copy.copy'],
  ['SkipNav', { href: '#a' }, 'skip-nav.label'],
  ['TextField', { label: 'A', required: true }, 'state.required'],
  ['NumberField', { label: 'A' }, 'number.increase'],
  ['EmptyState', { situation: 'search' }, 'empty.search'],
  ['Pagination', { count: 9 }, 'pagination.name'],
];

describe.each(['static', 'styled'])('what a component of the %s entry says', async (entry) => {
  const kit = (await import(join(dist, entry, 'index.js'))) as Kit;
  const brandWith = (texts: Readonly<Record<string, Message>>): BrandData => ({
    ...firstBrand,
    id: 'tested',
    messages: { en: texts, ar: texts },
  });
  const markup = (name: string, props: object, lang: string, data: BrandData) =>
    renderToString(h(kit['Brand']!, { data, lang }, h(kit[name]!, { ...props })));
  const texts = (message: Message): string[] =>
    typeof message === 'string' ? [message] : message.filter((part) => typeof part === 'string');

  it.each(speaking)(
    '%s: the message of the brand, else the neutral one in the language of the reader',
    (name, props, key) => {
      for (const lang of ['en', 'ar'] as const) {
        const neutral = markup(name, props, lang, brandWith({}));
        const own = markup(name, props, lang, brandWith({ [key]: 'Own words' }));
        expect(texts(messages[lang][key]).filter((text) => !neutral.includes(text.trim()))).toEqual([]);
        expect(neutral).not.toContain('Own words');
        expect(own).toContain('Own words');
      }
    },
  );
});
