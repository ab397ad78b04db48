/** The compiler did not answer: its thread stopped, or the time was over. The next job has a new thread. */
export class CompileError extends Error {
  constructor(
    /** `compiler`: the thread stopped. `time`: it took too long. */
    readonly code: 'compiler' | 'time',
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}
