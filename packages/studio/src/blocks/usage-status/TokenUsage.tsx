import { useMemo } from 'react';
import { loadDocs } from '../../docs/component-docs.js';
import { Code } from '../../parts/layout.js';
import { useCopy } from '../../parts/page-scope.js';
import { componentStories, storyHref } from '../../parts/story-link.js';
import { useLoaded } from '../../parts/use-loaded.js';
import { useTokens } from '../../parts/use-theme-file.js';
import { findUsage } from './find-usage.js';
import * as S from './UsageStatus.styles.js';

/** The components that read a token, each with a link to its page. */
export function TokenUsage({ token }: { token: string }) {
  const { t } = useCopy();
  const tokens = useTokens();
  const folders = useLoaded(loadDocs);
  const found = useMemo(() => findUsage(token, tokens ?? [], folders ?? []), [token, tokens, folders]);
  if (tokens === undefined || folders === undefined) return null;
  return (
    <S.Usage>
      <p>
        <Code>{token}</Code> {t('usage.count', { count: found.length })}
      </p>
      {found.length === 0 ? null : (
        <ul>
          {found.map(({ path, name, parts }) => (
            <li key={path} lang="en" dir="ltr">
              <a href={storyHref(`${componentStories(path)}--docs`)} target="_top">
                {name}
              </a>{' '}
              <small>{parts.join(', ')}</small>
            </li>
          ))}
        </ul>
      )}
    </S.Usage>
  );
}
