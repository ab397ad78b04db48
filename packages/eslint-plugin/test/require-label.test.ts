import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { named } from '../src/shared/labelled.js';
import { lint } from './lint.js';

const from = (names: string, code: string, source = '@wusum/react') =>
  `import { ${names} } from '${source}';\nexport const a = ${code};`;

const missing: readonly (readonly [name: string, code: string, what: string])[] = [
  ['a field', from('TextField', '<TextField />'), 'control'],
  ['an empty label', from('TextField', '<TextField label="" />'), 'control'],
  ['another name in the file', from('Select as Choice', '<Choice options={[]} />'), 'control'],
  ['a subpath', from('Switch', '<Switch />', '@wusum/react/switch'), 'control'],
  ['a namespace', `import * as W from '@wusum/react';\nexport const a = <W.Checkbox />;`, 'control'],
  ['a button with an icon alone', from('Button', '<Button start={<Icon />} />'), 'text'],
  ['a button with blanks', from('Button', '<Button>\n  {/* later */}\n</Button>'), 'text'],
];

const complete: readonly (readonly [name: string, code: string])[] = [
  ['a label', from('TextField', '<TextField label={t("name")} />')],
  ['aria-label', from('Switch', '<Switch aria-label="Dark" />')],
  ['aria-labelledby', from('Meter', '<Meter aria-labelledby={id} value={1} />')],
  ['spread props', from('TextField', '<TextField {...field} />')],
  ['a field around it', from('FieldParts, TextField', '<FieldParts.Root><div><TextField /></div></FieldParts.Root>')],
  ['a button with text', from('Button', '<Button>Send</Button>')],
  ['a button with children', from('Button', '<Button>{children}</Button>')],
  ['a component of another package', from('TextField, Button', '<><TextField /><Button /></>', 'elsewhere')],
];

test.each(missing)('reports %s', (_, code, what) => {
  expect(lint('require-label', code).map((each) => each.what)).toEqual([what]);
});
test.each(complete)('allows %s', (_, code) => expect(lint('require-label', code)).toEqual([]));

test('modules that re-export the components are an option', () => {
  const code = from('TextField', '<TextField />', '@/ui');
  expect(lint('require-label', code)).toEqual([]);
  expect(lint('require-label', code, { options: [{ modules: ['@/ui'] }] })).toHaveLength(1);
});

interface Prop {
  readonly name: string;
  readonly required: boolean;
  readonly default?: string;
}

test('every component with an optional label and no default name is listed', () => {
  const file = new URL('../../../docs/components/components.json', import.meta.url);
  const pages = JSON.parse(readFileSync(file, 'utf8')) as { components: { name: string; props?: Prop[] }[] }[];
  const isNeeded = ({ name, required, default: own }: Prop) => name === 'label' && !required && own === undefined;
  const needing = pages.flatMap(({ components }) =>
    components.filter(({ props }) => props?.some(isNeeded)).map(({ name }) => name),
  );
  // Their content or the words of the brand name them; an icon may be decorative, and Field names its control.
  const byContent = ['Field', 'Radio', 'Table.Cell', 'Table.SelectCell', 'Toggle', 'ToggleGroup.Item', 'Icon'];
  const others = [...byContent, 'ActionBar', 'ContextualHelp', 'SearchField', 'SiteHeader.Menu'];
  expect(Object.keys(named).toSorted()).toEqual(needing.filter((name) => !others.includes(name)).toSorted());
});
