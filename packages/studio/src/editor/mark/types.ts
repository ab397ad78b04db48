import type { MarkDrawing } from '@wusum/mark/svg';

/** The text of a mark that is edited, and what of it is selected. */
export interface MarkEdit {
  readonly text: string;
  readonly set: (text: string) => void;
  /** The selected stroke. */
  readonly index: number;
  readonly select: (index: number) => void;
  /** The selected point of it. */
  readonly point: number;
  readonly selectPoint: (stroke: number, point: number) => void;
  /** Places that points are put on, in units of the grid. */
  readonly step: number;
  readonly setStep: (step: number) => void;
}

export interface MarkPartProps {
  readonly drawing: MarkDrawing;
  readonly edit: MarkEdit;
}

/** Units across the grid of a mark. */
export const grid = 12;
export const steps = [1, 0.5, 0.2, 0.1, 0.05] as const;
export const defaultStep = 0.1;
