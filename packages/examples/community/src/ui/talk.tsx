'use client';

import { Callout, Dialog, Stack, TextArea } from '@wusum/react';
import {
  AppealForm,
  ReplyComposer,
  ReportDialog,
  Thread,
  type ConversationThread,
  type People,
  type ThreadPost,
  type Viewer,
} from '@wusum/tribe/care';
import { useState } from 'react';
import { ActError, useAct } from './act.ts';
import { ActForm } from './act-form.tsx';
import { saidTo, useWordsHere } from './words-here.tsx';

interface TalkProps {
  readonly thread: ConversationThread;
  readonly people: People;
  readonly viewer: Viewer;
  readonly hosts: readonly string[];
  readonly possibleWriters: number;
  readonly now: number;
  readonly language: string;
  readonly isMember: boolean;
  readonly sendKey: string;
}

const week = 7 * 86_400_000;

/** A conversation, with what members can do in it. Everybody reads. */
export function Talk(props: TalkProps) {
  const { thread, people, viewer, hosts, now, isMember } = props;
  const words = useWordsHere();
  const act = useAct();
  return (
    <Thread
      headingLevel={1}
      thread={thread}
      people={people}
      viewer={isMember ? viewer : { id: '', role: 'reader' }}
      hosts={hosts}
      now={now}
      gestures={
        isMember
          ? (['heard', 'with-you', 'learned'] as const).map((id) => ({ id, label: words[`gesture.${id}`] }))
          : undefined
      }
      onGesture={async ({ id: post }, gesture, made) => void (await act('post.gesture', { post, gesture, made }))}
      postActions={(post) => <PostActions {...props} post={post} />}
    >
      {isMember ? <Reply {...props} /> : <p>{words['talks.sign-in']}</p>}
    </Thread>
  );
}

function PostActions({ post, viewer, isMember, now }: TalkProps & { readonly post: ThreadPost }) {
  const words = useWordsHere();
  const act = useAct();
  if (!isMember) return null;
  if (post.member === viewer.id && post.note?.appeal === 'possible')
    return (
      <AppealForm
        note={post.note}
        until={now + week}
        onAppeal={async (given) => void (await act('post.appeal', { post: post.id, words: given }))}
      />
    );
  if (post.member === viewer.id) return null;
  const reasons = (['name', 'hurt', 'other'] as const).map((id) => ({
    id,
    label: words[`report.${id}`],
    goesTo: words[`report.${id}-to`],
  }));
  return (
    <ReportDialog
      trigger={
        <Dialog.Trigger size="sm" variant="ghost">
          {words['talks.report']}
        </Dialog.Trigger>
      }
      next={words['report.next']}
      reasons={reasons}
      onReport={async ({ reason, words: given }) =>
        void (await act('post.report', { post: post.id, reason, words: given }))
      }
    />
  );
}

/** The reply: it answers the first post, and its draft stays in the browser. */
function Reply({ thread, people, viewer, hosts, possibleWriters, language, sendKey }: TalkProps) {
  const words = useWordsHere();
  const act = useAct();
  const [refused, setRefused] = useState<string>();
  const [first] = thread.posts;
  return (
    <Stack gap={4}>
      {refused === undefined ? null : (
        <Callout color="danger" live="assertive">
          {saidTo(words, refused)}
        </Callout>
      )}
      <ReplyComposer
        people={people}
        draftKey={`reply ${thread.id} ${viewer.id}`}
        anonymity={{ hosts, possibleWriters }}
        onSend={async ({ words: text, anonymous }) => {
          setRefused(undefined);
          try {
            await act('thread.reply', { thread: thread.id, text, language: languageIn(text, language), anonymous });
          } catch (error) {
            if (error instanceof ActError) setRefused(error.reason);
            throw error;
          }
        }}
      />
      <noscript>
        <ActForm
          action="thread.reply"
          sendKey={sendKey}
          hidden={{ thread: thread.id, language: first?.language ?? language }}
          button={words['send']}
        >
          {(sent) => (
            <TextArea name="text" label={words['field.words']} required rows={4} defaultValue={sent['text']} />
          )}
        </ActForm>
      </noscript>
    </Stack>
  );
}

/** The language of the words: that of most of their letters. */
function languageIn(text: string, page: string): string {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic === latin) return page;
  return arabic > latin ? 'ar' : 'en';
}
