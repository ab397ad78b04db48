import { Button } from '@wusum/react';
import { useState } from 'react';
import type { ApplicationFinding } from '../../live/types.js';
import { useCopy, type Translate } from '../../parts/page-scope.js';
import { listOf } from '../../parts/list-of.js';
import { localeOf } from '../../copy/index.js';
import type { EditorStore } from '../store.js';

interface ApplicationItemProps {
  readonly store: EditorStore;
  readonly finding: ApplicationFinding;
  /** Shows the token; without it, the token is shown already. */
  readonly onChoose?: (path: string) => void;
}

/** One token that appears where it may not, or whose rule is wrong, with the fix as one click. */
export function ApplicationItem({ store, finding, onChoose }: ApplicationItemProps) {
  const { t, language } = useCopy();
  const [failed, setFailed] = useState(false);
  const text = textOf(finding, t, localeOf(language));
  return (
    <li>
      {onChoose ? (
        <button type="button" className="pair" onClick={() => onChoose(finding.path)}>
          {text}
        </button>
      ) : (
        <span>{text}</span>
      )}
      <Button
        size="sm"
        variant="outline"
        aria-label={`${fixOf(finding, t)}: ${text}`}
        onClick={() => void store.allow(finding).then((isDone) => setFailed(!isDone))}
      >
        {fixOf(finding, t)}
      </Button>
      {failed ? <span role="alert">{t('apply.fixed')}</span> : null}
    </li>
  );
}

function textOf(finding: ApplicationFinding, t: Translate, locale: string): string {
  const { path } = finding;
  if (finding.kind === 'misplaced')
    return t(`apply.misplaced.${finding.rule}`, { path, components: listOf(finding.components, locale) });
  if (finding.kind === 'invalid') return t('apply.invalid', { path });
  const { name, didYouMean: meant } = finding;
  return meant === undefined ? t('apply.unknown', { path, name }) : t('apply.unknown.meant', { path, name, meant });
}

function fixOf(finding: ApplicationFinding, t: Translate): string {
  if (finding.kind === 'misplaced') return t('apply.allow');
  if (finding.kind === 'invalid') return t('apply.clear');
  const { name, didYouMean: meant } = finding;
  return meant === undefined ? t('apply.remove', { name }) : t('apply.correct', { meant });
}
