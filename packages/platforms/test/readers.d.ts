/** Readers of files without types of their own, as far as the tests call them. */
declare module 'ase-utils' {
  interface Swatch {
    readonly name: string;
    readonly model: string;
    readonly color: readonly number[];
  }
  const ase: {
    readonly decode: (bytes: Uint8Array) => {
      readonly colors: readonly Swatch[];
    };
  };
  export default ase;
}

declare module 'mustache' {
  const mustache: { readonly render: (template: string, data: object) => string };
  export default mustache;
}
