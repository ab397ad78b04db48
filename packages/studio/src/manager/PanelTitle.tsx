// Storybook's manager bundler compiles JSX to React.createElement.
import * as React from 'react';
import { useEffect, useState } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { addons, useStorybookApi } from 'storybook/manager-api';
import { defaultAxes, parseGlobals, pickAxes, updateAxesEvent, type Axes } from '../axes.js';
import { label, languageOf } from '../copy/catalogues.js';
import { resolveAxes } from '../data/resolve-axes.js';

/** The name of the panel on its tab, in the reader's language. */
export function PanelTitle() {
  const api = useStorybookApi();
  const [axes, setAxes] = useState<Axes>(() => ({ ...defaultAxes, ...parseGlobals(api.getQueryParam('globals')) }));
  useEffect(() => {
    const channel = addons.getChannel();
    const update = (change: Partial<Axes>): void => setAxes((now) => ({ ...now, ...change }));
    const updateGlobals = ({ userGlobals }: { userGlobals?: Record<string, unknown> }): void =>
      update(pickAxes(userGlobals));
    channel.on(updateAxesEvent, update);
    channel.on(GLOBALS_UPDATED, updateGlobals);
    return () => {
      channel.off(updateAxesEvent, update);
      channel.off(GLOBALS_UPDATED, updateGlobals);
    };
  }, []);
  const language = languageOf(resolveAxes(axes).lang);
  return <span lang={language}>{label('editor.title', language)}</span>;
}
