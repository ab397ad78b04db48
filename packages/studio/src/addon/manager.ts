import { createElement } from 'react';
import { addons, types } from 'storybook/manager-api';
import { defaultAxes, parseGlobals, type Axes } from '../axes.js';
import { applyThemePatches } from '../data/apply-theme-patches.js';
import { resolveAxes } from '../data/resolve-axes.js';
import { AxesTool } from '../manager/AxesTool.js';
import { BrandPanel, brandPanelId, openBrandPanel } from '../manager/BrandPanel.js';
import { PanelTitle } from '../manager/PanelTitle.js';
import { hasDraftLink } from '../manager/draft-link.js';
import { firstPage } from '../manager/first-page.js';
import { setShownAxes } from '../manager/shown-axes.js';
import { reloadEvent } from './events.js';
import { addToolStyle } from './tool-style.js';

addToolStyle();

/** The manager keeps its own look: only the menus know the brand. */
function showAxes(axes: Axes): void {
  setShownAxes(axes);
  const { brand, mode } = resolveAxes(axes);
  document.documentElement.dataset['brand'] = brand;
  document.documentElement.dataset['mode'] = mode;
}

addons.register('wusum/studio', (api) => {
  showAxes({ ...defaultAxes, ...parseGlobals(new URLSearchParams(location.search).get('globals')) });
  const channel = addons.getChannel();
  applyThemePatches(channel);
  channel.on(reloadEvent, () => location.reload());
  addons.add('wusum/studio/axes', {
    type: types.TOOL,
    title: 'Axes',
    match: ({ viewMode }) => viewMode === 'story' || viewMode === 'docs',
    render: () => createElement(AxesTool, { onChange: showAxes }),
  });
  addons.add(brandPanelId, {
    type: types.PANEL,
    title: PanelTitle,
    match: ({ viewMode }) => viewMode === 'story',
    render: () => createElement(BrandPanel),
  });
  // The editor asks whether to take the draft.
  if (hasDraftLink()) void firstPage.then(() => openBrandPanel(api));
});
