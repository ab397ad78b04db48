import { useEffect, useState } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { addons, useStorybookApi } from 'storybook/manager-api';
import { defaultAxes, parseGlobals, pickAxes, updateAxesEvent, type Axes } from '../axes.js';
import { resolveAxes } from '../data/resolve-axes.js';

/** The axes of the page, as the manager knows them, with the defaults of the theme. */
export function useManagerAxes(): Axes {
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
  return resolveAxes(axes);
}
