import { Brand, useScope, type BrandProps } from '@wusum/react';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { Decorator } from '@storybook/react-vite';
import { pickAxes, type Axes } from '../axes.js';
import { languageOf } from '../copy/index.js';
import { directionOf, resolveAxes } from '../data/resolve-axes.js';
import { themeData } from '../data/theme-data.js';
import { OwnAxes } from '../parts/page-scope.js';
import { getAxes, onAxes } from './axes-store.js';

/** A story may ask for axes of its own (`globals: { lang: 'ar' }`): they are set around it, not on the page. */
export const withAxes: Decorator = (Story, context) => {
  const own = pickAxes(context.storyGlobals);
  const story =
    Object.keys(own).length > 0 ? (
      <Scope axes={own} full={context.parameters.layout === 'fullscreen'}>
        <Story />
      </Scope>
    ) : (
      <Story />
    );
  const shown = context.parameters.brands === 'one' ? story : <EveryBrand>{story}</EveryBrand>;
  return context.viewMode === 'docs' ? <PageLanguage>{shown}</PageLanguage> : shown;
};

/** The prose of a docs page is English; a story in it speaks and reads as the toolbar says. */
function PageLanguage({ children }: { children: ReactNode }) {
  const { lang } = resolveAxes(useSyncExternalStore(onAxes, getAxes));
  return (
    <div lang={lang} dir={directionOf(lang)}>
      {children}
    </div>
  );
}

function Scope({ axes, full, children }: { axes: Partial<Axes>; full: boolean; children: ReactNode }) {
  const grounded = Boolean(axes.brand || axes.mode) && !full;
  return (
    <OwnAxes value={axes}>
      <Brand {...scopeOf(axes)} className={grounded ? 'wsb-scope' : undefined}>
        {children}
      </Brand>
    </OwnAxes>
  );
}

/** Only what is chosen: an empty value means "as it is around". */
function scopeOf({ brand, mode, contrast, density, lang }: Partial<Axes>): BrandProps {
  const chosen = Object.entries({ brand, mode, contrast, density, lang }).filter(([, value]) => value);
  return Object.fromEntries(chosen) as BrandProps;
}

/** The same story once, or in every brand of the theme side by side, each in its own mode unless one is chosen. */
function EveryBrand({ children }: { children: ReactNode }) {
  const { brands: shown, mode } = useSyncExternalStore(onAxes, getAxes);
  const own = languageOf(useScope().lang ?? '');
  const other = own === 'ar' ? 'en' : 'ar';
  if (shown !== 'all') return children;
  return (
    <div className="wsb-every">
      {themeData().brands.map((brand) => (
        <Brand
          key={brand.id}
          className="wsb-every-one"
          {...scopeOf({ brand: brand.id, mode: mode || brand.defaults.mode })}
        >
          <header>
            <span lang={own}>{brand.names[own]}</span>
            <span lang={other}>{brand.names[other]}</span>
          </header>
          {children}
        </Brand>
      ))}
    </div>
  );
}
