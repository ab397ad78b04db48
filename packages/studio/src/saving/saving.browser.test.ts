import { deleteDB } from 'idb';
import { afterEach, expect, inject, test } from 'vitest';
import { currentDraft, hashOf, pendingIntents, replay, type Intent, type JournalEvent } from '../intents/index.js';
import { createStudioClient, findNonce, openJournalStore, StudioError } from './index.js';

declare module 'vitest' {
  interface ProvidedContext {
    nonce: string;
  }
}

const client = createStudioClient(inject('nonce'));
const intent: Intent = {
  kind: 'set',
  brand: 'one',
  path: 'words.en.action.close',
  base: hashOf('Close'),
  value: 'End',
};
const step = (id: string): JournalEvent => ({ type: 'do', id, at: 1, intents: [intent], inverse: [intent] });

afterEach(async () => {
  document.head.querySelector('meta[name^="wusum"]')?.remove();
  await deleteDB('wusum-studio', { blocked: () => undefined });
});

test('the journal is there after the page has gone', async () => {
  const first = await openJournalStore('a');
  await first.append(step('1'), { type: 'undo' });
  await first.append({ type: 'redo' });
  first.close();
  const again = await openJournalStore('a');
  expect(await again.events()).toEqual([step('1'), { type: 'undo' }, { type: 'redo' }]);
  expect(pendingIntents(currentDraft(replay(await again.events())))).toEqual([intent]);
  again.close();
});

test('projects of one origin have journals of their own', async () => {
  const [a, b] = await Promise.all([openJournalStore('a'), openJournalStore('b')]);
  await a.append(step('1'));
  await b.append(step('2'), step('3'));
  await b.clear();
  expect([(await a.events()).length, (await b.events()).length]).toEqual([1, 0]);
  a.close();
  b.close();
});

test('events of a later version are left out', async () => {
  const store = await openJournalStore('a');
  const later = { type: 'later' } as unknown as JournalEvent;
  const wild = { ...step('2'), intents: [{ kind: 'exec' }] } as unknown as JournalEvent;
  await store.append(later, step('1'), wild);
  expect(await store.events()).toEqual([step('1')]);
  store.close();
});

test('a page of the server reads, tries and saves; the same intents again change nothing', async () => {
  const session = await client.session();
  expect(Object.keys(session.brands)).toEqual(['one', 'two']);
  const run = await client.dryRun([intent]);
  expect(run.sentences.en).toEqual(['1 value changes.']);
  const saved = await client.save([intent], run.digest);
  expect(saved.written).toEqual(['one/words.en.json']);
  expect(saved.files['one/words.en.json']).toContain('"action.close": "End"');
  const again = await client.dryRun([intent]);
  expect([again.already, again.files]).toEqual([[intent], {}]);
});

test('a conflict is an error with the dry run', async () => {
  const run = await client.dryRun([{ ...intent, value: 'Stop' }]);
  const error: unknown = await client
    .save([{ ...intent, value: 'Stop' }], run.digest)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StudioError);
  expect(error).toMatchObject({ code: 'conflict', dryRun: { conflicts: [{ theirs: 'End' }] } });
});

test('without the nonce, or without a server, the error says so', async () => {
  await expect(createStudioClient('x').session()).rejects.toMatchObject({ code: 'nonce' });
  await expect(createStudioClient('x', 'http://localhost:1').session()).rejects.toMatchObject({ code: 'offline' });
});

test('a frame of another origin cannot save, even with the nonce', async () => {
  const frame = document.createElement('iframe');
  // A sandbox without an origin of its own, as an embedded page has.
  frame.setAttribute('sandbox', 'allow-scripts');
  const options = { method: 'POST', headers: { 'content-type': 'application/json', 'x-wusum-nonce': inject('nonce') }, body: '{"intents":[]}' };
  const address = JSON.stringify(`${location.origin}/wusum/studio/dry-run`);
  frame.srcdoc = `<script>fetch(${address}, ${JSON.stringify(options)}).then((reply) => 'read ' + reply.status, () => 'refused').then((text) => parent.postMessage(text, '*'))</script>`;
  const message = new Promise((done) => {
    addEventListener('message', function listen(event: MessageEvent) {
      if (event.source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      done(event.data);
    });
  });
  document.body.append(frame);
  expect(await message).toBe('refused');
  frame.remove();
}); // prettier-ignore

test('a built Storybook has no nonce', () => {
  expect(findNonce()).toBeUndefined();
  const meta = document.createElement('meta');
  meta.name = 'wusum-studio-nonce';
  meta.content = 'secret';
  document.head.append(meta);
  expect(findNonce()).toBe('secret');
});
