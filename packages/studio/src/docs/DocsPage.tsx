import {
  DocsContext,
  DocsStory,
  Heading,
  Primary,
  Subheading,
  Subtitle,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import { useContext, type CSSProperties } from 'react';
import { Compare } from '../blocks/compare/Compare.js';
import { UsageStatus } from '../blocks/usage-status/UsageStatus.js';
import { getCopy, type CopyKey } from '../copy/index.js';
import { sentenceCase } from '../copy/sentence-case.js';
import { storyName } from '../copy/story-names.js';
import { namesOf } from '../pages/components/names.js';
import { cssVariables } from '../parts/drawings.js';
import { useLoaded } from '../parts/use-loaded.js';
import { ComponentReference } from './ComponentReference.js';
import { Described, TranslatedControls } from './Described.js';
import { findFolder, loadDocs } from './component-docs.js';
import { DocsTextsContext, folderOf, useDocsTexts, useLoadedTexts } from './translations.js';

/** The docs page of a component: Storybook's own blocks, and the component's parts, attributes and CSS variables. */
export function DocsPage() {
  const { csfFile } = useOf('meta', ['meta']);
  const texts = useLoadedTexts(csfFile.meta.title);
  if (texts === undefined) return null;
  return (
    <DocsTextsContext value={texts}>
      <PageTitle title={csfFile.meta.title} />
      <Subtitle />
      <Described of="meta" />
      <Primary />
      <div className="wsb-controls" style={headings(texts.language)}>
        <TranslatedControls />
      </div>
      <ComponentReference />
      <StatusOfComponent />
      <OtherStories />
      <InOtherBrands />
    </DocsTextsContext>
  );
}

/** The names of the columns of Storybook's table, which are English in its code: styles show these in their place. */
const headings = (language: 'en' | 'ar'): CSSProperties =>
  cssVariables(
    Object.fromEntries(
      (['name', 'description', 'default', 'control'] as const).map((column) => [
        `--wsb-column-${column}`,
        JSON.stringify(getCopy(`docs.${column}`, language)),
      ]),
    ),
  );

/** In Arabic, the name of the component and its name in code. */
function PageTitle({ title }: { title: string }) {
  const { language } = useDocsTexts();
  const folder = folderOf(title);
  if (language === 'en' || folder === undefined) return <Title />;
  const { name, arabic } = namesOf(folder);
  return (
    <Title>
      {arabic}{' '}
      <bdi lang="en" className="wsb-code-name">
        {name}
      </bdi>
    </Title>
  );
}

function useHeading(): (key: CopyKey) => string {
  const { language } = useDocsTexts();
  return (key) => getCopy(key, language);
}

/** All stories but the first, which is above, with names in sentence case. Storybook's own block has title case. */
function OtherStories() {
  const t = useHeading();
  const { language } = useDocsTexts();
  const stories = useContext(DocsContext)
    .componentStories()
    .slice(1)
    .filter(({ tags }) => tags?.includes('autodocs'));
  if (stories.length === 0) return null;
  return (
    <>
      <Heading>{t('docs.stories')}</Heading>
      {stories.map(({ id, name, moduleExport }) => (
        <div key={id}>
          <Subheading>{storyName(name, language) ?? sentenceCase(name)}</Subheading>
          <Described of={moduleExport} />
          <DocsStory of={moduleExport} expanded={false} />
        </div>
      ))}
    </>
  );
}

/** The story in which the component is open, else the first, in several brands, modes and languages. */
function InOtherBrands() {
  const t = useHeading();
  const stories = useContext(DocsContext).componentStories();
  const shown = stories.find(({ id }) => id.endsWith('--open')) ?? stories[0];
  if (shown === undefined) return null;
  return (
    <>
      <Heading>{t('docs.compare')}</Heading>
      <Compare story={shown.id} />
    </>
  );
}

/** Maturity, tests, engines, behaviours and size of the component; nothing on the page of a block. */
function StatusOfComponent() {
  const t = useHeading();
  const { csfFile } = useOf('meta', ['meta']);
  const folders = useLoaded(loadDocs);
  const folder = findFolder(folders ?? [], csfFile.meta.title.split('/').at(-1) ?? '');
  if (folder === undefined) return null;
  return (
    <>
      <Heading>{t('docs.status')}</Heading>
      <UsageStatus component={folder.path} />
    </>
  );
}
