import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useMemo, useSyncExternalStore, type PropsWithChildren } from 'react';
import { languageOf } from '../copy/index.js';
import { resolveAxes } from '../data/resolve-axes.js';
import { themeData } from '../data/theme-data.js';
import { houseTheme } from '../parts/house-theme.js';
import { getAxes, onAxes } from './axes-store.js';

/**
 * Storybook's docs page in the brand that it shows. The theme object follows the axes; the page under it stays mounted,
 * so that a reader keeps their place.
 */
export function HouseDocs({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const axes = useSyncExternalStore(onAxes, getAxes);
  const theme = useMemo(() => {
    const { brand, lang } = resolveAxes(axes);
    return houseTheme(
      themeData().brands.find((one) => one.id === brand),
      languageOf(lang),
    );
  }, [axes]);
  return (
    <DocsContainer {...props} theme={theme}>
      {children}
    </DocsContainer>
  );
}
