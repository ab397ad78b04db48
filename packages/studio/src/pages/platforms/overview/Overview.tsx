import { Link } from '@wusum/react';
import type { Language } from '../../../copy/index.js';
import { Code, Page, PageHead, Section } from '../../../parts/layout.js';
import { useCopy } from '../../../parts/page-scope.js';
import { storyHref } from '../../../parts/story-link.js';
import arabic from './descriptions.ar.json' with { type: 'json' };
import { groups, type Group, type PlatformDocs } from './platform-docs.js';
import * as S from './Overview.styles.js';

export interface OverviewProps {
  readonly platforms: readonly PlatformDocs[];
  /** Address of the folder with the pages of the docs. */
  readonly docs: string;
}

/** Pages of this Storybook, by platform. */
const pages: Readonly<Record<string, string>> = {
  icons: 'platforms-icons--icons',
  logos: 'platforms-logos--logos',
  cards: 'platforms-social-cards--social-cards',
  mails: 'platforms-e-mails--e-mails',
  book: 'platforms-brand-book--brand-book',
  slides: 'platforms-print--print',
  stationery: 'platforms-print--print',
  palettes: 'platforms-editors-and-terminals--editors-and-terminals',
};

/** Every platform: what it is for, and the shape of its files. */
export function Overview({ platforms, docs }: OverviewProps) {
  const { t } = useCopy();
  return (
    <Page>
      <PageHead name="nav.Platforms" lead={t('platforms.lead')} />
      {(Object.keys(groups) as Group[]).map((group) => (
        <Section key={group} id={group} title={t(`platforms.${group}`)}>
          <S.Platforms>
            {groups[group].flatMap((name) => {
              const platform = platforms.find((one) => one.name === name);
              return platform === undefined ? [] : <Platform key={name} {...{ platform, docs }} />;
            })}
          </S.Platforms>
        </Section>
      ))}
    </Page>
  );
}

/** Files of a platform that are listed; others are counted. */
const most = 6;

function Platform({ platform: { name, description, files }, docs }: { platform: PlatformDocs; docs: string }) {
  const { t, language } = useCopy();
  const shown = files.length > most ? files.slice(0, most - 1) : files;
  return (
    <li data-platform={name}>
      <h3>
        <bdi lang="en">
          <Code>{name}</Code>
        </bdi>
      </h3>
      <S.Text>
        <p>{describe(description, language)}</p>
        <Links name={name} docs={docs} />
      </S.Text>
      <S.FilesOf aria-label={t('platforms.files')}>
        {shown.map((file) => (
          <li key={file}>
            <Code>{file}</Code>
          </li>
        ))}
        {shown.length < files.length ? <li>{t('platforms.more', { count: files.length - shown.length })}</li> : null}
      </S.FilesOf>
    </li>
  );
}

function Links({ name, docs }: { name: string; docs: string }) {
  const { t } = useCopy();
  const page = pages[name];
  return (
    <p>
      {page === undefined ? null : (
        <Link href={storyHref(page)} target="_top">
          {t('platforms.open')}
        </Link>
      )}
      <Link href={`${docs}${name}.md`} target="_top">
        {t('platforms.docs')}{' '}
        <bdi className="sb-sr-only" lang="en">
          {name}
        </bdi>
      </Link>
    </p>
  );
}

/** A description in the language of the page. The docs have English ones, which are translated by their text. */
const describe = (description: string, language: Language): string =>
  (language === 'ar' ? (arabic as Readonly<Record<string, string>>)[description] : undefined) ?? description;
