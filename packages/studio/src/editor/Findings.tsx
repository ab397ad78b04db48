import { Button, Callout, VisuallyHidden } from '@wusum/react';
import { useState } from 'react';
import type { AlikeFinding, ContrastFinding, SourceFinding } from '../live/types.js';
import { useCopy } from '../parts/page-scope.js';
import { ApplicationItem } from './application/ApplicationItem.js';
import * as S from './Editor.styles.js';
import { FontNotes } from './fonts/FontNotes.js';
import type { EditorState, EditorStore } from './store.js';

interface FindingsProps {
  readonly store: EditorStore;
  readonly state: EditorState;
  readonly onChoose: (path: string) => void;
}

/** How many pairs of a kind are listed; the rest is counted. */
const maxPairs = 8;

/** What is wrong with the draft, as it is now. It warns and does not stop the work. */
export function Findings({ store, state, onChoose }: FindingsProps) {
  const { t } = useCopy();
  const { contrast = [], alike = [], application = [], findings = [] } = state.view ?? {};
  const sources = [...state.refused, ...findings];
  const count = contrast.length + alike.length + application.length + sources.length;
  if (!hasFindings(state)) return null;
  return (
    <S.Findings role="status">
      {state.partial === undefined ? null : <p>{t('editor.partial')}</p>}
      {state.hasBreakpoints ? <p>{t('editor.breakpoints')}</p> : null}
      <FontNotes fonts={state.fonts} />
      {count === 0 ? null : (
        <details>
          <summary>{t('editor.findings', { count })}</summary>
          {contrast.length > 0 ? <Repairs store={store} state={state} /> : null}
          <ul>
            {contrast.slice(0, maxPairs).map((finding) => (
              <ContrastItem key={`${finding.foreground} ${finding.background}`} {...{ finding, onChoose }} />
            ))}
            {contrast.length > maxPairs ? <li>{t('editor.more', { count: contrast.length - maxPairs })}</li> : null}
            {alike.slice(0, maxPairs).map((finding) => (
              <AlikeItem key={`${finding.one} ${finding.other}`} {...{ finding, onChoose }} />
            ))}
            {alike.length > maxPairs ? <li>{t('editor.more', { count: alike.length - maxPairs })}</li> : null}
            {application.map((finding) => (
              <ApplicationItem key={JSON.stringify(finding)} {...{ store, finding, onChoose }} />
            ))}
            {sources.map((finding) => (
              <SourceItem key={`${finding.code}${finding.message}`} store={store} finding={finding} />
            ))}
          </ul>
        </details>
      )}
    </S.Findings>
  );
}

/** Whether there is something to say about the draft. */
export function hasFindings({ view, refused, partial, fonts, hasBreakpoints }: EditorState): boolean {
  const { contrast = [], alike = [], application = [], findings = [] } = view ?? {};
  const lists = [refused, contrast, alike, application, findings, fonts.missing, fonts.nearest];
  return partial !== undefined || hasBreakpoints || lists.some(({ length }) => length > 0);
}

/** A button for each colour of the brand that failing pairs come from. */
function Repairs({ store, state }: Pick<FindingsProps, 'store' | 'state'>) {
  const { t } = useCopy();
  const [working, setWorking] = useState<string>();
  const [failed, setFailed] = useState(false);
  const seeds = Map.groupBy(
    state.view?.contrast ?? [],
    ({ foreground, background }) => seedOf(state, background) ?? seedOf(state, foreground),
  );
  const repair = async (path: string) => {
    setWorking(path);
    setFailed(!(await store.repair(path)));
    setWorking(undefined);
  };
  return (
    <S.Repairs>
      {[...seeds].map(([path, pairs]) =>
        path === undefined ? null : (
          <Button key={path} size="sm" loading={working === path} onClick={() => void repair(path)}>
            {t('editor.repair', { path, count: pairs.length })}
          </Button>
        ),
      )}
      {failed ? <span role="alert">{t('editor.no-repair')}</span> : null}
    </S.Repairs>
  );
}

function ContrastItem({ finding, onChoose }: { finding: ContrastFinding; onChoose: (path: string) => void }) {
  const { t } = useCopy();
  const { foreground, background, ratio, target, contexts } = finding;
  return (
    <li>
      <button type="button" className="pair" onClick={() => onChoose(foreground)}>
        {t('editor.pair', { foreground, background })}
      </button>
      <span>{t('editor.ratio', { ratio, target, contexts: contexts.join(', ') })}</span>
    </li>
  );
}

/** Two colours that look alike, each a button that shows it. */
function AlikeItem({ finding, onChoose }: { finding: AlikeFinding; onChoose: (path: string) => void }) {
  const { t } = useCopy();
  const { one, other, vision, difference, required, contexts } = finding;
  return (
    <li>
      {[one, other].map((path) => (
        <button key={path} type="button" className="pair" lang="en" dir="ltr" onClick={() => onChoose(path)}>
          {path}
        </button>
      ))}
      <span>
        {t(`editor.alike.${vision}`, {
          difference: Math.floor(difference * 10) / 10,
          required,
          contexts: contexts.join(', '),
        })}
      </span>
    </li>
  );
}

/** The token of the brand that a colour depends on. */
function seedOf({ view }: EditorState, path: string): string | undefined {
  const token = view?.tokens.find((one) => one.path === path);
  if (token?.entry !== undefined) return path;
  const seed = token?.seed ?? token?.aliases.at(-1);
  return view?.tokens.find((one) => one.path === seed)?.entry === undefined ? undefined : seed;
}

/** A finding of the compiler, with its fix as one click if an edit of the brand's files may be one. */
function SourceItem({ store, finding }: { store: EditorStore; finding: SourceFinding }) {
  const { t } = useCopy();
  const [state, setState] = useState<'working' | 'failed'>();
  const { code, message, place, fix, isFixable = false } = finding;
  const apply = async () => {
    setState('working');
    setState((await store.fix(finding)) ? undefined : 'failed');
  };
  return (
    <li>
      <Callout color="warning" heading={<bdi lang="en">{message}</bdi>}>
        <bdi lang="en">{[fix, place, code].filter(Boolean).join(' · ')}</bdi>
      </Callout>
      {isFixable ? (
        <Button size="sm" variant="outline" loading={state === 'working'} onClick={() => void apply()}>
          {t('editor.fix')}
          <VisuallyHidden>: {message}</VisuallyHidden>
        </Button>
      ) : null}
      {state === 'failed' ? <span role="alert">{t('editor.no-fix')}</span> : null}
    </li>
  );
}
