import preview from '@wusum/story-kit/preview';
import repository from '../../../../../../package.json' with { type: 'json' };
import { Overview as Page } from './Overview.js';
import { readPlatformDocs } from './platform-docs.js';

const pages = import.meta.glob<string>('../../../../../../docs/platforms/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const docs = `${repository.homepage.split('#', 1)[0]}/blob/main/docs/platforms/`;

const meta = preview.meta({
  title: 'Platforms/Overview',
  tags: ['!autodocs', 'page'],
  parameters: {
    layout: 'fullscreen',
    inLatin: [
      'shadcn/ui',
      'values-night',
      'values-ar',
      'Tailwind v4',
      'Radix Themes',
      'Jetpack Compose',
      'Tokens Studio',
      'Penpot',
      'PowerPoint',
      'LibreOffice',
      'PDF',
      'VS Code',
      'TypeScript',
      'JavaScript',
      'CSS',
      'Sass',
      'Less',
      'DTCG',
      'MUI',
      'Figma',
      'REST',
      'Swift',
      'Dart',
      'MJML',
      'HTML',
      'ICO',
      'SVG',
      'PNG',
    ],
  },
});

export const Overview = meta.story({ render: () => <Page platforms={readPlatformDocs(pages)} docs={docs} /> });
