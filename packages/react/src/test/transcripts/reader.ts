import { virtual } from '@guidepup/virtual-screen-reader';

/** How long nothing new is spoken before a step is over, in milliseconds: most live regions are filled after 100. */
export const QUIET = 160;

/** The most phrases that `read` speaks. */
const MOST = 120;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One thing that a person does, and what the reader speaks after it. */
export interface Step {
  readonly title: string;
  readonly spoken: readonly string[];
}

type FocusListener = (event: Pick<FocusEvent, 'target'>) => Promise<void>;

/** A virtual screen reader on this page that writes down what it speaks. */
export interface Reader {
  readonly steps: readonly Step[];
  /** Does something as a person does, and waits until the reader is quiet. */
  step(title: string, action?: () => unknown): Promise<void>;
  /** Reads from the cursor to the end of the dialog, of the list or of the page. */
  read(title: string): Promise<void>;
  stop(): Promise<void>;
}

/** The element that a reader is at: the active option of a list whose field has focus, else what has focus. */
function current(): Element | null {
  const focused = document.activeElement;
  const option = focused?.getAttribute('aria-activedescendant');
  return (option && document.getElementById(option)) || focused;
}

/** Browsers give readers the text of a select-only combobox as its value; the virtual reader reads the property. */
function asBrowsersDo(): void {
  for (const button of document.querySelectorAll('button[role=combobox]'))
    Object.defineProperty(button, 'value', { configurable: true, get: () => button.textContent });
}

/** How many seconds are left depends on the machine. */
const seconds = /(?<=^|بقيت )(?:\d+|[٠-٩]+)(?= seconds left| ثاني)/u;

/** Without the marks around what has a direction of its own. */
const plain = (phrase: string): string =>
  phrase
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replace(seconds, '…')
    .trim();

/**
 * An emptied live region is not spoken. Nor is an alert dialog a live region; the virtual reader takes each change in it
 * for one, and speaks its title.
 */
function isSpoken(phrase: string, titles: ReadonlySet<string>): boolean {
  return !/^(?:polite|assertive):$/.test(phrase) && !titles.has(phrase.replace('assertive: ', ''));
}

/** Waits until no phrase is added for a while. */
async function waitFor(quiet: number): Promise<void> {
  let [length, since] = [-1, 0];
  while (since < quiet) {
    await pause(20);
    const log = await virtual.spokenPhraseLog();
    since = log.length === length ? since + 20 : 0;
    length = log.length;
  }
}

/**
 * Starts the reader on the whole page. It speaks what gets focus and what live regions announce by itself. Two things it
 * does not know, and real readers do: the active option of a list, and a changed state of what has focus. So it looks at
 * both after each step.
 */
export async function startReader(quiet = QUIET): Promise<Reader> {
  const steps: Step[] = [];
  const titles = new Set<string>();
  let onFocus: FocusListener | undefined;
  const { body } = document;
  const original = body.addEventListener;
  body.addEventListener = (type: string, listener: never) => {
    if (type === 'focusin') onFocus = listener;
    original.call(body, type, listener);
  };
  asBrowsersDo();
  await virtual.start({ container: body });
  Reflect.deleteProperty(body, 'addEventListener');
  let start = (await virtual.spokenPhraseLog()).length;

  const record = async (title: string) => {
    const log = await virtual.spokenPhraseLog();
    for (const { textContent } of document.querySelectorAll('[role=alertdialog] h2')) titles.add(textContent);
    steps.push({
      title,
      spoken: log
        .slice(start)
        .map(plain)
        .filter((phrase) => isSpoken(phrase, titles)),
    });
    start = log.length;
  };
  return {
    steps,
    step: async (title, action) => {
      await action?.();
      await waitFor(quiet);
      asBrowsersDo();
      const place = current();
      if (place && place !== body) await onFocus?.({ target: place });
      await record(title);
    },
    read: async (title) => {
      for (let count = 0; count < MOST; count += 1) {
        await virtual.next();
        if (/^end of (?:document|dialog|alertdialog|listbox|menu)\b/.test(await virtual.lastSpokenPhrase())) break;
      }
      await record(title);
    },
    stop: () => virtual.stop(),
  };
}
