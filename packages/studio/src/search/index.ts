import { createElement } from 'react';
import { addons, types } from 'storybook/manager-api';
import { Search } from './Search.js';
import { searchStyle } from './search-style.js';

const style = document.createElement('style');
style.textContent = searchStyle;
document.head.append(style);

addons.register('wusum/docs-search', () => {
  addons.add('wusum/docs-search/tool', {
    type: types.TOOL,
    title: 'Search everything',
    match: ({ viewMode }) => viewMode === 'story' || viewMode === 'docs',
    render: () => createElement(Search),
  });
});
