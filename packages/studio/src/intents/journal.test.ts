import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyChoice, anyEntries, intentFor } from '../test/arbitraries.js';
import {
  applyIntent,
  applyIntents,
  currentDraft,
  emptyJournal,
  hashOf,
  pendingIntents,
  reduceJournal,
  replay,
  type Entries,
  type Journal,
  type JournalEvent,
} from './index.js';

const anyAct = fc.record({
  act: fc.constantFrom('do', 'do', 'do', 'undo', 'redo', 'saved', 'draft'),
  choice: anyChoice,
  name: fc.constantFrom('draft', 'other'),
  gesture: fc.constantFrom(undefined, 'drag'),
});

interface Played {
  readonly events: JournalEvent[];
  readonly journal: Journal;
  /** The files, which change on `saved`. */
  readonly files: Entries;
  readonly shown: Entries | undefined;
}

/** Plays acts as the studio does: what is shown is the files with the pending intents of the draft. */
function play(
  start: Entries,
  acts: readonly (typeof anyAct extends fc.Arbitrary<infer Value> ? Value : never)[],
): Played {
  let files = start;
  let journal = emptyJournal;
  const events: JournalEvent[] = [];
  const shownNow = (): Entries | undefined => {
    const applied = applyIntents(files, pendingIntents(currentDraft(journal)));
    return applied.ok ? applied.entries : undefined;
  };
  const send = (event: JournalEvent): void => {
    events.push(event);
    journal = reduceJournal(journal, event);
  };
  acts.forEach(({ act, choice, name, gesture }, index) => {
    const shown = shownNow();
    if (act === 'undo' || act === 'redo') send({ type: act });
    else if (act === 'draft') send({ type: 'draft', name });
    else if (act === 'saved' && shown) {
      files = shown;
      send({ type: 'saved' });
    } else if (act === 'do' && shown) {
      const intent = intentFor(shown, choice);
      const applied = applyIntent(shown, intent);
      if (applied.ok)
        send({ type: 'do', id: String(index), at: index, intents: [intent], inverse: [applied.inverse], ...(gesture && { gesture }) }); // prettier-ignore
    }
  });
  return { events, journal, files, shown: shownNow() };
}

const plain = (entries: Entries | undefined): unknown =>
  entries && [...entries].map(([brand, all]) => [brand, new Map(all)]);

