// Storybook's manager bundler compiles JSX to React.createElement.
import * as React from 'react';
import { label, languageOf } from '../copy/catalogues.js';
import { useManagerAxes } from './use-axes.js';

/** The name of the panel on its tab, in the reader's language. */
export function PanelTitle() {
  const language = languageOf(useManagerAxes().lang);
  return <span lang={language}>{label('editor.title', language)}</span>;
}
