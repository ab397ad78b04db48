import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const sheet = (area: string): string => readFileSync(`${root}dist/static/${area}styles.css`, 'utf8');

/** Prints what React renders on a server, without the condition of the sources. @param entry sub-path of the package */
function rendered(entry: string): string {
  const code = `import { createElement } from 'react';
    import { renderToStaticMarkup } from 'react-dom/server';
    import { Cover, Milestone } from '@wusum/tribe${entry}';
    const page = createElement('main', {}, createElement(Cover), createElement(Milestone, { kind: 'year', years: 2, date: '2025-10-05' }));
    process.stdout.write(renderToStaticMarkup(page));`;
  const env = { ...process.env, NODE_OPTIONS: '' };
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8', env });
}

const classes = (html: string): string[] =>
  [...html.matchAll(/class="([^"]*)"/gu)].flatMap(([, names]) => names!.split(' '));

test.each(['', '/symbols'])(
  'the static entry %s renders on a server, and its classes are in the style sheets',
  (entry) => {
    const html = rendered(entry);
    expect(html).toContain('2 years with us');
    const own = classes(html).filter((name) => /^ws-(?:cover|milestone|sign)/u.test(name));
    expect(own.length).toBeGreaterThan(4);
    expect(own.filter((name) => !sheet('').includes(`.${name}`))).toEqual([]);
    expect(own.filter((name) => !sheet('symbols/').includes(`.${name}`))).toEqual([]);
  },
);

test('the styled entry renders the same classes', () => {
  const own = (html: string) => classes(html).filter((name) => name.startsWith('ws-'));
  expect(own(rendered('/styled'))).toEqual(own(rendered('')));
});

test('what needs no browser is a server component', () => {
  const head = (file: string): string => readFileSync(`${root}dist/static/symbols/${file}.js`, 'utf8').slice(0, 30);
  expect(head('cover/Cover')).not.toContain('use client');
  expect(head('milestone/Milestone')).toContain('use client');
});
