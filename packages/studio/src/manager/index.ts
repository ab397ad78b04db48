import { createElement } from 'react';
import { addons, types } from 'storybook/manager-api';
import { followEdits } from '../data/follow-edits.js';
import { noChoice, parseGlobals } from '../axes.js';
import { AxesTool } from './AxesTool.js';
import { addManagerStyle } from './manager-style.js';
import { wear } from './worn.js';

addManagerStyle();
wear({ ...noChoice, ...parseGlobals(new URLSearchParams(location.search).get('globals')) });

addons.register('wusum/studio', () => {
  followEdits(addons.getChannel());
  addons.add('wusum/studio/axes', {
    type: types.TOOL,
    title: 'Axes',
    match: ({ viewMode }) => viewMode === 'story' || viewMode === 'docs',
    render: () => createElement(AxesTool),
  });
});
