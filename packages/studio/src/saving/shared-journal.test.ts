import { expect, test } from 'vitest';
import {
  currentDraft,
  hashOf,
  keptSaves,
  pendingIntents,
  replay,
  snapshotOf,
  type Journal,
  type JournalEvent,
} from '../intents/index.js';
import { memoryJournalStore } from './journal-store.js';
import { SharedJournal } from './shared-journal.js';

/** Pages of one browser: a message to a channel reaches all others, later. */
function openPages(count: number, store = memoryJournalStore()) {
  const channels: { onmessage: ((event: never) => void) | null }[] = [];
  return Array.from({ length: count }, () => {
    const seen: Journal[] = [];
    const channel = {
      onmessage: null as ((event: never) => void) | null,
      close: () => void channels.splice(channels.indexOf(channel), 1),
      postMessage: () => {
        for (const other of channels.filter((one) => one !== channel))
          queueMicrotask(() => other.onmessage?.({} as never));
      },
    };
    channels.push(channel);
    return { journal: new SharedJournal(store, channel, (journal) => seen.push(journal)), seen };
  });
}

const step = (id: string): JournalEvent => ({
  type: 'do',
  id,
  at: 0,
  intents: [{ kind: 'set', brand: 'clay', path: id, base: hashOf(1), value: 2 }],
  inverse: [{ kind: 'set', brand: 'clay', path: id, base: hashOf(2), value: 1 }],
});
const settled = () => new Promise((done) => setTimeout(done, 5));
const idsOf = (journal: Journal | undefined) => currentDraft(journal!).done.map(({ id }) => id);

test('what one page does is seen by all, at once by itself', async () => {
  const [a, b] = openPages(2);
  a!.journal.append(step('one'));
  expect(idsOf(a!.seen.at(-1))).toEqual(['one']);
  await settled();
  expect(idsOf(b!.seen.at(-1))).toEqual(['one']);
});

test('pages that write at the same time end with the same steps in the same order, and none is lost', async () => {
  const pages = openPages(3);
  for (let turn = 0; turn < 5; turn += 1)
    for (const [page, { journal }] of pages.entries()) journal.append(step(`${page}-${turn}`));
  await settled();
  const ids = pages.map(({ seen }) => idsOf(seen.at(-1)));
  expect(ids[0]).toHaveLength(15);
  expect(ids[1]).toEqual(ids[0]);
  expect(ids[2]).toEqual(ids[0]);
});

test('a page that cannot write says so and keeps what it shows', async () => {
  const full = { ...memoryJournalStore(), append: () => Promise.reject(new Error('quota')) };
  const [{ journal, seen }] = openPages(1, full) as [ReturnType<typeof openPages>[number]];
  journal.append(step('one'));
  await journal.flush();
  expect(journal.isKept).toBe(false);
  await journal.load();
  expect(idsOf(seen.at(-1))).toEqual(['one']);
});

test('many events become one, with the drafts and the newest steps as they were; few stay as they are', async () => {
  const store = memoryJournalStore();
  const events = Array.from({ length: 10_000 }, (_, index): JournalEvent[] => {
    if (index % 5 === 4) return [{ type: 'saved' }];
    return index % 7 === 6 ? [{ type: 'undo' }] : [step(String(index))];
  }).flat();
  await store.append(
    ...events,
    { type: 'saved' },
    step('unsaved'),
    { type: 'undo' },
    { type: 'draft', name: 'second' },
  );
  const before = replay(await store.events());
  const [{ journal }] = openPages(1, store) as [ReturnType<typeof openPages>[number]];
  await journal.compact();
  expect(await store.events()).toHaveLength(1);
  const started = performance.now();
  const after = replay(await store.events());
  expect(performance.now() - started).toBeLessThan(100);
  expect([after.current, [...after.drafts.keys()]]).toEqual(['second', ['draft', 'second']]);
  const [long, short] = [before, after].map(({ drafts }) => drafts.get('draft')!);
  expect(short!.undone).toEqual(long!.undone);
  expect(short!.done).toEqual(long!.done.slice(-keptSaves));
  expect(pendingIntents(short!)).toEqual(pendingIntents(long!));
  journal.append(step('next'));
  await journal.flush();
  await journal.compact();
  expect(await store.events()).toHaveLength(2);
});

test('a snapshot is not written over an event that another page has added meanwhile', async () => {
  const store = memoryJournalStore();
  await store.append(step('one'), step('two'));
  const snapshot = snapshotOf(replay(await store.events()));
  await store.append(step('three'));
  expect(await store.compact(2, snapshot)).toBe(false);
  expect(idsOf(replay(await store.events()))).toEqual(['one', 'two', 'three']);
  expect(await store.compact(3, snapshotOf(replay(await store.events())))).toBe(true);
  expect(idsOf(replay(await store.events()))).toEqual(['one', 'two', 'three']);
});

test('steps that the files lack survive a snapshot, also those that were saved and undone', () => {
  const events: JournalEvent[] = [step('a'), step('b'), step('c'), { type: 'saved' }, { type: 'undo' }, step('d')];
  const before = replay(events);
  const after = replay([snapshotOf(before, 1)]);
  expect(pendingIntents(currentDraft(after))).toEqual(pendingIntents(currentDraft(before)));
  expect(idsOf(after)).toEqual(['b', 'd']);
});
