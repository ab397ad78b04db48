'use server';

/** Names of the fields that are wrong, with the reason; and what was sent, which the form shows again. */
export interface Answer {
  readonly sent?: Readonly<Record<string, string>>;
  readonly wrong: Readonly<Partial<Record<'title' | 'text' | 'day', 'short' | 'text' | 'day'>>>;
}

/** The form action: runs on the server, also before the page has its scripts. */
export async function send(_: Answer, data: FormData): Promise<Answer> {
  const values = (name: string): string[] => data.getAll(name).filter((value) => typeof value === 'string');
  const value = (name: string): string => values(name)[0]?.trim() ?? '';
  const today = new Date().toISOString().slice(0, 10);
  const wrong = {
    ...(value('title').length < 3 && { title: 'short' as const }),
    ...(value('text').length < 10 && { text: 'text' as const }),
    ...((value('day') === '' || value('day') > today) && { day: 'day' as const }),
  };
  const sent = {
    ...Object.fromEntries([...data.keys()].map((name) => [name, value(name)])),
    uses: values('uses').join(' '),
  };
  return Promise.resolve({ sent, wrong });
}
