import * as blocks from '../blocks/index.js';
import { guarded } from './guarded.js';

export type * from '../blocks/index.js';
export { EditABrand, type EditABrandProps } from './EditABrand.js';

const nothing = (): undefined => undefined;

// A token folder of another design system may have no ramp, words or mark: a block says so and how to add it.
export const AssetDownload = guarded('AssetDownload', blocks.AssetDownload, ({ assets }) =>
  assets?.every((asset) => asset === 'cloth' || asset === 'band' || asset === 'selvedge') ? 'pattern' : 'mark',
);
export const Compare = guarded('Compare', blocks.Compare, nothing);
export const ContrastMatrix = guarded('ContrastMatrix', blocks.ContrastMatrix, 'pairs');
export const Provenance = guarded('Provenance', blocks.Provenance, 'tokens');
export const Ramp = guarded('Ramp', blocks.Ramp, 'ramps');
export const RoleTable = guarded('RoleTable', blocks.RoleTable, 'roles');
export const TokenTable = guarded('TokenTable', blocks.TokenTable, 'tokens');
export const TypeSpecimen = guarded('TypeSpecimen', blocks.TypeSpecimen, 'type');
export const WordsTable = guarded('WordsTable', blocks.WordsTable, 'words');
export const MarkConstruction = guarded('MarkConstruction', blocks.MarkConstruction, 'mark');
export const MotionPlayer = guarded('MotionPlayer', blocks.MotionPlayer, ({ view = 'mark' }) =>
  view === 'mark' ? 'mark' : undefined,
);
export const PatternTile = guarded('PatternTile', blocks.PatternTile, 'pattern');
export const DoDont = guarded('DoDont', blocks.DoDont, nothing);
export const UsageStatus = guarded('UsageStatus', blocks.UsageStatus, 'components');
export const Misuse = guarded('Misuse', blocks.Misuse, 'mark');
export const VoiceChart = guarded('VoiceChart', blocks.VoiceChart, 'voice');
