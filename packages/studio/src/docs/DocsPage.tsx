import { Controls, Description, Primary, Stories, Subtitle, Title } from '@storybook/addon-docs/blocks';
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
      <Stories />
    </>
  );
}
