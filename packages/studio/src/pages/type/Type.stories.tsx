import { loadTokens } from '../../parts/use-theme-file.js';
import preview from '../../../../../.storybook/preview.js';
import { Type as Page } from './Type.js';

const meta = preview.meta({
  title: 'Foundations/Type',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen', brands: 'one' },
  loaders: [loadTokens],
});

export const Type = meta.story({ render: () => <Page /> });
