import { createElement } from 'react';
import { addons, types } from 'storybook/manager-api';
import { applyThemePatches } from '../data/apply-theme-patches.js';
import { defaultAxes, parseGlobals } from '../axes.js';
import { BrandPanel, brandPanelId, openBrandPanel } from './BrandPanel.js';
import { hasDraftLink } from './draft-link.js';
import { firstPage } from './first-page.js';
import { PanelTitle } from './PanelTitle.js';
import { AxesTool } from './AxesTool.js';
import { addManagerStyle } from './manager-style.js';
import { keepTabTitle } from './tab-title.js';
import { applyTheme, brandName, onBrandChange } from './apply-theme.js';

addManagerStyle();
applyTheme({ ...defaultAxes, ...parseGlobals(new URLSearchParams(location.search).get('globals')) });

onBrandChange(keepTabTitle(brandName));

addons.register('wusum/studio', (api) => {
  applyThemePatches(addons.getChannel());
  addons.add('wusum/studio/axes', {
    type: types.TOOL,
    title: 'Axes',
    match: ({ viewMode }) => viewMode === 'story' || viewMode === 'docs',
    render: () => createElement(AxesTool, { onChange: applyTheme }),
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
