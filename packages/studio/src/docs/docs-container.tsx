import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useMemo, type PropsWithChildren } from 'react';
import { languageOf } from '../copy/index.js';
import { themeData } from '../data/theme-data.js';
import { storybookTheme } from '../parts/storybook-theme.js';
import { useAxes } from '../parts/page-scope.js';
import { useDocsLanguage } from './translations.js';

/**
 * The container of docs pages, with Storybook's theme in the current brand. When an axis changes, only the theme object
 * changes: the page stays mounted and keeps its scroll position. The prose of a component follows the toolbar, as stories
 * do; that of other pages is English.
 */
export function ThemedDocsContainer({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const axes = useAxes();
  const theme = useMemo(() => {
    const brand = themeData().brands.find(({ id }) => id === axes.brand);
    return storybookTheme(brand, languageOf(axes.lang));
  }, [axes]);
  const language = useDocsLanguage(titleOf(props.context));
  return (
    <DocsContainer {...props} theme={theme}>
      <div lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        {children}
      </div>
    </DocsContainer>
  );
}

/** The title of the page's stories; none on a page that belongs to no component. */
function titleOf(context: DocsContainerProps['context']): string {
  try {
    return context.storyById().title;
  } catch {
    return '';
  }
}
