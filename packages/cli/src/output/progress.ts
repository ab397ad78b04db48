/** A progress line that is updated while brands are built. */
export interface Progress {
  at(brand: string, done: number): void;
  /** Clears the line. */
  end(): void;
}

/** Shows the progress of a build of many brands on standard error. */
export async function startProgress(count: number, isColored: boolean): Promise<Progress> {
  const { default: ora } = await import('ora');
  const started = performance.now();
  // Otherwise ora reads from the keyboard and swallows Ctrl-C.
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
