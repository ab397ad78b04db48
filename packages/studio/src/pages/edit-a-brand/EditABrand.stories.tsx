import preview from '@wusum/story-kit/preview';
import { EditABrand as Page } from './EditABrand.js';

const meta = preview.meta({
  title: 'Start/Edit a brand',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen', brands: 'one' },
});

export const EditABrand = meta.story({ name: 'Edit a brand', render: () => <Page /> });
