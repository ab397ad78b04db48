import { RefusedError } from './guard.js';

/** Settings of a rate limit. */
export interface Rate {
  /** Requests that may come at once. */
  readonly burst: number;
  /** Requests per second after that. */
  readonly perSecond: number;
}

/** A token bucket over all requests to a server. */
export class RateLimit {
  #left: number;
  #at: number;

  constructor(
    private readonly rate: Rate,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#left = rate.burst;
    this.#at = now();
  }

  /** @throws RefusedError if there are too many requests */
  take(): void {
    const { burst, perSecond } = this.rate;
    const now = this.now();
    this.#left = Math.min(burst, this.#left + ((now - this.#at) / 1000) * perSecond);
    this.#at = now;
    if (this.#left < 1) throw new RefusedError(429, 'rate', 'Too many requests.');
    this.#left -= 1;
  }
}

/** Runs work one at a time. A few may wait; more are refused. */
export class Queue {
  #tail: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(private readonly most: number) {}

  /** @throws RefusedError if too many wait */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#waiting >= this.most) throw new RefusedError(429, 'rate', 'Too many requests are waiting.');
    this.#waiting += 1;
    const result = this.#tail.then(work, work);
    this.#tail = result.catch(() => undefined);
    try {
      return await result;
    } finally {
      this.#waiting -= 1;
    }
  }
}
