import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isShown, noteOf, postTree, takesReplies, type PostNode, type ThreadPost } from '../../src/care/model.js';
import { plainContent } from '../../src/content/index.js';

const content = plainContent('Words');
const post = (id: number, replyTo?: number): ThreadPost => ({
  id: String(id),
  member: 'layla',
  at: id,
  language: 'en',
  content,
  ...(replyTo === undefined ? {} : { replyTo: String(replyTo) }),
});
const shape = (nodes: readonly PostNode[]): unknown[] =>
  nodes.map(({ post: { id }, answers, replies }) => [id, answers?.id ?? null, shape(replies)]);

test('replies are nested to a depth, and follow in one line below it with what they answer', () => {
  const posts = [post(1), post(2, 1), post(3, 2), post(4, 3), post(5)];
  expect(shape(postTree(posts, 1))).toEqual([
    [
      '1',
      null,
      [
        ['2', null, []],
        ['3', '2', []],
        ['4', '3', []],
      ],
    ],
    ['5', null, []],
  ]);
  expect(shape(postTree(posts, 2))).toEqual([
    [
      '1',
      null,
      [
        [
          '2',
          null,
          [
            ['3', null, []],
            ['4', '3', []],
          ],
        ],
      ],
    ],
    ['5', null, []],
  ]);
});

test('a reply to what is not here or not older belongs to the thread', () => {
  expect(shape(postTree([post(1, 9), post(2, 3), post(3, 2)]))).toEqual([
    ['1', null, []],
    ['2', null, [['3', null, []]]],
  ]);
});

test('no post is lost or shown twice, whatever replies to what, and none is nested deeper', () => {
  const thread = fc.array(fc.option(fc.nat(30), { nil: undefined }), { maxLength: 30 });
  fc.assert(
    fc.property(thread, fc.integer({ min: 1, max: 4 }), (parents, depth) => {
      const posts = parents.map((parent, id) => post(id, parent));
      const seen: string[] = [];
      const visit = (nodes: readonly PostNode[], level: number): void => {
        for (const node of nodes) {
          expect(level).toBeLessThanOrEqual(depth);
          seen.push(node.post.id);
          visit(node.replies, level + 1);
        }
      };
      visit(postTree(posts, depth), 0);
      expect(seen.toSorted()).toEqual(posts.map(({ id }) => id).toSorted());
    }),
  );
});

test('a hidden post is shown again once its decision was reversed; a warned one stays', () => {
  const rules = [{ id: 'names', name: 'Names need consent' }];
  const decision = { id: 'd', post: '1', member: 'layla', moderator: 'amal', rule: 'names', words: 'A name.', at: 1 };
  const shown = (action: 'hidden' | 'warned', result?: 'reversed' | 'upheld') => {
    const outcome = result && { by: 'omar', at: 3, result, words: 'Read again.' };
    const appeal = { words: 'It is mine.', at: 2, until: 9, ...(outcome ? { outcome } : {}) };
    return isShown({ ...post(1), note: noteOf({ ...decision, action, appeal }, rules)! });
  };
  expect([shown('hidden'), shown('hidden', 'upheld'), shown('hidden', 'reversed'), shown('warned')]).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('closed and locked threads take no replies', () => {
  expect([
    takesReplies({ kind: 'open' }),
    takesReplies({ kind: 'answered', post: '1' }),
    takesReplies({ kind: 'closed', at: 1, reason: 'It is done.', language: 'en' }),
    takesReplies({ kind: 'locked', at: 1, rule: { id: 'names', name: 'Names need consent' } }),
  ]).toEqual([true, true, false, false]);
});
