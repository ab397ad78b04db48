/** Types of the part of MJML that the tests use; MJML has no types. */
declare module 'mjml' {
  export default function mjml(
    template: string,
    options?: { readonly validationLevel?: 'strict' },
  ): Promise<{ readonly html: string; readonly errors: readonly unknown[] }>;
}
