import { useEffect, useState, type ReactNode } from 'react';
import type { Decorator } from '@storybook/react-vite';
import { pickAxes, type Axes } from '../axes.js';
import { themeData } from '../data/theme-data.js';
import { OwnAxes } from '../parts/page-scope.js';
import { directionOf } from '../data/resolve-axes.js';
import { getAxes, onAxes } from './axes-store.js';

/** A story may ask for axes of its own (`globals: { lang: 'ar' }`): they are set around it, not on the page. */
export const withAxes: Decorator = (Story, context) => {
  const own = pickAxes(context.storyGlobals);
  const story = Object.keys(own).length > 0 ? <Scope axes={own}><Story /></Scope> : <Story />;
  if (context.parameters.brands === 'one') return story;
  return <EveryBrand>{story}</EveryBrand>;
};

function Scope({ axes, children }: { axes: Partial<Axes>; children: ReactNode }) {
  const { brand, mode, contrast, density, lang } = axes;
  return (
    <OwnAxes value={axes}>
    <div
      data-brand={brand || undefined}
      data-mode={mode || undefined}
      data-contrast={contrast || undefined}
      data-density={density || undefined}
      lang={lang || undefined}
      dir={lang ? directionOf(lang) : undefined}
    >
      {children}
    </div>
    </OwnAxes>
  );
}

/** The same story once, or in every brand of the theme side by side. */
function EveryBrand({ children }: { children: ReactNode }) {
  const [all, setAll] = useState(() => getAxes().brands === 'all');
  useEffect(() => onAxes((axes) => setAll(axes.brands === 'all')), []);
  if (!all) return children;
  return (
    <div className="wsb-every">
      {themeData().brands.map((brand) => (
        <section key={brand.id} data-brand={brand.id} className="wsb-every-one">
          {children}
        </section>
      ))}
    </div>
  );
}
