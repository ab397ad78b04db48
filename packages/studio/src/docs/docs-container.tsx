import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useMemo, type PropsWithChildren } from 'react';
import { languageOf } from '../copy/index.js';
import { themeData } from '../data/theme-data.js';
import { storybookTheme } from '../parts/storybook-theme.js';
import { useAxes } from '../parts/page-scope.js';

/**
 * The container of docs pages, with Storybook's theme in the current brand. When an axis changes, only the theme object
 * changes: the page stays mounted and keeps its scroll position. Its prose is English; stories follow the toolbar.
 */
export function ThemedDocsContainer({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const axes = useAxes();
  const theme = useMemo(() => {
    const brand = themeData().brands.find(({ id }) => id === axes.brand);
    return storybookTheme(brand, languageOf(axes.lang));
  }, [axes]);
  return (
    <DocsContainer {...props} theme={theme}>
      <div lang="en" dir="ltr">
        {children}
      </div>
    </DocsContainer>
  );
}
