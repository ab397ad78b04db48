import { expect, test } from 'vitest';
import type { Intent } from '../intents/index.js';
import { liveCompiler } from './live-compiler.js';
import type { Request, Response, TokenView } from './types.js';

/** A worker that answers when the test says so. */
class SlowWorker {
  onmessage: ((event: MessageEvent<Response>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly received: Request[] = [];
  postMessage(request: Request): void {
    this.received.push(request);
  }
  terminate(): void {
    this.received.length = 0;
  }
  answer(response: Response): void {
    this.onmessage?.({ data: response } as MessageEvent<Response>);
  }
}

const intent = (value: number): Intent => ({ kind: 'add', brand: 'clay', path: 'a', value });
const drafted = (css: string): Response => ({
  type: 'drafted',
  serial: 0,
  result: { kind: 'patch', css, changed: [] },
  content: [],
  milliseconds: 1,
});

const token = (path: string, css: string) => ({ path, css }) as TokenView;
const viewed = (tokens: readonly TokenView[], paths?: readonly string[]): Response => ({
  type: 'viewed',
  serial: 0,
  change: { tokens, ...(paths && { paths }) },
});
const found: Response = {
  type: 'found',
  serial: 0,
  findings: { contrast: [], alike: [], application: [], findings: [], pairs: [] },
};

test('while a draft is compiled, only the newest of those that wait is kept, and it comes before a list', async () => {
  const worker = new SlowWorker();
  const compiler = liveCompiler(worker);
  const first = compiler.draft([intent(1)]);
  const list = compiler.view('clay', {});
  const second = compiler.draft([intent(2)]);
  const third = compiler.draft([intent(3)]);
  await expect(second).resolves.toBeUndefined();
  expect(worker.received).toHaveLength(1);
  worker.answer(drafted('1'));
  await expect(first).resolves.toMatchObject({ result: { css: '1' } });
  expect(worker.received.at(-1)).toMatchObject({ type: 'draft', intents: [{ value: 3 }] });
  worker.answer(drafted('3'));
  await expect(third).resolves.toMatchObject({ result: { css: '3' } });
  expect(worker.received.at(-1)).toMatchObject({ type: 'view', brand: 'clay' });
  worker.answer(viewed([token('a', '1')], ['a']));
  await expect.poll(() => worker.received.at(-1)).toMatchObject({ type: 'find' });
  worker.answer(found);
  await expect(list).resolves.toMatchObject({ tokens: [{ path: 'a' }] });
});

test('a failure rejects its request alone', async () => {
  const worker = new SlowWorker();
  const compiler = liveCompiler(worker);
  const first = compiler.draft([intent(1)]);
  worker.answer({ type: 'failed', message: 'no such entry' });
  await expect(first).rejects.toThrow('no such entry');
  const second = compiler.draft([intent(2)]);
  worker.answer(drafted('2'));
  await expect(second).resolves.toMatchObject({ result: { css: '2' } });
});

test('a draft waits for no findings: it comes between the list and them', async () => {
  const worker = new SlowWorker();
  const compiler = liveCompiler(worker);
  const list = compiler.view('clay', {});
  const draft = compiler.draft([intent(1)]);
  worker.answer(viewed([token('a', '1')], ['a']));
  await expect.poll(() => worker.received.at(-1)).toMatchObject({ type: 'draft' });
  worker.answer(drafted('1'));
  await expect(draft).resolves.toMatchObject({ result: { css: '1' } });
  await expect.poll(() => worker.received.at(-1)).toMatchObject({ type: 'find', brand: 'clay' });
  worker.answer(found);
  await expect(list).resolves.toMatchObject({ contrast: [] });
});

test('a token that did not change is the same object in the next list', async () => {
  const worker = new SlowWorker();
  const compiler = liveCompiler(worker);
  const read = async (change: Response) => {
    const list = compiler.view('clay', {});
    worker.answer(change);
    await expect.poll(() => worker.received.at(-1)).toMatchObject({ type: 'find' });
    worker.answer(found);
    return (await list).tokens;
  };
  const first = await read(viewed([token('a', '1'), token('b', '2')], ['a', 'b']));
  const second = await read(viewed([token('b', '3')]));
  expect(second).toMatchObject([{ css: '1' }, { css: '3' }]);
  expect(second[0]).toBe(first[0]);
  expect(await read(viewed([]))).toBe(second);
});
