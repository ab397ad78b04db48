import * as documentation from '@wusum/react/props';
import type { ArgTypesEnhancer, InputType } from 'storybook/internal/types';

type Value = string | number | boolean;
/** `buttonProps`, `cardProps`, …: the values and defaults that a component declares in its `X.props.ts`. */
type PropsDoc = documentation.PropsDoc;

/**
 * Adds the values and the default of each prop to its arg type, from the component's own declaration. Docgen sees only
 * types such as `ButtonVariant` and no default, because defaults are base styles.
 */
export const withPropChoices: ArgTypesEnhancer = ({ title, argTypes }) => {
  const doc = docOf(title.split('/').at(-1) ?? '');
  if (!doc) return argTypes;
  const documented = Object.entries(argTypes).map(([name, argType]): [string, InputType] => [
    name,
    withDefault(withValues(argType, doc.variants[name]), doc.defaults[name]),
  ]);
  return Object.fromEntries(documented) as typeof argTypes;
};

/** The declaration of a component: `Button` → `buttonProps`. */
function docOf(component: string): PropsDoc | undefined {
  const name = `${component.charAt(0).toLowerCase()}${component.slice(1)}Props`;
  return (documentation as unknown as Record<string, PropsDoc | undefined>)[name];
}

function withValues(argType: InputType, values: readonly Value[] | undefined): InputType {
  if (!values || argType.options) return argType;
  const hidden = argType.control === false || (argType.control as { disable?: boolean } | undefined)?.disable;
  return {
    ...argType,
    options: values,
    type: { name: 'enum', value: [...values] as string[] },
    ...(hidden ? {} : { control: { type: values.length > 5 ? 'select' : 'inline-radio' } }),
    table: { ...argType.table, type: { summary: values.map((value) => JSON.stringify(value)).join(' | ') } },
  };
}

function withDefault(argType: InputType, value: Value | undefined): InputType {
  if (value === undefined) return argType;
  // `boolean | undefined` is a union for docgen, with a field for JSON.
  const isPlain = typeof value === 'boolean' && argType.control === undefined;
  return {
    ...argType,
    ...(isPlain && { type: { name: 'boolean' }, control: { type: 'boolean' } }),
    table: { ...argType.table, defaultValue: { summary: JSON.stringify(value) } },
  };
}
