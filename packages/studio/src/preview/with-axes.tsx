import { Brand } from '@wusum/react';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { Decorator } from '@storybook/react-vite';
import { pickAxes, type Axes } from '../axes.js';
import { directionOf, resolveAxes } from '../data/resolve-axes.js';
import { isVitest } from '../data/theme-data.js';
import { brandProps } from '../parts/brand-props.js';
import { StoryAxes } from '../parts/page-scope.js';
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
  if (context.viewMode === 'docs') return <PageLanguage>{story}</PageLanguage>;
  return isVitest() || context.parameters['compare'] === false ? (
    story
  ) : (
    <Compared storyId={context.id}>{story}</Compared>
  );
};

/** Shows the story once, or as saved and as drafted. `parameters.compare: false` keeps the story. */
function Compared({ storyId, children }: { storyId: string; children: ReactNode }) {
  const { compare } = useSyncExternalStore(subscribeToAxes, getAxes);
  return compare === '' ? children : <CompareFrames key={storyId} storyId={storyId} layout={compare} />;
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
