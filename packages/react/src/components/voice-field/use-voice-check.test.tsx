import type { CheckedVoice as EngineVoice, CheckOptions, Finding, FindingSeverity } from '@wusum/voice/check';
import { render, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { checkVoice, keepWorker } from './check-host.js';
import { useVoiceCheck } from './index.js';
import type { CheckedVoice, VoiceCheckOptions, VoiceFinding, VoiceRules, VoiceSeverity } from './VoiceField.props.js';

const term = { name: 'member', prefer: { en: ['member'] }, avoid: { en: ['user'] }, swap: { en: { user: 'member' } } };
const voice: CheckedVoice = { lexicon: [term], mechanics: [] };
const options: VoiceCheckOptions = { voice, language: 'en', delay: 0 };

const Real = globalThis.Worker;
let made: Worker[] = [];
let sent: string[] = [];

/** The worker itself, and what is sent to it. */
class Watched extends Real {
  constructor(url: string | URL, given?: WorkerOptions) {
    super(url, given);
    made.push(this);
  }

  override postMessage(message: { text: string }): void {
    sent.push(message.text);
    super.postMessage(message);
  }
}

beforeEach(() => {
  [made, sent] = [[], []];
  vi.stubGlobal('Worker', Watched);
});
afterEach(() => void vi.unstubAllGlobals());

function Checked({ text, ...given }: { text: string } & Partial<VoiceCheckOptions>) {
  const { findings, isChecking } = useVoiceCheck(text, { ...options, ...given });
  return <output>{isChecking ? '…' : findings.map(({ found, start }) => `${found} ${start}`).join(', ')}</output>;
}

const shown = (container: HTMLElement, want: string) =>
  waitFor(() => expect(container.textContent).toBe(want), { timeout: 10_000 });

describe('useVoiceCheck', () => {
  it('checks in a module worker, one for all of the page, and sends nothing over the network', async () => {
    const [fetched, beacon] = [vi.spyOn(globalThis, 'fetch'), vi.spyOn(navigator, 'sendBeacon')];
    const { container, unmount } = render(
      <>
        <Checked text="Our users" />
        <Checked text=", a user" />
      </>,
    );
    await shown(container, 'users 4user 4');
    expect([made.length, sent]).toEqual([1, ['Our users', ', a user']]);
    expect([fetched.mock.calls.length, beacon.mock.calls.length]).toEqual([0, 0]);
    const ended = vi.spyOn(made[0]!, 'terminate');
    unmount();
    expect(ended).toHaveBeenCalledTimes(1);
  });

  it('checks in the page where a worker is refused at once, or does not load', async () => {
    class Refused {
      constructor() {
        throw new DOMException('Refused by the policy', 'SecurityError');
      }
    }
    class Missing extends Watched {
      constructor() {
        super(new URL('data:text/javascript,throw new Error("missing")'));
        // What the browser reports of the worker is expected.
        this.addEventListener('error', (event) => event.preventDefault());
      }
    }
    for (const Broken of [Refused, Missing]) {
      vi.stubGlobal('Worker', Broken);
      const { container, unmount } = render(<Checked text="Our users" />);
      await waitFor(() => expect(container.textContent).toBe('users 4'), { timeout: 10_000 });
      unmount();
    }
  });

  it('checks the last text after a pause, and drops what is cancelled', async () => {
    const { container, rerender } = render(<Checked text="One user" delay={50} />);
    for (const text of ['One use', 'One us', 'One u', 'One user here']) rerender(<Checked text={text} delay={50} />);
    await shown(container, 'user 4');
    expect(sent).toEqual(['One user here']);
  });

  it('a check that is cancelled answers nothing, although the worker has its text', async () => {
    const end = keepWorker();
    const setup = { voice, options: { language: 'en' } };
    const [former, latest, failed] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()];
    const cancel = checkVoice(setup, 'One user', former, failed);
    cancel();
    checkVoice(setup, 'A user', latest, failed);
    await waitFor(() => expect(latest).toHaveBeenCalledTimes(1));
    expect([sent, former.mock.calls.length, failed.mock.calls.length]).toEqual([['One user', 'A user'], 0, 0]);
    end();
  });

  it('checks again with other rules, which may be a new object at every render', async () => {
    const rules = () => ({ rules: { term: 'error' as const } });
    const { container, rerender } = render(<Checked text="A user" {...rules()} />);
    await shown(container, 'user 2');
    rerender(<Checked text="A user" {...rules()} />);
    expect([container.textContent, sent.length]).toEqual(['user 2', 1]);
    rerender(<Checked text="A user" rules={{ term: 'off' }} />);
    await shown(container, '');
  });

  it('reports a language that is no tag, and has no findings', async () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<Checked text="A user" language="no tag" />);
    await waitFor(() => expect(printed).toHaveBeenCalledTimes(1));
    printed.mockRestore();
  });

  // The type checker compares; the engine is built in, so its types are written again for users of this package.
  it('has the types of the engine, and nothing that the engine does not have', () => {
    expectTypeOf<Exclude<keyof Finding, keyof VoiceFinding>>().toEqualTypeOf<'link'>();
    expectTypeOf<Omit<VoiceFinding, 'rule'>>().branded.toEqualTypeOf<Omit<Finding, 'rule' | 'link'>>();
    expectTypeOf<keyof CheckedVoice>().toEqualTypeOf<keyof EngineVoice>();
    expectTypeOf<CheckedVoice['mechanics']>().branded.toEqualTypeOf<EngineVoice['mechanics']>();
    expectTypeOf<keyof CheckedVoice['lexicon'][number]>().toEqualTypeOf<keyof EngineVoice['lexicon'][number]>();
    expectTypeOf<Exclude<keyof CheckOptions, keyof VoiceRules>>().toEqualTypeOf<'styles'>();
    expectTypeOf<VoiceRules['digits']>().toEqualTypeOf<CheckOptions['digits']>();
    expectTypeOf<VoiceRules['address']>().branded.toEqualTypeOf<CheckOptions['address']>();
    expectTypeOf<VoiceSeverity>().toEqualTypeOf<FindingSeverity>();
    expectTypeOf<Finding>().toExtend<VoiceFinding>();
    expectTypeOf<EngineVoice>().toExtend<CheckedVoice>();
    expectTypeOf<Pick<VoiceRules, 'language' | 'digits' | 'address'>>().toExtend<CheckOptions>();
  });
});
