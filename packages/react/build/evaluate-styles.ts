/**
 * Runs a `*.styles.ts` in Node, with the real styled-components, and reads off what the builds need of each part: its
 * host element, its stable class and the CSS that styled-components makes of it.
 */
import { relative } from 'node:path';
import { createElement, type ElementType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { loadModule } from './load-module.js';

/** A styled component after evaluation. */
export interface StyledPart {
  /** The name under which the file exports it. */
  readonly name: string;
  /** The host element, e.g. `button`. */
  readonly tag: string;
  /** Its class in both entries; the `componentId` of its `withConfig`. */
  readonly className: string;
  /** The compiled CSS, on `.className`: rules and statements, one each. */
  readonly rules: readonly string[];
}

export interface EvaluatedStyles {
  readonly parts: readonly StyledPart[];
  /** Absolute paths of the files that were read, the styles file among them. */
  readonly inputs: readonly string[];
}

interface StyledInternals {
  readonly styledComponentId?: string;
  readonly target?: unknown;
  readonly attrs?: readonly unknown[];
  readonly shouldForwardProp?: unknown;
  readonly componentStyle?: { readonly rules: readonly unknown[] };
}

/**
 * @param file absolute path of a `*.styles.ts`
 * @param classOf names the class of a part that has no `componentId`; without it, such a part is refused. Only for pages
 * that are not published: what is published has classes that people may select
 * @returns its parts in the order of their names
 * @throws Error when an export is not a static styled component with a stable class
 */
export async function evaluateStyles(file: string, classOf?: (name: string) => string): Promise<EvaluatedStyles> {
  const { exports, inputs } = await loadModule(file);
  const entries = Object.entries(exports) as [string, StyledInternals][];
  if (entries.length === 0) throw new Error(`${relative(process.cwd(), file)}: exports no styled component.`);
  const classes = new Map(
    entries.map(([name, { styledComponentId: id = '' }]) => [id, id.startsWith('ws-') ? id : (classOf?.(name) ?? id)]),
  );
  return { parts: entries.map(([name, value]) => readPart(value, name, file, classes)), inputs };
}

/** `styledComponentId` → class, of every part of the file: rules of one select another. */
type Classes = ReadonlyMap<string, string>;

function readPart(component: StyledInternals, name: string, file: string, classes: Classes): StyledPart {
  const fail = (why: string) => {
    throw new Error(`${relative(process.cwd(), file)}: \`${name}\` ${why}`);
  };
  const { styledComponentId: id, target, componentStyle } = component;
  if (!id || !componentStyle) return fail('is not a styled component; a styles file exports nothing else.');
  if (typeof target !== 'string') return fail('styles a component; style a host element and use `as` or asChild.');
  const className = classes.get(id)!;
  if (!/^ws-[a-z0-9-]+$/.test(className))
    return fail("needs .withConfig({ componentId: 'ws-…' }): its class must be stable.");
  if (component.attrs?.length || component.shouldForwardProp)
    return fail('uses attrs or shouldForwardProp; give props in JSX.');
  const dynamic = componentStyle.rules.find((rule) => typeof rule !== 'string');
  if (dynamic !== undefined)
    return fail(`has an interpolation that is not a constant (${typeof dynamic}); use a data attribute.`);
  return { name, tag: target, className, rules: compile(component as unknown as ElementType, className, classes) };
}

/** Renders the part once and moves its rules from the generated classes to the stable one. */
function compile(component: ElementType, className: string, classes: Classes): string[] {
  const sheet = new ServerStyleSheet();
  try {
    const markup = renderToStaticMarkup(sheet.collectStyles(createElement(component)));
    const rendered = /class="([^"]*)"/.exec(markup)?.[1]?.split(' ') ?? [];
    // An extended part has a generated class for each part that it is made of.
    const generated = rendered.filter((name) => !classes.has(name)).map((name) => [name, className] as const);
    const stable = new Map([...classes, ...generated]);
    const css = sheet.getStyleTags().replace(/<\/?style[^>]*>/g, '');
    const rules = css
      .split('/*!sc*/')
      .map((rule) =>
        rule.replaceAll(/\.([\w-]+)/g, (all, name: string) => (stable.has(name) ? `.${stable.get(name)}` : all)),
      );
    return rules.map((rule) => rule.trim()).filter((rule) => rule !== '' && !rule.startsWith('data-styled.'));
  } finally {
    sheet.seal();
  }
}
