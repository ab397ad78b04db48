import { Brand } from '@wusum/react';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { Decorator } from '@storybook/react-vite';
import { pickAxes, type Axes } from '../axes.js';
import { directionOf, resolveAxes } from '../data/resolve-axes.js';
import { brandProps } from '../parts/brand-props.js';
import { StoryAxes } from '../parts/page-scope.js';
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
  return context.viewMode === 'docs' ? <PageLanguage>{story}</PageLanguage> : story;
};

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
