/** What the tests use of MJML, which brings no types. */
declare module 'mjml' {
  export default function mjml(
    template: string,
    options?: { readonly validationLevel?: 'strict' },
  ): Promise<{ readonly html: string; readonly errors: readonly unknown[] }>;
}
