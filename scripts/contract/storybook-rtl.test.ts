import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { at } from '../run/paths.mjs';
import { readText } from './repository.js';

const folderOf = (name: string): string => at('node_modules', ...name.split('/'));
const storybook = folderOf('storybook');
const runtime = readFileSync(join(storybook, 'dist/manager/runtime.js'), 'utf8');
const globals = readFileSync(join(storybook, 'dist/manager/globals-runtime.js'), 'utf8');
const blocks = readFileSync(join(folderOf('@storybook/addon-docs'), 'dist/blocks.js'), 'utf8');

/** The part of a bundle that comes from one source file. */
function sourceIn(bundle: string, file: string): string {
  const parts = bundle.split(/^(?=\/\/ (?:src|\.\.)\/)/mu).filter((part) => part.split('\n', 1)[0]?.endsWith(file));
  return parts.join('\n');
}

test('docs/contributors/storybook-rtl.md was read in the installed version of Storybook', () => {
  const { version } = JSON.parse(readFileSync(join(storybook, 'package.json'), 'utf8')) as { version: string };
  expect(readText('docs/contributors/storybook-rtl.md')).toContain(`Storybook ${version}`);
});

test.each([
  ['the splitter measures from the left edge', runtime, 'layout/useDragging.ts', /sidebarDragX = \w+\.clientX/],
  ['the arrow keys of the splitter are physical', runtime, 'layout/useDragging.ts', /"ArrowRight",\s+"ArrowLeft"/],
  [
    'the arrow keys of the tree are physical',
    runtime,
    'sidebar/useExpanded.ts',
    /isArrowRight && \(isExpanded === "false"/,
  ],
  ['indents are physical', runtime, 'sidebar/TreeNode.tsx', /paddingLeft: `\$\{/],
  ['the words of the search are constants', runtime, 'sidebar/Search.tsx', /"Find components"/],
  ['the words of tests are constants', runtime, 'sidebar/TestingWidget.tsx', /"Run tests"/],
  ['the headings of the table are constants', blocks, 'ArgsTable/ArgsTable.tsx', /"Description"/],
  ['the table starts at the left', blocks, 'ArgsTable/ArgsTable.tsx', /textAlign: "left"/],
  ['the words of the source are constants', blocks, 'components/Preview.tsx', /"Show code"/],
])('%s', (_what, bundle, file, code) => {
  expect(sourceIn(bundle, file)).toMatch(code);
});

test('a scroll area without a provider is left-to-right, and the document is English', () => {
  expect(globals).toMatch(/localDir \|\| globalDir \|\| "ltr"/);
  expect(runtime).not.toContain('DirectionProvider');
  expect(readFileSync(join(storybook, 'assets/server/template.ejs'), 'utf8')).toContain('<html lang="en">');
});
