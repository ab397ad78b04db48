import { storyWords } from '@wusum/story-kit';
import { useState } from 'react';
import { sanitizeContent } from '../../content/sanitize.js';
import { noteOf } from '../moderation.js';
import type { People } from '../people.js';
import type { Gesture } from '../reaction/Reaction.props.js';
import type { ConversationThread, ThreadPost } from '../threads.js';
import file from '../thread/Thread.words.json' with { type: 'json' };
import { useBrandWords, useSampleLanguage, useWrittenWords } from './use-brand-words.js';

export const threadWords = storyWords(file);

const hour = 3_600_000;
export const threadTime = Date.UTC(2026, 10, 22, 9);

type BrandWords = ReturnType<typeof useBrandWords<(typeof file)['en']>>;

export interface SampleThread {
  readonly thread: ConversationThread;
  readonly people: People;
  readonly gestures: readonly Gesture[];
  readonly words: BrandWords;
}

/** The conversation of the brand around, in the reader's language; each post in the language that it was written in. */
export function useSampleThread(): SampleThread {
  const words = useBrandWords(threadWords);
  const language = useSampleLanguage();
  const gestures = (['heard', 'with', 'learned'] as const).map((id) => ({ id, label: words.gestures[id] }));
  const { post1, post2, post3, post4 } = useWrittenWords(threadWords);
  const people = { host: words.host, one: post1.by, two: post2.by, three: post3.by, four: post4.by };
  const thread: ConversationThread = {
    id: 'talk',
    title: words.title,
    language,
    state: { kind: 'answered', post: '3' },
    posts: [
      post('1', 'one', 36, post1, { gestures: { heard: ['two', 'four'] } }),
      post('2', 'two', 35.6, post2, { replyTo: '1', gestures: { learned: ['one'] } }),
      post('3', 'three', 35, post3, { replyTo: '2', gestures: { heard: ['one', 'two', 'four', 'host'] } }),
      post('4', 'four', 2, post4, { gestures: { with: ['one'] } }),
    ],
  };
  return { thread, people, gestures, words };
}

function post(
  id: string,
  member: string,
  hoursAgo: number,
  { html, language }: { html: string; language: string },
  more: Partial<ThreadPost>,
): ThreadPost {
  return { id, member, at: threadTime - hoursAgo * hour, language, content: sanitizeContent(html), ...more };
}

/** The same thread with a post that hosts have hidden, under a rule of the brand. */
export function withHiddenPost({ thread, words }: SampleThread): ConversationThread {
  const rules = [{ id: 'rule', name: words.rule }];
  const decision = { id: 'decision', post: '2', member: 'two', moderator: 'host', rule: 'rule', words: words.why };
  const note = noteOf({ ...decision, action: 'hidden', at: threadTime - 30 * hour }, rules)!;
  return { ...thread, posts: thread.posts.map((each) => (each.id === '2' ? { ...each, note } : each)) };
}

/** The gestures of the posts with those that a reader makes: kept by the story, as by an application. */
export function useMadeGestures(posts: readonly ThreadPost[], reader: string) {
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  const madeIn = (post: ThreadPost): ThreadPost => {
    const ids = new Set([
      ...Object.keys(post.gestures ?? {}),
      ...Object.keys(changed).map((key) => key.split(' ')[1]!),
    ]);
    const gestures = [...ids].map((id): [string, string[]] => {
      const others = (post.gestures?.[id] ?? []).filter((member) => member !== reader);
      const made = changed[`${post.id} ${id}`] ?? post.gestures?.[id]?.includes(reader) ?? false;
      return [id, made ? [reader, ...others] : others];
    });
    return { ...post, gestures: Object.fromEntries(gestures) };
  };
  const onGesture = async (post: ThreadPost, gesture: string, made: boolean) =>
    setChanged((before) => ({ ...before, [`${post.id} ${gesture}`]: made }));
  return { posts: posts.map(madeIn), onGesture };
}
