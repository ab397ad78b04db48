import { Brand, matchLanguage, useScope } from '@wusum/react';
import { useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import type { Decorator, StoryContext } from '@storybook/react-vite';
import { pickAxes, type Axes } from '../axes.js';
import { directionOf, resolveAxes } from '../data/resolve-axes.js';
import { isVitest, themeData } from '../data/theme-data.js';
import { brandProps } from '../parts/brand-props.js';
import { StoryAxes } from '../parts/page-scope.js';
import { BrandFrames } from './BrandFrames.js';
import { CompareFrames } from './CompareFrames.js';
import { getAxes, subscribeToAxes } from './axes-store.js';

/** Decorator: a story's own axes (`globals: { lang: 'ar' }`) are set around it, not on the page. */
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
  const shown = context.parameters.brands === 'one' ? framed(context, story) : <EveryBrand>{story}</EveryBrand>;
  if (context.viewMode === 'docs') return <PageLanguage>{shown}</PageLanguage>;
  return isVitest() || context.parameters.compare === false ? shown : <Compared storyId={context.id}>{shown}</Compared>;
};

/** Shows the story once, or as saved and as drafted. `parameters.compare: false` keeps the story. */
function Compared({ storyId, children }: { storyId: string; children: ReactNode }) {
  const { brands: shown } = useSyncExternalStore(subscribeToAxes, getAxes);
  return shown === 'side' || shown === 'slider' ? (
    <CompareFrames key={storyId} storyId={storyId} layout={shown} />
  ) : (
    children
  );
}

/** `parameters.frames`: the page shows another story of the component in a window for each brand. A test has one page. */
function framed({ parameters, componentId }: StoryContext, story: ReactElement): ReactElement {
  const { frames } = parameters as { frames?: string };
  return frames === undefined || isVitest() ? story : <BrandFrames storyId={`${componentId}--${frames}`} />;
}

/** The prose of a docs page is English; the stories in it have the language and direction of the toolbar. */
function PageLanguage({ children }: { children: ReactNode }) {
  const { lang } = resolveAxes(useSyncExternalStore(subscribeToAxes, getAxes));
  return (
    <div lang={lang} dir={directionOf(lang)}>
      {children}
    </div>
  );
}

function Scope({ axes, full, children }: { axes: Partial<Axes>; full: boolean; children: ReactNode }) {
  const painted = Boolean(axes.brand || axes.mode) && !full;
  return (
    <StoryAxes value={axes}>
      <Brand {...brandProps(axes)} className={painted ? 'wsb-scope' : undefined}>
        {children}
      </Brand>
    </StoryAxes>
  );
}

/** Shows the story once, or in every brand side by side, each in its default mode unless a mode is chosen. */
function EveryBrand({ children }: { children: ReactNode }) {
  const { brands: shown, mode } = useSyncExternalStore(subscribeToAxes, getAxes);
  const { lang } = useScope();
  if (shown !== 'all') return children;
  return (
    <div className="wsb-every">
      {themeData().brands.map((brand) => (
        <Brand
          key={brand.id}
          frame
          className="wsb-every-one"
          {...brandProps({ brand: brand.id, mode: mode || brand.defaults.mode })}
        >
          <header>
            {namesFor(lang, brand.names).map(([language, name]) => (
              <span key={language} lang={language}>
                {name}
              </span>
            ))}
          </header>
          {children}
        </Brand>
      ))}
    </div>
  );
}

/** The names of a brand by language, the one in the reader's language first. */
function namesFor(reader: string | undefined, names: Readonly<Record<string, string>>): [string, string][] {
  const own = matchLanguage(reader, Object.keys(names));
  return Object.entries(names).toSorted(([a], [b]) => Number(b === own) - Number(a === own));
}
