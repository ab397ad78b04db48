import { Combobox, Segment, SegmentedControl } from '@wusum/react';
import { namesOf, readApplication, type Application } from '@wusum/lint/application';
import { useId, useMemo, useState } from 'react';
import { readingComponents } from '../../live/reading-components.js';
import { withNames } from '../../live/application-findings.js';
import type { StyleParts, TokenView } from '../../live/types.js';
import { useCopy } from '../../parts/page-scope.js';
import type { EditorState, EditorStore } from '../store.js';
import { ApplicationItem } from './ApplicationItem.js';
import * as S from './application.styles.js';

interface MayAppearProps {
  readonly store: EditorStore;
  readonly state: EditorState;
  readonly token: TokenView;
  readonly tokens: readonly TokenView[];
}

const rules = ['anywhere', 'only', 'not'] as const;
type Rule = (typeof rules)[number];

/** Where a token may appear, to set; and whether it appears elsewhere. Only for tokens that components read. */
export function MayAppear({ store, state, token, tokens }: MayAppearProps) {
  const { t } = useCopy();
  const id = useId();
  const { styles } = store.sources;
  const found = useMemo(() => (styles ? readingComponents(token, tokens, styles) : []), [token, tokens, styles]);
  const [pending, setPending] = useState<Rule>();
  const [isFixed, setFixed] = useState(false);
  if (!styles || (found.length === 0 && token.application === undefined)) return null;
  const written = readApplication({ application: token.application });
  const allowed = written === 'invalid' ? undefined : written;
  const rule = pending ?? ruleOf(allowed);
  const apply = async (application: Application | undefined): Promise<void> => {
    const isSame = JSON.stringify(application) === JSON.stringify(token.application);
    setFixed(!isSame && !(await store.applyToken(token, application)));
  };
  const choose = (next: Rule): void => {
    // What is there now is a start for “only”; for “not” there is none.
    const names = next === 'only' ? found.map((one) => one.id) : [];
    setPending(next === 'anywhere' || names.length > 0 ? undefined : next);
    if (next !== rule) void apply(next === 'anywhere' ? undefined : withNames(next, names));
  };
  const name = (names: readonly string[]): void => {
    setPending(names.length > 0 || rule === 'anywhere' ? undefined : rule);
    void apply(rule === 'anywhere' ? undefined : withNames(rule, names));
  };
  const findings = state.view?.application.filter(({ path }) => path === token.path) ?? [];
  return (
    <S.Group aria-labelledby={id}>
      <h4 id={id}>{t('apply.title')}</h4>
      <SegmentedControl
        size="sm"
        aria-label={t('apply.rule')}
        value={rule}
        onValueChange={(next) => choose(next as Rule)}
      >
        {rules.map((one) => (
          <Segment key={one} value={one}>
            {t(`apply.${one}`)}
          </Segment>
        ))}
      </SegmentedControl>
      {rule === 'anywhere' ? null : <Names styles={styles} names={allowed ? namesOf(allowed) : []} onNames={name} />}
      {isFixed ? <p role="alert">{t('apply.fixed')}</p> : null}
      {findings.length === 0 ? null : (
        <S.Findings>
          {findings.map((finding) => (
            <ApplicationItem key={JSON.stringify(finding)} store={store} finding={finding} />
          ))}
        </S.Findings>
      )}
    </S.Group>
  );
}

const ruleOf = (allowed: Application | undefined): Rule =>
  allowed === undefined ? 'anywhere' : 'only' in allowed ? 'only' : 'not';

interface NamesProps {
  readonly styles: StyleParts;
  readonly names: readonly string[];
  readonly onNames: (names: readonly string[]) => void;
}

/** The components of a rule. Names that the styles do not know stay, until they are removed. */
function Names({ styles: { components, reads }, names, onNames }: NamesProps) {
  const { t } = useCopy();
  const options = useMemo(() => {
    const known = components.length > 0 ? components : Object.keys(reads);
    return [...new Set([...known.toSorted(), ...names])].map((id) => ({ value: id, label: id }));
  }, [components, reads, names]);
  return (
    <Combobox
      multiple
      size="sm"
      label={t('apply.components')}
      {...(names.length === 0 && { description: t('apply.choose') })}
      lang="en"
      options={options}
      value={names}
      onValueChange={onNames}
    />
  );
}
