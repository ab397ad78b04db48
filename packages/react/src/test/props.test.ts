import { describe, expect, it } from 'vitest';
import * as root from '../index.js';
import * as icons from '../components/icon/icons/index.js';
import * as documentation from '../props.js';
import { colors, sizes, type PropsDoc } from '../system/props.js';

const docs = Object.entries(documentation).filter(([name]) => name.endsWith('Props')) as [string, PropsDoc][];
const sources = import.meta.glob<string>('../components/*/*.props.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** `@default 'md'` of each prop in a source file, by the name of the prop. */
function documentedDefaults(source: string): Map<string, string> {
  const found = source.matchAll(/@default ([^\n]+)\n\s*\*\/\n\s*'?([\w-]+)'?\?:/g);
  return new Map([...found].map(([, value, prop]) => [prop!, value!.replace(/^'(.*)'$/, '$1')]));
}

describe('the root export', () => {
  it('has components, namespaces of parts, hooks, functions and icons; arrays and defaults are in `@wusum/react/props`', () => {
    const isCode = (value: object) =>
      typeof value === 'function' || '$$typeof' in value || Object.prototype.toString.call(value) === '[object Module]';
    const data = Object.entries<object>({ ...root }).filter(([name, value]) => !isCode(value) && !(name in icons));
    expect(data.map(([name]) => name)).toEqual([]);
  });
});

describe('the documentation of props', () => {
  it('has one object for each component, named after it', () => {
    const files = Object.keys(sources).map((path) => /(\w+)\.props\.ts$/.exec(path)![1]!);
    // `qrCodeProps` is that of QRCode.
    const names = files.map((file) => `${file}Props`.toLowerCase());
    expect(names.filter((name) => !docs.some(([known]) => known.toLowerCase() === name))).toEqual([]);
  });

  it.each(docs)('%s: each default is one of the values', (_name, { variants, defaults }) => {
    const strange = Object.entries(defaults).filter(
      ([prop, value]) => prop in variants && !variants[prop]!.includes(value),
    );
    expect(strange).toEqual([]);
  });

  it.each(docs)('%s: `color` means a role, and is neutral by default', (_name, { variants, defaults }) => {
    const strange = (variants['color'] ?? []).filter(
      (value) => value !== 'muted' && !colors.includes(value as 'accent'),
    );
    expect([strange, defaults['color'] ?? 'neutral']).toEqual([[], 'neutral']);
  });

  it.each(docs)('%s: a `size` of sm, md and lg is md by default', (_name, { variants, defaults }) => {
    const isControlSize = String(variants['size']) === String(sizes);
    expect(isControlSize ? defaults['size'] : 'md').toBe('md');
  });

  it.each(Object.entries(sources))('%s: `@default` and the documented default are the same', (path, source) => {
    const file = /(\w+)\.props\.ts$/.exec(path)![1]!;
    const { defaults } = docs.find(([name]) => name.toLowerCase() === `${file}Props`.toLowerCase())![1];
    const written = [...documentedDefaults(source)].filter(([prop]) => prop in defaults);
    expect(written.filter(([prop, value]) => String(defaults[prop]) !== value)).toEqual([]);
  });
});
