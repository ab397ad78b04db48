import { Badge, Button, SearchField, Select, type BadgeProps } from '@wusum/react';
import { foldForSearch, includesSearch } from '@wusum/voice/text';
import { useDeferredValue, useMemo, useState } from 'react';
import { Page, PageHead, Section } from '../../parts/layout.js';
import { Markdown } from '../../parts/Markdown.js';
import { useCopy } from '../../parts/page-scope.js';
import * as S from './Changelog.styles.js';
import { kinds, type Change, type Kind, type Release } from './releases.js';

const colors: Record<Kind, BadgeProps['color']> = { major: 'danger', minor: 'success', patch: 'info' };

/** What changed in each release, from the changesets and the packages' changelogs. */
export function Changelog({ releases }: { releases: readonly Release[] }) {
  const { t } = useCopy();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(all);
  const shown = useShown(releases, useDeferredValue(query), chosen);
  const count = shown.reduce((sum, { changes }) => sum + changes.length, 0);
  const packages = useMemo(() => packagesOf(releases), [releases]);
  return (
    <Page>
      <PageHead name="nav.Changelog" lead={t('changelog.lead')} />
      <S.Search>
        <SearchField label={t('changelog.search')} value={query} onValueChange={setQuery} />
        <Select
          label={t('changelog.package')}
          value={chosen}
          onValueChange={(next) => setChosen(next ?? all)}
          options={[
            { value: all, label: t('changelog.all') },
            ...packages.map((name) => ({ value: name, label: name })),
          ]}
        />
        <p role="status">{t('changelog.count', { count })}</p>
      </S.Search>
      {shown.map((release) => (
        <ReleaseSections key={release.version ?? ''} release={release} />
      ))}
    </Page>
  );
}

/** The value of the field for all packages, which is the name of none. */
const all = ' ';

const packagesOf = (releases: readonly Release[]): string[] =>
  [...new Set(releases.flatMap(({ changes }) => changes.flatMap((change) => change.packages)))].toSorted();

/** The changes that the fields leave, and the releases that have some. */
function useShown(releases: readonly Release[], query: string, chosen: string): readonly Release[] {
  return useMemo(() => {
    const search = foldForSearch(query.trim());
    const fits = ({ text, packages }: Change): boolean =>
      (chosen === all || packages.includes(chosen)) &&
      includesSearch(foldForSearch(`${text}\n${packages.join('\n')}`), search);
    return releases
      .map(({ version, changes }) => ({ version, changes: changes.filter(fits) }))
      .filter(({ changes }) => changes.length > 0);
  }, [releases, query, chosen]);
}

/** A section for each kind, so that the contents of the page lead to the fixes, too. */
function ReleaseSections({ release: { version, changes } }: { release: Release }) {
  const { t } = useCopy();
  const name = version === undefined ? t('changelog.next') : t('changelog.version', { version });
  return kinds.map((kind) => {
    const group = changes.filter((change) => change.kind === kind);
    if (group.length === 0) return null;
    return (
      <Section key={kind} id={`${version ?? 'next'}-${kind}`} title={`${name}: ${t(`changelog.${kind}`)}`}>
        <Changes changes={group} />
      </Section>
    );
  });
}

/** How many changes of a kind are shown before the button is pressed. */
const first = 12;

function Changes({ changes }: { changes: readonly Change[] }) {
  const { t } = useCopy();
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <S.Changes>
        {(isWhole ? changes : changes.slice(0, first)).map(({ text, packages, kind }) => (
          <li key={text}>
            <S.Text lang="en" dir="ltr">
              <Markdown text={text} />
            </S.Text>
            <S.Packages lang="en" dir="ltr">
              {packages.map((one) => (
                <li key={one}>
                  <Badge color={colors[kind]} variant="outline">
                    {one}
                  </Badge>
                </li>
              ))}
            </S.Packages>
          </li>
        ))}
      </S.Changes>
      {isWhole || changes.length <= first ? null : (
        <Button variant="outline" color="neutral" onClick={() => setWhole(true)}>
          {t('changelog.rest', { count: changes.length })}
        </Button>
      )}
    </>
  );
}
