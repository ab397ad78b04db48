/** Types of the part of MJML that is used here; MJML has no types. */
declare module 'mjml' {
  interface Options {
    readonly validationLevel?: 'strict' | 'soft' | 'skip';
    /** Addresses of web fonts by family. */
    readonly fonts?: Readonly<Record<string, string>>;
    readonly keepComments?: boolean;
  }
  /** @throws with `validationLevel: 'strict'`, an error if the template is not valid */
  export default function mjml(
    template: string,
    options?: Options,
  ): Promise<{ readonly html: string; readonly errors: readonly unknown[] }>;
}
