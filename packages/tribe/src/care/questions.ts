import { accepted, refused, type Instant, type Outcome } from '../outcome.js';
import type { Voice } from './anonymity.js';

/** The way of a question, and where each step leads. Nobody answers before somebody has said that it was heard. */
const ways = {
  asked: ['heard'],
  heard: ['answered', 'declined'],
  answered: ['acted', 'declined'],
  acted: [],
  declined: [],
} as const;

export type QuestionStatus = keyof typeof ways;
export type StepName = Exclude<QuestionStatus, 'asked'>;

/** One step on the way of a question. */
export interface Step {
  readonly to: StepName;
  readonly by: string;
  readonly at: Instant;
  /** The answer, what was done, or the reason: required for all but `heard`. */
  readonly words?: string;
  /** The language of the words. Without it, that of the page. */
  readonly language?: string;
  /** The next to act, and until when: required for all but `acted` and `declined`. */
  readonly owner?: string;
  readonly due?: Instant;
}

export interface Question {
  readonly id: string;
  /** The members who ask it, each in their own words, the first one first. */
  readonly voices: readonly Voice[];
  readonly steps: readonly Step[];
}

/** Two questions that are one. The first keeps its page, which links to the other. */
export interface Merge {
  readonly id: string;
  readonly from: string;
  readonly into: string;
  readonly by: string;
  readonly at: Instant;
}

export interface Board {
  readonly questions: readonly Question[];
  readonly merges: readonly Merge[];
}

export type BoardRefusal =
  | 'no such question'
  | 'already there'
  | 'already one of the voices'
  | 'nothing said'
  | 'merged into another'
  | 'not the next step'
  | 'before the last step'
  | 'no words'
  | 'no owner or date'
  | 'the same question'
  | 'no such merge';

type Change = Outcome<Board, BoardRefusal>;

export const emptyBoard: Board = { questions: [], merges: [] };

/** A new question. */
export function ask(board: Board, id: string, voice: Voice): Change {
  if (find(board, id)) return refused('already there');
  if (voice.words.trim() === '') return refused('nothing said');
  return accepted({ ...board, questions: [...board.questions, { id, voices: [voice], steps: [] }] });
}

/** Adds a member to those who ask a question. A member is one voice, also over merged questions. */
export function join(board: Board, id: string, voice: Voice): Change {
  const question = find(board, id);
  if (!question) return refused('no such question');
  if (voicesOf(board, rootOf(board, id)).some(({ member }) => member === voice.member))
    return refused('already one of the voices');
  return accepted(replace(board, { ...question, voices: [...question.voices, voice] }));
}

/** The next step of a question. */
export function take(board: Board, id: string, step: Step): Change {
  const question = find(board, id);
  if (!question) return refused('no such question');
  if (rootOf(board, id) !== id) return refused('merged into another');
  if (!(ways[statusOf(question)] as readonly StepName[]).includes(step.to)) return refused('not the next step');
  if (!(step.at >= (question.steps.at(-1)?.at ?? question.voices[0]!.at))) return refused('before the last step');
  if (step.to !== 'heard' && !step.words?.trim()) return refused('no words');
  const goesOn = ways[step.to].length > 0;
  if (goesOn && !(step.owner && step.due !== undefined && step.due > step.at)) return refused('no owner or date');
  return accepted(replace(board, { ...question, steps: [...question.steps, step] }));
}

/** Makes two questions one. Nothing of either is lost: see {@link viewOf}. */
export function merge(board: Board, change: Merge): Change {
  if (!find(board, change.from) || !find(board, change.into)) return refused('no such question');
  if (board.merges.some(({ id }) => id === change.id)) return refused('already there');
  if (rootOf(board, change.from) !== change.from) return refused('merged into another');
  if (rootOf(board, change.into) === change.from) return refused('the same question');
  return accepted({ ...board, merges: [...board.merges, change] });
}

