// Storybook's manager bundler compiles JSX to React.createElement.
import * as React from 'react';
import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { useStorybookApi } from 'storybook/manager-api';
import { label, languageOf, type Language } from '../copy/catalogues.js';
import { useManagerAxes } from '../manager/use-axes.js';
import { Found } from './Found.js';
import { loadSearch, type LoadedSearch } from './load-search.js';
import { searchDocs, type DocHit } from './search-docs.js';
import { sectionKinds, type DocSection, type SectionKind, type Text } from './types.js';

type Loaded = LoadedSearch | 'failed' | undefined;

/** The search over components, tokens, messages and documents. What it finds is in the language that it was written in. */
export function Search() {
  const dialog = useRef<HTMLDialogElement>(null);
  const { brand, lang } = useManagerAxes();
  const language = languageOf(lang);
  const t: Text = (key) => label(key, language) ?? key;
  const api = useStorybookApi();
  const [search, setSearch] = useState<Loaded>();
  const open = (): void => {
    dialog.current?.showModal();
    loadSearch(brand, (page) => api.getData(page) !== undefined).then(setSearch, () => setSearch('failed'));
  };
  const dir = language === 'ar' ? 'rtl' : 'ltr';
  return (
    <>
      <button type="button" className="wss-open" lang={language} onClick={open}>
        {t('search.open')}
      </button>
      <dialog ref={dialog} className="wss-dialog" lang={language} dir={dir} aria-label={t('search.open')}>
        <Results search={search} language={language} t={t} close={() => dialog.current?.close()} />
      </dialog>
    </>
  );
}

interface ResultsProps {
  readonly search: Loaded;
  readonly language: Language;
  readonly t: Text;
  readonly close: () => void;
}

function Results({ search, language, t, close }: ResultsProps) {
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<SectionKind | ''>('');
  const [shown, setShown] = useState<DocSection>();
  const later = useDeferredValue(query);
  const hits = useMemo(() => hitsOf(search, kind, later), [search, kind, later]);
  const count = new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-arab' : 'en').format(hits.length);
  const status =
    search === 'failed' ? t('search.failed') : later.trim() === '' ? '' : `${t('search.results')}: ${count}`;
  const change = (text: string): void => {
    setQuery(text);
    setShown(undefined);
  };
  return (
    <>
      <Bar {...{ t, query, change, kind }} setKind={(next) => (setKind(next), setShown(undefined))} />
      <output className="wss-status" aria-label={t('search.results')}>
        {status}
      </output>
      {shown ? (
        <Found section={shown} t={t} back={() => setShown(undefined)} close={close} />
      ) : (
        <ul className="wss-hits">
          {hits.map((hit) => (
            <li key={`${hit.section.kind ?? ''} ${hit.section.path} ${hit.section.heading}`}>
              <Hit hit={hit} t={t} open={() => setShown(hit.section)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function hitsOf(search: Loaded, kind: SectionKind | '', query: string): readonly DocHit[] {
  if (search === undefined || search === 'failed') return [];
  const wanted =
    kind === '' ? search.sections : search.sections.filter((section) => (section.kind ?? 'document') === kind);
  return searchDocs(wanted, query, search.fold);
}

interface BarProps {
  readonly t: Text;
  readonly query: string;
  readonly change: (query: string) => void;
  readonly kind: SectionKind | '';
  readonly setKind: (kind: SectionKind | '') => void;
}

function Bar({ t, query, change, kind, setKind }: BarProps) {
  const id = useId();
  return (
    <form method="dialog" className="wss-bar">
      <label htmlFor={id}>{t('search.open')}</label>
      {/* Enter would submit the form and close the dialog. */}
      <input
        id={id}
        type="search"
        dir="auto"
        value={query}
        autoComplete="off"
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <select
        aria-label={t('search.in')}
        value={kind}
        onChange={(event) => setKind(event.target.value as SectionKind | '')}
      >
        <option value="">{t('search.all')}</option>
        {sectionKinds.map((one) => (
          <option key={one} value={one}>
            {t(`search.kinds.${one}`)}
          </option>
        ))}
      </select>
      <button type="submit">{t('search.close')}</button>
    </form>
  );
}

function Hit({ hit: { section, excerpt }, t, open }: { hit: DocHit; t: Text; open: () => void }) {
  const { kind = 'document', heading, title, path } = section;
  const second = heading === title ? path : `${title} · ${path}`;
  return (
    <button type="button" onClick={open}>
      <strong dir="auto">{heading}</strong>
      <span dir="auto">{second}</span>
      {excerpt === second ? null : <span dir="auto">{excerpt}</span>}
      <em>{t(`search.kind.${kind}`)}</em>
    </button>
  );
}
