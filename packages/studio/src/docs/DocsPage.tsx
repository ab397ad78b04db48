import {
  Controls,
  Description,
  DocsContext,
  DocsStory,
  Heading,
  Primary,
  Subheading,
  Subtitle,
  Title,
} from '@storybook/addon-docs/blocks';
import { useContext } from 'react';
import { sentenceCase } from '../copy/sentence-case.js';
import { Compare } from '../blocks/compare/Compare.js';
import { ComponentReference } from './ComponentReference.js';

/** The docs page of a component: Storybook's own blocks, and the component's parts, attributes and CSS variables. */
export function DocsPage() {
  return (
    <>
      <Title />
      <Subtitle />
      <Description of="meta" />
      <Primary />
      <Controls />
      <ComponentReference />
      <OtherStories />
      <InOtherBrands />
    </>
  );
}

/** All stories but the first, which is above, with names in sentence case. Storybook's own block has title case. */
function OtherStories() {
  const stories = useContext(DocsContext)
    .componentStories()
    .slice(1)
    .filter(({ tags }) => tags?.includes('autodocs'));
  if (stories.length === 0) return null;
  return (
    <>
      <Heading>Stories</Heading>
      {stories.map(({ id, name, moduleExport }) => (
        <div key={id}>
          <Subheading>{sentenceCase(name)}</Subheading>
          <Description of={moduleExport} />
          <DocsStory of={moduleExport} expanded={false} />
        </div>
      ))}
    </>
  );
}

/** The story in which the component is open, else the first, in several brands, modes and languages. */
function InOtherBrands() {
  const stories = useContext(DocsContext).componentStories();
  const shown = stories.find(({ id }) => id.endsWith('--open')) ?? stories[0];
  if (shown === undefined) return null;
  return (
    <>
      <Heading>Compare</Heading>
      <Compare story={shown.id} />
    </>
  );
}
