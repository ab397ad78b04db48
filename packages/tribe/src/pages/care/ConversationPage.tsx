import { Dialog, Stack, Text } from '@wusum/react';
import { storyWords, useWords } from '@wusum/story-kit';
import guidelinesFile from '../../care/guidelines/GuidelinesAcceptance.words.json' with { type: 'json' };
import { ReplyComposer, ReportDialog, Thread } from '../../care/index.js';
import replyFile from '../../care/reply-composer/ReplyComposer.words.json' with { type: 'json' };
import reportFile from '../../care/report-dialog/ReportDialog.words.json' with { type: 'json' };
import { threadTime, useMadeGestures, useSampleThread } from '../../care/samples/sample-thread.js';
import { useBrandWords, useSampleLanguage } from '../../care/samples/use-brand-words.js';
import { CarePage, pageWords } from './CarePage.js';

const replyWords = storyWords(replyFile);
const reportWords = storyWords(reportFile);
export const ruleWords = storyWords(guidelinesFile);
const done = async () => {};

/** A conversation with what is unanswered, and how people talk here. */
export function ConversationPage() {
  const { thread, people, gestures } = useSampleThread();
  const { first } = useBrandWords(replyWords);
  const { rules } = useBrandWords(pageWords);
  const language = useSampleLanguage();
  const made = useMadeGestures(thread.posts, 'four');
  return (
    <CarePage place="talks" aside={{ title: rules, content: <HowWeTalk /> }}>
      <Thread
        headingLevel={1}
        thread={{ ...thread, posts: made.posts }}
        people={people}
        viewer={{ id: 'four', role: 'reader' }}
        hosts={['host']}
        now={threadTime}
        gestures={gestures}
        onGesture={made.onGesture}
        postActions={({ member }) => (member === 'four' ? null : <Report />)}
      >
        <ReplyComposer
          people={people}
          unanswered={[{ id: 'first', words: first, language, member: 'one' }]}
          anonymity={{ hosts: ['host'], possibleWriters: 40 }}
          onSend={done}
        />
      </Thread>
    </CarePage>
  );
}

function Report() {
  const { next, ...reasons } = useBrandWords(reportWords);
  const { open } = useWords(reportWords);
  return (
    <ReportDialog
      trigger={
        <Dialog.Trigger size="sm" variant="ghost">
          {open}
        </Dialog.Trigger>
      }
      next={next}
      reasons={Object.entries(reasons).map(([id, { label, to }]) => ({ id, label, goesTo: to }))}
      onReport={done}
    />
  );
}

function HowWeTalk() {
  return (
    <Stack gap={4}>
      {Object.entries(useBrandWords(ruleWords)).map(([id, { name, text }]) => (
        <div key={id}>
          <Text weight="strong">{name}</Text>
          <Text color="muted">{text}</Text>
        </div>
      ))}
    </Stack>
  );
}
