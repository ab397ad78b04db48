import { DocsContext, DocsStory, Primary, Subtitle, Title, useOf } from '@storybook/addon-docs/blocks';
import { useContext, type CSSProperties } from 'react';
import { Compare } from '../blocks/compare/Compare.js';
import { UsageStatus } from '../blocks/usage-status/UsageStatus.js';
import { getCopy } from '../copy/index.js';
import { sentenceCase } from '../copy/sentence-case.js';
import { storyName } from '../copy/story-names.js';
import { cssVariables } from '../parts/drawings.js';
import { useLoaded } from '../parts/use-loaded.js';
import { ComponentReference } from './ComponentReference.js';
import { DocsHeading, useHeadings } from './DocsHeading.js';
import { Described, TranslatedControls } from './Described.js';
import { findFolder, loadDocs } from './component-docs.js';
import { documentedOf } from './documented.js';
import { DocsTextsContext, useDocsTexts, useLoadedTexts } from './translations.js';

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
  const documented = documentedOf(title);
  if (language === 'en' || documented === undefined) return <Title />;
  return (
    <Title>
      {documented.arabic}{' '}
      <bdi lang="en" className="wsb-code-name">
        {documented.name}
      </bdi>
    </Title>
  );
}

/** All stories but the first, which is above, with names in sentence case. Storybook's own block has title case. */
function OtherStories() {
  const t = useHeadings();
  const { language } = useDocsTexts();
  const stories = useContext(DocsContext)
    .componentStories()
    .slice(1)
    .filter(({ tags }) => tags?.includes('autodocs'));
  if (stories.length === 0) return null;
  return (
    <>
      <DocsHeading id="stories" text={t('docs.stories')} />
      {stories.map(({ id, name, moduleExport }) => (
        <div key={id}>
          <DocsHeading level={3} id={`of-${id}`} text={storyName(name, language) ?? sentenceCase(name)} />
          <Described of={moduleExport} />
          <DocsStory of={moduleExport} expanded={false} />
        </div>
      ))}
    </>
  );
}

/** The story in which the component is open, else the first, in several brands, modes and languages. */
function InOtherBrands() {
  const t = useHeadings();
  const stories = useContext(DocsContext).componentStories();
  const shown = stories.find(({ id }) => id.endsWith('--open')) ?? stories[0];
  if (shown === undefined) return null;
  return (
    <>
      <DocsHeading id="compare" text={t('docs.compare')} />
      <Compare story={shown.id} />
    </>
  );
}

/** Maturity, tests, engines, behaviours and size of a component of `@wusum/react`; nothing on other pages. */
function StatusOfComponent() {
  const t = useHeadings();
  const { csfFile } = useOf('meta', ['meta']);
  const folders = useLoaded(loadDocs);
  const documented = documentedOf(csfFile.meta.title);
  const folder = documented?.package === 'react' ? findFolder(folders ?? [], documented.name) : undefined;
  if (folder === undefined) return null;
  return (
    <>
      <DocsHeading id="status" text={t('docs.status')} />
      <UsageStatus component={folder.path} />
    </>
  );
}
