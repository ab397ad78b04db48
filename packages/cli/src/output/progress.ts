import ora from 'ora';

/** One line that is written anew while brands are made. */
export interface Progress {
  at(brand: string, done: number): void;
  /** Takes the line away. */
  end(): void;
}

/** Shows on standard error how far a build of many brands is, for somebody who sits there. */
export function startProgress(count: number, isColored: boolean): Progress {
  const started = performance.now();
  // Reading from the keyboard would swallow Ctrl-C.
  const spinner = ora({
    discardStdin: false,
    stream: process.stderr,
    color: isColored ? 'cyan' : false,
    text: `0 of ${count} brands`,
  }).start();
  return {
    at: (brand, done) => {
      const left = ((performance.now() - started) / done) * (count - done);
      spinner.text = `${done} of ${count} brands · ${brand}${done < count ? ` · ${durationText(left)} left` : ''}`;
    },
    end: () => void spinner.stop(),
  };
}

/** `8 s`, `3 min`. */
export function durationText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
