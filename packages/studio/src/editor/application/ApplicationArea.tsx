import { Callout, SearchField } from '@wusum/react';
import { namesOf, readApplication } from '@wusum/lint/application';
import { useDeferredValue, useMemo, useState } from 'react';
import { localeOf } from '../../copy/index.js';
import { readingComponents } from '../../live/reading-components.js';
import type { StyleParts, TokenView } from '../../live/types.js';
import { cssVariables } from '../../parts/drawings.js';
import { Path } from '../../parts/layout.js';
import { listOf } from '../../parts/list-of.js';
import { useCopy, type Translate } from '../../parts/page-scope.js';
import type { AreaViewProps } from '../area-props.js';
import { ApplicationItem } from './ApplicationItem.js';
import * as S from './application.styles.js';

/** A role with the components where it appears. */
interface Role {
  readonly token: TokenView;
  readonly components: readonly string[];
}

/** Where each colour role of the brand appears and may appear. */
export function ApplicationArea({ store, state, onChoose }: AreaViewProps) {
  const { t } = useCopy();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query.trim().toLowerCase());
  const { tokens = [], application = [] } = state.view ?? {};
  const { styles } = store.sources;
  const roles = useMemo(() => (styles ? rolesOf(tokens, styles) : []), [tokens, styles]);
  if (!styles) return <Callout color="info">{t('apply.no-styles')}</Callout>;
  const found = roles.filter((role) => matchesRole(role, wanted));
  return (
    <S.Area aria-label={t('editor.kind.application')}>
      <p>{t('apply.lead')}</p>
      {application.length === 0 ? null : (
        <S.Findings>
          {application.map((finding) => (
            <ApplicationItem key={JSON.stringify(finding)} {...{ store, finding, onChoose }} />
          ))}
        </S.Findings>
      )}
      <SearchField
        size="sm"
        aria-label={t('apply.search')}
        placeholder={t('apply.search')}
        value={query}
        onValueChange={setQuery}
      />
      {found.length === 0 ? (
        <p role="status">{t('apply.none')}</p>
      ) : (
        <S.Roles>
          {found.map((role) => (
            <RoleItem
              key={role.token.path}
              role={role}
              isWrong={application.some(({ path }) => path === role.token.path)}
              onChoose={onChoose}
            />
          ))}
        </S.Roles>
      )}
    </S.Area>
  );
}

/** Published colours that components read, in the order of the tokens; those of single components are no roles. */
const rolesOf = (tokens: readonly TokenView[], styles: StyleParts): readonly Role[] =>
  tokens
    .filter(({ type, variable, path }) => type === 'color' && variable !== undefined && !path.startsWith('component.'))
    .map((token) => ({ token, components: componentsOf(token, tokens, styles) }))
    .filter(({ token, components }) => components.length > 0 || token.application !== undefined);

/** Ids of components; what style sheets name besides, such as elements of a page, is left out where these are known. */
function componentsOf(token: TokenView, tokens: readonly TokenView[], styles: StyleParts): readonly string[] {
  const found = readingComponents(token, tokens, styles).map(({ id }) => id);
  return styles.components.length === 0 ? found : found.filter((id) => styles.components.includes(id));
}

const matchesRole = ({ token: { path, description }, components }: Role, wanted: string): boolean =>
  wanted === '' || [path, description, ...components].some((text) => text.toLowerCase().includes(wanted));

interface RoleItemProps {
  readonly role: Role;
  readonly isWrong: boolean;
  readonly onChoose: (path: string) => void;
}

function RoleItem({ role: { token, components }, isWrong, onChoose }: RoleItemProps) {
  const { t, language } = useCopy();
  return (
    <li data-wrong={isWrong ? '' : undefined}>
      <i className="swatch" aria-hidden style={cssVariables({ '--wsb-value': token.css })} />
      <button type="button" onClick={() => onChoose(token.path)}>
        <Path text={token.path} />
      </button>
      {components.length === 0 ? (
        <span className="components">{t('apply.nowhere')}</span>
      ) : (
        <details className="components">
          <summary>{t('apply.count', { count: components.length })}</summary>
          <bdi lang="en" dir="ltr">
            {components.join(', ')}
          </bdi>
        </details>
      )}
      <span className="rule">{ruleText(token, t, localeOf(language))}</span>
    </li>
  );
}

function ruleText({ application }: TokenView, t: Translate, locale: string): string {
  const allowed = readApplication({ application });
  if (allowed === undefined || allowed === 'invalid') return '';
  const components = listOf(namesOf(allowed), locale);
  return 'only' in allowed ? t('apply.only-in', { components }) : t('apply.not-in', { components });
}
