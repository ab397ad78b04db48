/**
 * Every undocumented API of React and styled-components that this package uses: none of React at present. The peer ranges
 * of both are closed. They open for a new major version when all checks pass with it.
 */
import { createElement, forwardRef, use } from 'react';
import { renderToString } from 'react-dom/server';
import { isStyledComponent, ServerStyleSheet, styled, StyleSheetContext } from 'styled-components';

export interface PrivateApi {
  readonly library: 'react' | 'styled-components';
  /** The newest version with which the check passed. */
  readonly tried: string;
  /** The members that are not documented. */
  readonly members: readonly string[];
  /** What they are used for. */
  readonly purpose: string;
  /** Sources that use them, relative to the package. No other source may. */
  readonly usedIn: readonly string[];
  /** Whether the installed version has them in the form that the sources expect. */
  readonly holds: () => boolean;
}

type Members = Readonly<Record<string, unknown>>;

export const privateApis: readonly PrivateApi[] = [
  {
    library: 'styled-components',
    tried: '6.6.0',
    members: ['componentStyle'],
    purpose: 'The build reads the interpolations of a template from `componentStyle.rules`, to refuse functions.',
    usedIn: ['build/evaluate-styles.ts'],
    holds() {
      const { componentStyle } = styled.div`gap: ${() => '1em'};` as unknown as {
        componentStyle?: { rules?: unknown[] };
      };
      const rules = componentStyle?.rules ?? [];
      return rules.some((rule) => typeof rule === 'string') && rules.some((rule) => typeof rule === 'function');
    },
  },
  {
    library: 'styled-components',
    tried: '6.6.0',
    members: ['data-styled', '!sc'],
    purpose:
      'The build splits the text of `getStyleTags()` into rules at `/*!sc*/` and drops those that mark a component.',
    usedIn: ['build/evaluate-styles.ts'],
    holds() {
      const sheet = new ServerStyleSheet();
      const part = styled.div.withConfig({ componentId: 'ws-a' })`gap: 1em; &:hover { gap: 2em; }`;
      renderToString(sheet.collectStyles(createElement(part)));
      const [one, two, mark, ...rest] = sheet.getStyleTags().split('/*!sc*/');
      sheet.seal();
      const isRule = (text: string | undefined) => /\.[\w-]+(:hover)?\{gap:\dem;?\}$/.test(text?.trim() ?? '');
      return isRule(one) && isRule(two) && mark?.trim().startsWith('data-styled.') === true && rest.length > 0;
    },
  },
  {
    library: 'styled-components',
    tried: '6.6.0',
    members: ['styledComponentId', 'foldedComponentIds'],
    purpose:
      'The styled entry marks its components as styled components: `styled(Button)` extends, `${Button}` selects.',
    usedIn: ['build/evaluate-styles.ts', 'src/system/as-styled.ts'],
    holds() {
      const own = styled.div`` as unknown as Members;
      const members = ['styledComponentId', 'target', 'attrs', 'foldedComponentIds'];
      const ours = Object.assign(
        forwardRef(() => null),
        { styledComponentId: 'ws-a', target: 'div', attrs: [] },
      );
      return (
        members.every((name) => name in own) && isStyledComponent(ours) && typeof own.foldedComponentIds === 'string'
      );
    },
  },
  {
    library: 'styled-components',
    tried: '6.6.0',
    members: ['hasNameForId', 'insertRules', 'stylis.hash'],
    purpose:
      'The styled entry inserts compiled rules into the style sheet of the page, the request or the shadow root.',
    usedIn: ['src/system/styled-runtime.ts'],
    holds() {
      let isThere = false;
      const Probe = () => {
        const { styleSheet, stylis } = use(StyleSheetContext) as unknown as { styleSheet: Members; stylis: Members };
        isThere =
          typeof styleSheet.hasNameForId === 'function' &&
          typeof styleSheet.insertRules === 'function' &&
          typeof stylis === 'function' &&
          typeof (stylis as Members).hash === 'string';
        return null;
      };
      const sheet = new ServerStyleSheet();
      renderToString(sheet.collectStyles(createElement(Probe)));
      sheet.seal();
      return isThere;
    },
  },
];

/**
 * @param installed version of the library
 * @throws Error when the installed version has another form
 */
export function checkPrivateApi(
  { library, tried, members, purpose, usedIn, holds }: PrivateApi,
  installed: string,
): void {
  if (holds()) return;
  throw new Error(
    `${library} ${installed} has \`${members.join('`, `')}\` in another form than ${tried}.\n` +
      `  Why: ${purpose}\n` +
      `  Fix: change ${usedIn.join(' and ')} and its check in build/private-apis.ts, or close the peer range below ${installed}.`,
  );
}
