import { SearchField } from '@wusum/react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Page, PageHead, Section } from '../../parts/layout.js';
import { useCopy } from '../../parts/page-scope.js';
import { storyHref } from '../../parts/story-link.js';
import * as S from './Components.styles.js';
import { findComponents, groupsOf, type Entry } from './find-components.js';
import { fits } from './groups.js';
import { Sample, type Samples } from './Sample.js';

/** All components by purpose, each with its first story, and a search in both languages. */
export function Components({ samples }: { samples: Samples }) {
  const { t } = useCopy();
  const all = useMemo(() => groupsOf(Object.keys(samples)), [samples]);
  const [query, setQuery] = useState('');
  const later = useDeferredValue(query);
  const groups = useMemo(() => findComponents(all, later), [all, later]);
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <Page>
      <PageHead name="nav.Components" lead={t('components.lead')} />
      <S.Search>
        <SearchField label={t('components.search')} value={query} onValueChange={setQuery} />
        <p role="status">{t('components.count', { count })}</p>
      </S.Search>
      {groups.map(({ name, entries }) => (
        <Section key={name} title={t(`components.${name}`)}>
          <S.Cards>
            {entries.map((entry) => (
              <Card key={entry.folder} entry={entry} load={samples[entry.folder]} />
            ))}
          </S.Cards>
        </Section>
      ))}
    </Page>
  );
}

function Card({ entry: { folder, name, arabic }, load }: { entry: Entry; load: Samples[string] | undefined }) {
  const { language } = useCopy();
  const first = language === 'ar' ? <bdi lang="ar">{arabic}</bdi> : <bdi lang="en">{name}</bdi>;
  return (
    <S.Card>
      <Sample load={load} fit={fits[folder]} />
      <a href={storyHref(`components-${folder.replaceAll('-', '')}--docs`)} target="_top">
        {first}
        {language === 'ar' ? (
          <span lang="en" dir="ltr">
            {name}
          </span>
        ) : null}
      </a>
    </S.Card>
  );
}
