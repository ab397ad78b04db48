import * as react from '@wusum/react';
import type { ArgTypesEnhancer, InputType } from 'storybook/internal/types';

const exported = react as unknown as Record<string, unknown>;

/**
 * What a prop may be and what it is when it is left out, from where that is declared: `tone` of Button is one of
 * `buttonTones`, and `buttonDefaults.tone` by itself. Docgen sees only `(typeof buttonTones)[number]`, and a default
 * that is the base style stands in no signature.
 */
export const withPropChoices: ArgTypesEnhancer = ({ title, argTypes }) => {
  const component = title.split('/').at(-1) ?? '';
  const named = Object.entries(argTypes).map(([name, argType]): [string, InputType] => {
    const choices = choicesOf(component, name);
    const offered = choices && !argType.options ? { ...argType, ...offer(choices, argType) } : argType;
    return [name, withDefault(offered, defaultOf(component, name))];
  });
  return Object.fromEntries(named) as typeof argTypes;
};

function defaultOf(component: string, prop: string): unknown {
  const defaults = exported[`${lowerFirst(component)}Defaults`] as Readonly<Record<string, unknown>> | undefined;
  return defaults?.[prop];
}

function withDefault(argType: InputType, value: unknown): InputType {
  if (value === undefined) return argType;
  return { ...argType, table: { ...argType.table, defaultValue: { summary: JSON.stringify(value) } } };
}

type Choice = string | number | boolean;

function choicesOf(component: string, prop: string): readonly Choice[] | undefined {
  const plural = prop.endsWith('s') ? prop : prop.replace(/y$/, 'ie') + 's';
  const found = exported[lowerFirst(component) + upperFirst(plural)];
  return Array.isArray(found) ? (found as readonly Choice[]) : undefined;
}

function offer(choices: readonly Choice[], argType: InputType): InputType {
  const hidden = argType.control === false || (argType.control as { disable?: boolean } | undefined)?.disable;
  return {
    options: choices,
    type: { name: 'enum', value: [...choices] as string[] },
    ...(hidden ? {} : { control: { type: choices.length > 5 ? 'select' : 'inline-radio' } }),
    table: { ...argType.table, type: { summary: choices.map((choice) => JSON.stringify(choice)).join(' | ') } },
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
