import { Callout, Spinner } from '@wusum/react';
import { useState } from 'react';
import { localeOf } from '../../copy/index.js';
import type { BrandCommit } from '../../history/types.js';
import { useCopy } from '../../parts/page-scope.js';
import { Working } from '../SaveDialog.styles.js';
import type { EditorState, EditorStore } from '../store.js';
import type { Saver } from '../use-saving.js';
import { Changes } from './Changes.js';
import * as S from './History.styles.js';
import { useReply, type Asked } from './use-reply.js';

export interface HistoryProps {
  readonly brand: string;
  readonly store: EditorStore;
  readonly state: EditorState;
  readonly saver: Saver;
}

/** The commits that changed a brand. What each changed is read when it is opened, and can be restored into the draft. */
export function History(props: HistoryProps) {
  const { brand, saver } = props;
  const { t } = useCopy();
  const asked = useReply(() => saver.history(brand));
  const { reply } = asked;
  if (!reply) return <Unanswered asked={asked} />;
  if (reply.none !== undefined) return <Callout heading={t(`history.none.${reply.none}`)} />;
  if (reply.commits.length === 0) return <p>{t('history.empty')}</p>;
  return (
    <>
      <p>{t('history.intro')}</p>
      <S.Commits>
        {reply.commits.map((commit) => (
          <li key={commit.id}>
            <Commit {...props} commit={commit} />
          </li>
        ))}
      </S.Commits>
      {reply.hasMore ? <p>{t('history.more')}</p> : null}
    </>
  );
}

function Commit({ commit, ...props }: HistoryProps & { commit: BrandCommit }) {
  const { language } = useCopy();
  const [isOpen, setOpen] = useState(false);
  const { id, author, date, subject } = commit;
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <bdi>{subject}</bdi>
        <S.By>
          <bdi>{author}</bdi> · <time dateTime={date}>{format.format(new Date(date))}</time>
        </S.By>
      </summary>
      {isOpen ? <Opened {...props} id={id} /> : null}
    </details>
  );
}

function Opened({ id, ...props }: HistoryProps & { id: string }) {
  const asked = useReply(() => props.saver.commit(props.brand, id));
  return asked.reply ? <Changes {...props} reply={asked.reply} /> : <Unanswered asked={asked} />;
}

function Unanswered({ asked: { error } }: { asked: Asked<unknown> }) {
  const { t } = useCopy();
  if (error === undefined)
    return (
      <Working role="status">
        <Spinner />
        {t('history.loading')}
      </Working>
    );
  return (
    <Callout color="danger" heading={t('history.failed')} role="alert">
      <bdi lang="en" dir="ltr">
        {error}
      </bdi>
    </Callout>
  );
}
