import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useMemo, type PropsWithChildren } from 'react';
import { languageOf } from '../copy/index.js';
import { themeData } from '../data/theme-data.js';
import { houseTheme } from '../parts/house-theme.js';
import { useAxes } from '../parts/page-scope.js';

/**
 * Storybook's docs page in the brand that it shows. The theme object follows the axes; the page under it stays mounted,
 * so that a reader keeps their place. Its prose is English in every language; stories say theirs themselves.
 */
export function HouseDocs({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const axes = useAxes();
  const theme = useMemo(() => {
    const brand = themeData().brands.find(({ id }) => id === axes.brand);
    return houseTheme(brand, languageOf(axes.lang));
  }, [axes]);
  return (
    <DocsContainer {...props} theme={theme}>
      <div lang="en" dir="ltr">
        {children}
      </div>
    </DocsContainer>
  );
}
