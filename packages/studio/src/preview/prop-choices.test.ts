import { expect, test } from 'vitest';
import { buttonProps, stackProps } from '@wusum/react/props';
import { withPropChoices } from './prop-choices.js';

type Context = Parameters<typeof withPropChoices>[0];
const enhance = (title: string, argTypes: object) => withPropChoices({ title, argTypes } as Context);

test('a prop gets the values and the default that its component declares', () => {
  const { variant } = enhance('Components/Button', { variant: { name: 'variant' } });
  expect(variant).toMatchObject({
    options: buttonProps.variants.variant,
    control: { type: 'inline-radio' },
    table: { defaultValue: { summary: JSON.stringify(buttonProps.defaults.variant) } },
  });
  expect(variant?.table?.type?.summary?.split(' | ')).toEqual(buttonProps.variants.variant.map((one) => `"${one}"`));
});

test('more than five values get a select', () => {
  const { gap } = enhance('Components/Stack', { gap: { name: 'gap' } });
  expect(gap).toMatchObject({ options: stackProps.variants.gap, control: { type: 'select' } });
});

test('a story’s own options and a hidden control stay', () => {
  const options = ['solid'];
  const argTypes = enhance('Components/Button', {
    variant: { name: 'variant', options },
    size: { name: 'size', control: { disable: true } },
  });
  expect(argTypes.variant?.options).toBe(options);
  expect(argTypes.size?.control).toEqual({ disable: true });
});

test('a component without declared props keeps its arg types', () => {
  const argTypes = { children: { name: 'children' } };
  expect(enhance('Components/Unknown', argTypes)).toBe(argTypes);
});

test('a prop that is off or on has a switch, also if its type allows undefined', () => {
  const union = { name: 'union', value: [{ name: 'boolean' }, { name: 'other', value: 'undefined' }] };
  const { required } = enhance('Components/TextField', { required: { name: 'required', type: union } });
  expect(required).toMatchObject({ control: { type: 'boolean' }, table: { defaultValue: { summary: 'false' } } });
});
