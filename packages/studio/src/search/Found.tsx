import * as React from 'react';
import { useStorybookApi } from 'storybook/manager-api';
import type { DocSection, Text } from './types.js';

interface FoundProps {
  readonly section: DocSection;
  readonly t: Text;
  readonly back: () => void;
  readonly close: () => void;
}

/** What was found, as text, and the page about it. */
export function Found({ section, t, back, close }: FoundProps) {
  const api = useStorybookApi();
  const name = /^docs\/components\/([\w-]+)\.md$/u.exec(section.path)?.[1];
  const page = section.page ?? (name === undefined ? undefined : `components-${name.replaceAll('-', '')}--docs`);
  const isPage = page !== undefined && api.getData(page) !== undefined;
  const openPage = (): void => {
    api.selectStory(page);
    close();
  };
  return (
    <article className="wss-document">
      <p className="wss-bar">
        <button type="button" onClick={back}>
          {t('search.back')}
        </button>
        {isPage ? (
          <button type="button" onClick={openPage}>
            {t('search.page')}
          </button>
        ) : null}
      </p>
      <h2 dir="auto">{section.heading}</h2>
      <p>
        <code dir="ltr">{section.path}</code>
      </p>
      {section.text.split('\n\n').map((text, index) => (
        <pre key={index} dir="auto">
          {text}
        </pre>
      ))}
    </article>
  );
}
