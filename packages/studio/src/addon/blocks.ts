import * as blocks from '../blocks/index.js';
import { guarded } from './guarded.js';

export type * from '../blocks/index.js';

// In a token folder of another design system, a block may find no ramp, words or mark: it says so, and the page stays.
export const AssetDownload = guarded('AssetDownload', blocks.AssetDownload);
export const Compare = guarded('Compare', blocks.Compare);
export const ContrastMatrix = guarded('ContrastMatrix', blocks.ContrastMatrix);
export const Provenance = guarded('Provenance', blocks.Provenance);
export const Ramp = guarded('Ramp', blocks.Ramp);
export const RoleTable = guarded('RoleTable', blocks.RoleTable);
export const TokenTable = guarded('TokenTable', blocks.TokenTable);
export const TypeSpecimen = guarded('TypeSpecimen', blocks.TypeSpecimen);
export const WordsTable = guarded('WordsTable', blocks.WordsTable);
export const MarkConstruction = guarded('MarkConstruction', blocks.MarkConstruction);
export const MotionPlayer = guarded('MotionPlayer', blocks.MotionPlayer);
export const PatternTile = guarded('PatternTile', blocks.PatternTile);
export const DoDont = guarded('DoDont', blocks.DoDont);
export const UsageStatus = guarded('UsageStatus', blocks.UsageStatus);
export const Misuse = guarded('Misuse', blocks.Misuse);
export const VoiceChart = guarded('VoiceChart', blocks.VoiceChart);
