import type { BrandDryRun, BrandOperation } from '../brands/types.js';
import type { FontDemand, FontsReply } from '../fonts/types.js';
import type { CommitReply, HistoryReply } from '../history/types.js';
import type { Intent } from '../intents/index.js';
import {
  addresses,
  nonceHeader,
  nonceMeta,
  type DryRunReply,
  type ErrorReply,
  type SaveReply,
  type SessionReply,
} from '../server/protocol.js';

/** The server's reasons not to answer: see `ErrorReply`. `offline`: there was no reply. */
export class StudioError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** What saving would do now, with `conflict` and `changed`. */
    readonly dryRun?: DryRunReply,
  ) {
    super(message);
  }
}

/** Asks the development server. Every method may throw `StudioError`. */
export interface StudioClient {
  session(): Promise<SessionReply>;
  dryRun(intents: readonly Intent[]): Promise<DryRunReply>;
  /** @param digest of the dry run that the author has seen */
  save(intents: readonly Intent[], digest: string): Promise<SaveReply>;
  /** What adding, renaming or removing a brand would do. */
  brandDryRun(operation: BrandOperation): Promise<BrandDryRun>;
  brandSave(operation: BrandOperation, digest: string): Promise<SaveReply>;
  /** The faces of families that the theme lacks. */
  fonts(needs: readonly FontDemand[]): Promise<FontsReply>;
  /** The commits that changed files of a brand. */
  history(brand: string): Promise<HistoryReply>;
  /** What a commit changed in the entries of a brand. */
  commit(brand: string, commit: string): Promise<CommitReply>;
}

/** The nonce of the manager page. A built Storybook has none: there the studio exports. */
export function findNonce(page: Document = document): string | undefined {
  return page.querySelector<HTMLMetaElement>(`meta[name="${nonceMeta}"]`)?.content;
}

/** @param base address that the server's addresses are below. Default: the origin of the page */
export function createStudioClient(nonce: string, base = ''): StudioClient {
  const ask = async <Reply>(address: string, body?: object): Promise<Reply> => {
    const response = await fetch(base + address, {
      method: body ? 'POST' : 'GET',
      headers: { [nonceHeader]: nonce, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    }).catch(() => undefined);
    if (!response) throw new StudioError('offline', 'The development server does not respond.');
    const reply = (await response.json().catch(() => undefined)) as Reply | ErrorReply | undefined;
    if (response.ok && reply !== undefined) return reply as Reply;
    const { error, dryRun } = (reply as ErrorReply | undefined) ?? { error: { code: 'internal', message: '' } };
    throw new StudioError(error.code, error.message, dryRun);
  };
  return {
    session: () => ask(addresses.session),
    dryRun: (intents) => ask(addresses.dryRun, { intents }),
    save: (intents, digest) => ask(addresses.save, { intents, digest }),
    brandDryRun: (operation) => ask(addresses.brandDryRun, { operation }),
    brandSave: (operation, digest) => ask(addresses.brandSave, { operation, digest }),
    fonts: (needs) => ask(addresses.fonts, { needs }),
    history: (brand) => ask(`${addresses.history}?${new URLSearchParams({ brand })}`),
    commit: (brand, commit) => ask(`${addresses.history}?${new URLSearchParams({ brand, commit })}`),
  };
}