/** Takes a merge back: each question has its own voices and steps again, with those that were added since. */
export function undoMerge(board: Board, id: string): Change {
  if (!board.merges.some((each) => each.id === id)) return refused('no such merge');
  return accepted({ ...board, merges: board.merges.filter((each) => each.id !== id) });
}

/** All that one member has said in a question and those merged into it. */
export interface MergedVoice {
  readonly member: string;
  readonly since: Instant;
  /** Every wording, with the question that it comes from. */
  readonly wordings: readonly (Voice & { readonly question: string })[];
}

/** A question as the board shows it. */
export interface QuestionView {
  readonly id: string;
  readonly status: QuestionStatus;
  readonly voices: readonly MergedVoice[];
  readonly steps: readonly Step[];
  /** The questions merged into it, to link to. */
  readonly mergedFrom: readonly string[];
  /** The question that it was merged into, to link back to. */
  readonly mergedInto?: string;
  readonly owner?: string;
  readonly due?: Instant;
  readonly overdue: boolean;
}

/** A question with everything merged into it; nothing if it is not on the board. */
export function viewOf(board: Board, id: string, now: Instant): QuestionView | undefined {
  const question = find(board, id);
  if (!question) return undefined;
  const status = statusOf(question);
  const { owner, due } = ways[status].length > 0 ? (question.steps.at(-1) ?? {}) : {};
  const root = rootOf(board, id);
  return {
    id,
    status,
    voices: voicesOf(board, id),
    steps: question.steps,
    mergedFrom: clusterOf(board, id).slice(1),
    ...(root === id ? {} : { mergedInto: root }),
    ...(owner === undefined ? {} : { owner, due }),
    overdue: root === id && due !== undefined && due < now,
  };
}

/** The questions to show, without those merged into another: the overdue first, then the longest unheard. */
export function boardOrder(board: Board, now: Instant): QuestionView[] {
  const views = board.questions.flatMap(({ id }) => viewOf(board, id, now) ?? []);
  const last = (view: QuestionView) => view.steps.at(-1)?.at ?? view.voices[0]!.since;
  const done = (view: QuestionView) => ways[view.status].length === 0;
  return views
    .filter(({ mergedInto }) => mergedInto === undefined)
    .toSorted(
      (a, b) =>
        Number(done(a)) - Number(done(b)) ||
        Number(b.overdue) - Number(a.overdue) ||
        last(a) - last(b) ||
        (a.id < b.id ? -1 : 1),
    );
}

function statusOf({ steps }: Question): QuestionStatus {
  return steps.at(-1)?.to ?? 'asked';
}

function find({ questions }: Board, id: string): Question | undefined {
  return questions.find((question) => question.id === id);
}

function replace(board: Board, question: Question): Board {
  return { ...board, questions: board.questions.map((each) => (each.id === question.id ? question : each)) };
}

/** Where a question ends after all its merges. `merge` refuses circles, so there is an end. */
function rootOf({ merges }: Board, id: string): string {
  let root = id;
  for (let next = merges.find(({ from }) => from === root); next; next = merges.find(({ from }) => from === root))
    root = next.into;
  return root;
}

/** A question and all that is merged into it, over several merges too. */
function clusterOf(board: Board, id: string): string[] {
  const direct = board.merges.filter(({ into }) => into === id);
  return [id, ...direct.flatMap(({ from }) => clusterOf(board, from))];
}

function voicesOf(board: Board, id: string): MergedVoice[] {
  const wordings = clusterOf(board, id).flatMap((question) =>
    (find(board, question)?.voices ?? []).map((voice) => ({ ...voice, question })),
  );
  const members = Map.groupBy(wordings, ({ member }) => member);
  return [...members]
    .map(([member, all]) => ({ member, since: Math.min(...all.map(({ at }) => at)), wordings: all }))
    .toSorted((a, b) => a.since - b.since || (a.member < b.member ? -1 : 1));
}