describe('journal', () => {
  test('replay after a crash gives the same state', () => {
    fc.assert(
      fc.property(anyEntries, fc.array(anyAct, { maxLength: 20 }), (start, acts) => {
        const { events, journal } = play(start, acts);
        const stored = JSON.parse(JSON.stringify(events)) as JournalEvent[];
        expect(replay(stored)).toEqual(journal);
        const half = replay(stored.slice(0, events.length >> 1));
        expect(stored.slice(events.length >> 1).reduce(reduceJournal, half)).toEqual(journal);
      }),
    );
  });

  test('undoing every step of a draft shows the start, saved or not', () => {
    fc.assert(
      fc.property(anyEntries, fc.array(anyAct, { maxLength: 20 }), (start, given) => {
        const acts = given.filter(({ act }) => act !== 'draft');
        const { journal, files } = play(start, acts);
        let state = journal;
        while (currentDraft(state).done.length > 0) state = reduceJournal(state, { type: 'undo' });
        const back = applyIntents(files, pendingIntents(currentDraft(state)));
        expect(back.ok && plain(back.entries)).toEqual(plain(start));
      }),
    );
  });

  test('redo brings back what undo took', () => {
    fc.assert(
      fc.property(anyEntries, fc.array(anyAct, { maxLength: 20 }), (start, acts) => {
        const { journal } = play(start, acts);
        if (currentDraft(journal).done.length === 0) return;
        const back = reduceJournal(reduceJournal(journal, { type: 'undo' }), { type: 'redo' });
        expect(back).toEqual(journal);
      }),
    );
  });

  test('after saving nothing is pending', () => {
    fc.assert(
      fc.property(anyEntries, fc.array(anyAct, { maxLength: 20 }), (start, acts) => {
        const { journal } = play(start, acts);
        expect(pendingIntents(currentDraft(reduceJournal(journal, { type: 'saved' })))).toEqual([]);
      }),
    );
  });

  test('the sets of a drag are one step; a saved step is not extended', () => {
    const event = (from: number, gesture?: string): JournalEvent => {
      const [a, b] = [hashOf(from), hashOf(from + 1)];
      const target = { kind: 'set', brand: 'b', path: 'p' } as const;
      return {
        type: 'do',
        id: String(from),
        at: from,
        intents: [{ ...target, base: a, value: from + 1 }],
        inverse: [{ ...target, base: b, value: from }],
        ...(gesture !== undefined && { gesture }),
      };
    };
    const dragged = currentDraft(replay([event(0, 'g'), event(1, 'g'), event(2, 'g')]));
    expect(dragged.done).toHaveLength(1);
    expect(dragged.done[0]).toMatchObject({ intents: [{ base: hashOf(0), value: 3 }], inverse: [{ base: hashOf(3), value: 0 }] }); // prettier-ignore
    expect(currentDraft(replay([event(0, 'g'), event(1, 'h'), event(2)])).done).toHaveLength(3);
    expect(currentDraft(replay([event(0, 'g'), { type: 'saved' }, event(1, 'g')])).done).toHaveLength(2);
  });

  test('drafts have steps of their own; a new one starts from the files or as a copy', () => {
    const intents = [{ kind: 'remove', brand: 'b', path: 'p', base: hashOf(1) }] as const;
    const step: JournalEvent = { type: 'do', id: '1', at: 1, intents, inverse: [] };
    const empty = replay([step, { type: 'draft', name: 'second' }]);
    expect(pendingIntents(currentDraft(empty))).toEqual([]);
    expect(pendingIntents(currentDraft(reduceJournal(empty, { type: 'draft', name: 'draft' })))).toEqual(intents);
    const copy = replay([step, { type: 'draft', name: 'second', copy: true }]);
    expect(pendingIntents(currentDraft(copy))).toEqual(intents);
    expect(reduceJournal(copy, { type: 'discard', name: 'second' }).current).toBe('draft');
    expect(reduceJournal(copy, { type: 'rename-draft', name: 'second', to: 'third' }).current).toBe('third');
    expect(reduceJournal(copy, { type: 'rename-draft', name: 'second', to: 'draft' })).toEqual(copy);
  });

  test('a discarded draft can be restored, unless its name has a draft with changes; the last one leaves an empty one', () => {
    const intents = [{ kind: 'remove', brand: 'b', path: 'p', base: hashOf(1) }] as const;
    const step: JournalEvent = { type: 'do', id: '1', at: 1, intents, inverse: [] };
    const gone = replay([step, { type: 'discard', name: 'draft' }]);
    expect(gone.current).toBe('draft');
    expect(currentDraft(gone).done).toEqual([]);
    const back = reduceJournal(gone, { type: 'restore', name: 'draft' });
    expect(pendingIntents(currentDraft(back))).toEqual(intents);
    expect(reduceJournal(back, { type: 'restore', name: 'draft' })).toEqual(back);
    const taken = reduceJournal(gone, { ...step, id: '2' });
    expect(reduceJournal(taken, { type: 'restore', name: 'draft' })).toEqual(taken);
    const second = replay([{ type: 'draft', name: 'second' }, step, { type: 'discard', name: 'second' }]);
    expect(second.current).toBe('draft');
    const continued = reduceJournal(second, { type: 'restore', name: 'second' });
    expect(continued.current).toBe('second');
    expect(pendingIntents(currentDraft(continued))).toEqual(intents);
  });

  test('what a discarded draft had saved is not taken for changes by the draft that follows it', () => {
    const intents = [{ kind: 'remove', brand: 'b', path: 'p', base: hashOf(1) }] as const;
    const step: JournalEvent = { type: 'do', id: '1', at: 1, intents, inverse: [] };
    const journal = replay([step, { type: 'saved' }, { type: 'discard', name: 'draft' }]);
    expect(pendingIntents(currentDraft(journal))).toEqual([]);
    expect(currentDraft(journal).saved).toHaveLength(1);
  });
});
