import preview from '@wusum/story-kit/preview';
import { Changelog as Page } from './Changelog.js';
import { readReleases } from './releases.js';

const changesets = import.meta.glob<string>(
  ['../../../../../.changeset/*.md', '!../../../../../.changeset/README.md'],
  { query: '?raw', import: 'default', eager: true },
);
const changelogs = import.meta.glob<string>('../../../../*/CHANGELOG.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const releases = readReleases(Object.values(changesets), Object.values(changelogs));

const meta = preview.meta({
  title: 'Start/Changelog',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen' },
});

export const Changelog = meta.story({ render: () => <Page releases={releases} /> });
