import { useOf } from '@storybook/addon-docs/blocks';
import { useEffect, useState, type ReactNode } from 'react';
import { Prose } from './Described.js';
import { DocsHeading, useHeadings } from './DocsHeading.js';
import {
  loadFolderDocs,
  type AttributeDocs,
  type ComponentDocs,
  type FolderDocs,
  type PartDocs,
} from './component-docs.js';

/**
 * Docs block: the parts of the component with their `data-*` attributes and CSS variables, and the props of each component
 * of a namespace, in the language of the docs.
 */
export function ComponentReference() {
  const { csfFile } = useOf('meta', ['meta']);
  const { title } = csfFile.meta;
  const docs = useFolderDocs(title);
  if (!docs) return null;
  // The controls above list the props of the component that has the page's name.
  const others = docs.components.filter(({ name }) => name !== title.split('/').at(-1));
  const variables = docs.parts.filter(({ reads, sets }) => reads.length + sets.length > 0);
  return (
    <div className="wsb-reference">
      {others.map((component) => (
        <ComponentProps key={component.name} component={component} />
      ))}
      {docs.parts.length > 0 ? <Parts parts={docs.parts} /> : null}
      {variables.length > 0 ? <Variables parts={variables} /> : null}
    </div>
  );
}

function useFolderDocs(title: string): FolderDocs | undefined {
  const [docs, setDocs] = useState<FolderDocs>();
  useEffect(() => {
    let current = true;
    void loadFolderDocs(title).then((found) => current && setDocs(found));
    return () => void (current = false);
  }, [title]);
  return docs;
}

function ComponentProps({ component: { name, description, props } }: { component: ComponentDocs }) {
  const t = useHeadings();
  return (
    <section>
      <DocsHeading level={3} id={name} text={name} lang="en" />
      <Prose text={description} />
      {props.length > 0 ? (
        <Table label={name} columns={[t('docs.prop'), t('docs.type'), t('docs.default'), t('docs.description')]}>
          {props.map((prop) => (
            <tr key={prop.name}>
              <th scope="row">
                <code>{prop.name + (prop.required ? '' : '?')}</code>
              </th>
              <td>
                <code dir="ltr">{prop.type}</code>
              </td>
              <td data-label={t('docs.default')}>{prop.default ? <code>{prop.default}</code> : '–'}</td>
              <td>
                <Prose text={prop.description} />
              </td>
            </tr>
          ))}
        </Table>
      ) : null}
    </section>
  );
}

function Parts({ parts }: { parts: readonly PartDocs[] }) {
  const t = useHeadings();
  return (
    <section>
      <DocsHeading text={t('docs.parts')} id="parts" />
      <Table
        label={t('docs.parts')}
        columns={[t('docs.part'), t('docs.element'), t('docs.class'), t('docs.attributes')]}
      >
        {parts.map(({ name, element, className, attributes }) => (
          <tr key={className}>
            <th scope="row">
              <bdi lang="en">{name}</bdi>
            </th>
            <td data-label={t('docs.element')}>
              <code>{`<${element}>`}</code>
            </td>
            <td data-label={t('docs.class')}>
              <code>{`.${className}`}</code>
            </td>
            <td data-label={t('docs.attributes')}>
              {attributes.length > 0 ? <Attributes attributes={attributes} /> : '–'}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

function Attributes({ attributes }: { attributes: readonly AttributeDocs[] }) {
  return (
    <ul>
      {attributes.map(({ name, values, responsive }) => (
        <li key={name} lang="en" dir="ltr">
          <code>{name}</code>
          {values.length > 0 ? `: ${values.join(', ')}` : ''}
          {responsive ? ' (responsive)' : ''}
        </li>
      ))}
    </ul>
  );
}

function Variables({ parts }: { parts: readonly PartDocs[] }) {
  const t = useHeadings();
  return (
    <section>
      <DocsHeading text={t('docs.variables')} id="css-variables" />
      <Table label={t('docs.variables')} columns={[t('docs.part'), t('docs.reads'), t('docs.sets')]}>
        {parts.map(({ name, className, reads, sets }) => (
          <tr key={className}>
            <th scope="row">
              <bdi lang="en">{name}</bdi>
            </th>
            <td data-label={t('docs.reads')}>
              <Names names={reads} />
            </td>
            <td data-label={t('docs.sets')}>
              <Names names={sets} />
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

function Names({ names }: { names: readonly string[] }) {
  if (names.length === 0) return '–';
  return (
    <ul className="names">
      {names.map((name) => (
        <li key={name}>
          <code>{name}</code>
        </li>
      ))}
    </ul>
  );
}

interface TableProps {
  /** The text of its heading. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

/** A table that scrolls in a narrow window. */
function Table({ label, columns, children }: TableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
    <div className="wsb-reference-table" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
