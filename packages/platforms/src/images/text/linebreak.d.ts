declare module 'linebreak' {
  interface Break {
    /** Index after the last character of the part, spaces included. */
    readonly position: number;
    readonly required: boolean;
  }
  /** The line breaking algorithm of Unicode (UAX #14). */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
}
