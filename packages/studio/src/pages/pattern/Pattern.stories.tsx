import preview from '../../../../../.storybook/preview.js';
import { Pattern as Page } from './Pattern.js';

const meta = preview.meta({
  title: 'Foundations/Pattern',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen', brands: 'one' },
});

export const Pattern = meta.story({ name: 'Pattern', render: () => <Page /> });
