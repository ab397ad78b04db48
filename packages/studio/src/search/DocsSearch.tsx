// Storybook's manager bundler compiles JSX to React.createElement.
import * as React from 'react';
import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { useStorybookApi } from 'storybook/manager-api';
import { searchDocs } from './search-docs.js';
import type { DocSection } from './types.js';

/** Where `.storybook/main.ts` serves the index, relative to the manager. */
const indexPath = './docs-search/index.json';

type Loaded = readonly DocSection[] | 'failed' | undefined;

/** Documents are in English: the search is, too, in every language of the manager. */
export function DocsSearch() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [sections, setSections] = useState<Loaded>();
  const open = (): void => {
    dialog.current?.showModal();
    if (Array.isArray(sections)) return;
    fetch(indexPath)
      .then((response) => (response.ok ? (response.json() as Promise<DocSection[]>) : Promise.reject(new Error())))
      .then(setSections, () => setSections('failed'));
  };
  return (
    <>
      <button type="button" className="wss-open" lang="en" onClick={open}>
        Search docs
      </button>
      <dialog ref={dialog} className="wss-dialog" lang="en" dir="ltr" aria-label="Search docs">
        <Results sections={sections} close={() => dialog.current?.close()} />
      </dialog>
    </>
  );
}

function Results({ sections, close }: { sections: Loaded; close: () => void }) {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState<DocSection>();
  const later = useDeferredValue(query);
  const id = useId();
  const hits = useMemo(
    () => (Array.isArray(sections) ? searchDocs(sections as DocSection[], later) : []),
    [sections, later],
  );
  const change = (text: string): void => {
    setQuery(text);
    setShown(undefined);
  };
  const status =
    sections === 'failed'
      ? 'The index cannot be loaded.'
      : later === ''
        ? ''
        : `${hits.length} ${hits.length === 1 ? 'result' : 'results'}`;
  return (
    <>
      <form method="dialog" className="wss-bar">
        <label htmlFor={id}>Search docs</label>
        {/* Enter would submit the form and close the dialog. */}
        <input
          id={id}
          type="search"
          value={query}
          autoComplete="off"
          onChange={(event) => change(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        <button type="submit">Close</button>
      </form>
      <output className="wss-status" htmlFor={id} aria-label="Number of results">
        {status}
      </output>
      {shown ? (
        <Document section={shown} back={() => setShown(undefined)} close={close} />
      ) : (
        <ul className="wss-hits">
          {hits.map(({ section, excerpt }) => (
            <li key={`${section.path} ${section.heading}`}>
              <button type="button" onClick={() => setShown(section)}>
                <strong>{section.heading}</strong>
                <span>{section.heading === section.title ? section.path : `${section.title} · ${section.path}`}</span>
                <span>{excerpt}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A part of a document as Markdown, and the page of the component if it is about one. */
function Document({ section, back, close }: { section: DocSection; back: () => void; close: () => void }) {
  const api = useStorybookApi();
  const name = /^docs\/components\/([\w-]+)\.md$/u.exec(section.path)?.[1];
  const story = name === undefined ? undefined : `components-${name.replaceAll('-', '')}--docs`;
  const isStory = story !== undefined && api.getData(story) !== undefined;
  const openStory = (): void => {
    api.selectStory(story);
    close();
  };
  return (
    <article className="wss-document">
      <p className="wss-bar">
        <button type="button" onClick={back}>
          Back to the results
        </button>
        {isStory ? (
          <button type="button" onClick={openStory}>
            Open the page of the component
          </button>
        ) : null}
      </p>
      <h2>{section.heading}</h2>
      <p>
        <code>{section.path}</code>
      </p>
      <pre>{section.text}</pre>
    </article>
  );
}
