import { storyWords } from '@wusum/story-kit';
import type { Outcome } from '../../outcome.js';
import type { People } from '../people.js';
import { ask, emptyBoard, merge, take, type Board, type BoardRefusal, type Step } from '../questions.js';
import file from '../listening-board/ListeningBoard.words.json' with { type: 'json' };
import { useBrandWords, useSampleLanguage } from './use-brand-words.js';

export const boardWords = storyWords(file);

const day = (date: number, month = 10): number => Date.UTC(2026, month, date, 9);

/** Before the answer to the third question is due, and after it. */
export const times = { onTime: day(24), late: day(30) } as const;

type BrandWords = ReturnType<typeof useBrandWords<(typeof file)['en']>>;

/** The board of the brand around, in the reader's language: made by the model, step by step. */
export function useSampleBoard(): { board: Board; people: People } {
  const words = useBrandWords(boardWords);
  return { board: boardOf(words, useSampleLanguage()), people: peopleOf(words) };
}

const peopleOf = ({ host, owner, first, second, third, merged }: BrandWords): People => ({
  host,
  owner,
  first: first.by,
  second: second.by,
  third: third.by,
  merged: merged.by,
});

function boardOf({ first, second, third, fourth, merged }: BrandWords, language: string): Board {
  const asked =
    (id: string, member: string, text: string, at: number, anonymous = false) =>
    (board: Board) =>
      ask(board, id, { member, words: text, language, at, ...(anonymous ? { anonymous } : {}) });
  const step = (id: string, given: Step) => (board: Board) => take(board, id, { ...given, language });
  const heard = (words: string, at: number, due: number): Step => ({
    to: 'heard',
    by: 'host',
    at,
    words,
    owner: 'owner',
    due,
  });
  const changes = [
    asked('first', 'first', first.words, day(3)),
    asked('second', 'second', second.words, day(8)),
    asked('merged', 'merged', merged.words, day(9)),
    asked('third', 'third', third.words, day(19)),
    asked('fourth', 'merged', fourth.words, day(1), true),
    (board: Board) => merge(board, { id: 'merge', from: 'merged', into: 'second', by: 'host', at: day(10) }),
    step('first', heard(first.heard, day(4), day(10))),
    step('first', { to: 'answered', by: 'host', at: day(9), words: first.answered, owner: 'owner', due: day(20) }),
    step('first', { to: 'acted', by: 'owner', at: day(17), words: first.acted }),
    step('second', heard(second.heard, day(10), day(20))),
    step('second', {
      to: 'answered',
      by: 'host',
      at: day(18),
      words: second.answered,
      owner: 'owner',
      due: day(4, 12),
    }),
    step('fourth', { to: 'heard', by: 'host', at: day(2), owner: 'host', due: day(9) }),
    step('fourth', { to: 'declined', by: 'host', at: day(6), words: fourth.reason }),
    step('third', heard(third.heard, day(20), day(27))),
  ];
  return changes.reduce<Board>((board, change) => must(change(board)), emptyBoard);
}

function must(change: Outcome<Board, BoardRefusal>): Board {
  if (!change.ok) throw new Error(change.refused);
  return change.value;
}
