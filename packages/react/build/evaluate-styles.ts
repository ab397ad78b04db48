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
 * @returns its parts in the order of their names, and the files that it read (for a watcher)
 * @throws Error when an export is not a static styled component with a `componentId`
 */
export async function evaluateStyles(file: string): Promise<EvaluatedStyles> {
  const { exports, inputs } = await loadModule(file);
  const parts = Object.entries(exports).map(([name, value]) => readPart(value as StyledInternals, name, file));
  if (parts.length === 0) throw new Error(`${relative(process.cwd(), file)}: exports no styled component.`);
  return { parts, inputs };
}

function readPart(component: StyledInternals, name: string, file: string): StyledPart {
  const fail = (why: string) => {
    throw new Error(`${relative(process.cwd(), file)}: \`${name}\` ${why}`);
  };
  const { styledComponentId: className, target, componentStyle } = component;
  if (!className || !componentStyle) return fail('is not a styled component; a styles file exports nothing else.');
  if (typeof target !== 'string') return fail('styles a component; style a host element and use `as` or asChild.');
  if (!/^ws-[a-z0-9-]+$/.test(className))
    return fail("needs .withConfig({ componentId: 'ws-…' }): its class must be stable.");
  if (component.attrs?.length || component.shouldForwardProp)
    return fail('uses attrs or shouldForwardProp; give props in JSX.');
  const dynamic = componentStyle.rules.find((rule) => typeof rule !== 'string');
  if (dynamic !== undefined)
    return fail(`has an interpolation that is not a constant (${typeof dynamic}); use a data attribute.`);
  return { name, tag: target, className, rules: compile(component as unknown as ElementType, className) };
}

/** Renders the part once and moves its rules from the generated class to the stable one. */
function compile(component: ElementType, className: string): string[] {
  const sheet = new ServerStyleSheet();
  try {
    const markup = renderToStaticMarkup(sheet.collectStyles(createElement(component)));
    const generated = /class="([^"]*)"/
      .exec(markup)?.[1]
      ?.split(' ')
      .find((name) => name !== className);
    const css = sheet.getStyleTags().replace(/<\/?style[^>]*>/g, '');
    const stable = generated ? css.replaceAll(new RegExp(`\\.${generated}(?![\\w-])`, 'g'), `.${className}`) : css;
    const rules = stable.split('/*!sc*/').map((rule) => rule.trim());
    return rules.filter((rule) => rule !== '' && !rule.startsWith('data-styled.'));
  } finally {
    sheet.seal();
  }
}
