import type { BrandContent } from '@wusum/compiler/watch';
import type { Application } from '@wusum/lint/application';
import type { Intent } from '../intents/index.js';
import type { BrandView, DraftResult, Request, Response, SourceFinding, Sources } from './types.js';
import { ViewReceiver } from './view-changes.js';

/** A compiled draft. */
export interface CompiledDraft {
  readonly result: DraftResult;
  /** The brands whose words, voice, names or marks differ from those of earlier drafts. */
  readonly content: readonly BrandContent[];
}

/** The compiler in its worker. */
export interface LiveCompiler {
  /** Compiles the folder. @throws if it cannot be compiled at all */
  open(sources: Sources): Promise<readonly SourceFinding[]>;
  /** Compiles a draft. While one is compiled only the newest of those that wait is kept; the others get `undefined`. */
  draft(intents: readonly Intent[]): Promise<CompiledDraft | undefined>;
  view(brand: string, contexts: Readonly<Record<string, string>>): Promise<BrandView>;
  /** An intent that makes contrast pairs pass by the lightness of a colour, if there is one. */
  repair(brand: string, path: string): Promise<Intent | undefined>;
  /** The intents that say where a token may appear, or with `undefined` that it may anywhere; none if that is not the brand's to say. */
  apply(brand: string, path: string, application: Application | undefined): Promise<readonly Intent[]>;
  /** The intents that fix a finding and leave no other one in its place; none if there are no such. */
  fix(finding: SourceFinding): Promise<readonly Intent[]>;
  close(): void;
}

type WorkerLike = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<Response>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};
type RequestBody = { [Type in Request['type']]: Omit<Extract<Request, { type: Type }>, 'serial'> }[Request['type']];

interface Waiting {
  readonly request: RequestBody;
  readonly resolve: (response: Response | undefined) => void;
  readonly reject: (error: Error) => void;
}

/** @param worker Default: a new worker with the compiler, a chunk that is loaded now */
export function liveCompiler(
  worker: WorkerLike = new Worker(new URL('./compile.worker.ts', import.meta.url), { type: 'module' }),
): LiveCompiler {
  const queue = new RequestQueue(worker);
  const receiver = new ViewReceiver();
  return {
    open: async (sources) => (await queue.send({ type: 'open', sources }, 'opened'))!.findings,
    draft: (intents) => queue.send({ type: 'draft', intents }, 'drafted'),
    // Two requests: a draft that comes meanwhile waits for one of them only.
    view: async (brand, contexts) => {
      const { change } = (await queue.send({ type: 'view', brand, contexts }, 'viewed'))!;
      const tokens = receiver.apply(change);
      const { findings } = (await queue.send({ type: 'find', brand, contexts }, 'found'))!;
      return { tokens, ...findings };
    },
    repair: async (brand, path) => (await queue.send({ type: 'repair', brand, path }, 'repaired'))!.intent,
    apply: async (brand, path, application) => {
      const request = { type: 'apply', brand, path, ...(application && { application }) } as const;
      return (await queue.send(request, 'applied'))!.intents;
    },
    fix: async (finding) => (await queue.send({ type: 'fix', finding }, 'fixed'))!.intents,
    close: () => worker.terminate(),
  };
}

/** One request at a time: while a slider is dragged, drafts that are no longer wanted are not compiled. */
class RequestQueue {
  #waiting: Waiting[] = [];
  #current: Waiting | undefined;
  #serial = 0;

  constructor(private readonly worker: WorkerLike) {
    worker.onmessage = ({ data }) => this.#finish(data);
    worker.onerror = ({ message }) => this.#finish({ type: 'failed', message });
  }

  send<Type extends Response['type']>(
    request: RequestBody,
    _type: Type,
  ): Promise<Extract<Response, { type: Type }> | undefined> {
    return new Promise((resolve, reject) => {
      if (request.type === 'draft') this.#dropDrafts();
      this.#waiting.push({ request, resolve: resolve as Waiting['resolve'], reject });
      this.#next();
    });
  }

  #dropDrafts(): void {
    const [old, others] = [true, false].map((isOld) =>
      this.#waiting.filter(({ request }) => (request.type === 'draft') === isOld),
    ) as [Waiting[], Waiting[]];
    this.#waiting = others;
    for (const { resolve } of old) resolve(undefined);
  }

  #next(): void {
    if (this.#current) return;
    // What people see changes first; lists and findings follow.
    const first = this.#waiting.findIndex(({ request }) => request.type === 'draft');
    [this.#current] = this.#waiting.splice(Math.max(first, 0), 1);
    if (this.#current) this.worker.postMessage({ ...this.#current.request, serial: (this.#serial += 1) });
  }

  #finish(response: Response): void {
    const current = this.#current;
    this.#current = undefined;
    if (response.type === 'failed') current?.reject(new Error(response.message));
    else current?.resolve(response);
    this.#next();
  }
}
