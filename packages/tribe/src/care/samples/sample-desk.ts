import { storyWords, useWords } from '@wusum/story-kit';
import file from '../care-queue/CareQueue.words.json' with { type: 'json' };
import { takeCare, undoCare, type CareItem, type CareStep } from '../queue.js';
import type { CareAnswer } from '../care-queue/index.js';
import { useBrandWords, useSampleLanguage } from './use-brand-words.js';

const deskWords = storyWords(file);

const hour = 3_600_000;
export const deskTime = Date.UTC(2026, 10, 24, 9);

/** What waits at the desk of the brand around. */
export function useSampleDesk() {
  const words = useBrandWords(deskWords);
  const { kinds } = useWords(deskWords);
  const language = useSampleLanguage();
  const { m1, m2, m3, h1, h2, question, report, newcomer, note } = words;
  const item = (kind: keyof typeof texts, member: string, hoursAgo: number, steps: CareStep[] = []): CareItem => ({
    id: kind,
    kind,
    member,
    since: deskTime - hoursAgo * hour,
    steps,
  });
  const texts = { question, report, newcomer };
  const items = [
    item('question', 'm1', 9 * 24),
    item('report', 'm2', 20, [
      { kind: 'assign', by: 'h1', at: deskTime - 18 * hour },
      { kind: 'note', by: 'h2', at: deskTime - 17 * hour, note },
    ]),
    item('newcomer', 'm3', 50),
  ];
  const textOf = ({ kind }: CareItem): string => texts[kind as keyof typeof texts];
  return { items, kinds, textOf, language, people: { m1, m2, m3, h1, h2 } };
}

/** A server that keeps nothing: it decides as the model does. */
export const deskServer = {
  onStep: async (item: CareItem, step: CareStep): Promise<CareAnswer> => {
    const answer = takeCare(item, step);
    return answer.ok ? answer : { ...answer, current: item };
  },
  onUndo: async (item: CareItem): Promise<CareAnswer> => {
    const answer = undoCare(item, 'h1');
    return answer.ok ? answer : { ...answer, current: item };
  },
};

/** The other host was first: the answer is a refusal, with the item as it is now. */
export const takenServer = {
  ...deskServer,
  onStep: async (item: CareItem): Promise<CareAnswer> => {
    const step: CareStep = { kind: 'assign', by: 'h2', at: deskTime };
    return { ok: false, refused: 'taken by another host', current: { ...item, steps: [...item.steps, step] } };
  },
};
