import { DiagnosticReporter } from '@wusum/diagnostics';
import { dtcgCodes, type DtcgCode } from '@wusum/dtcg';
import { voiceCodes, type VoiceCode } from '@wusum/voice/codes';
import { emitCodes, type EmitCode } from './emit/codes.js';

/** Collects the problems of compiling: of the token system, of brands and of what is emitted. */
export class CompileReporter extends DiagnosticReporter<DtcgCode | EmitCode | VoiceCode> {
  constructor() {
    super({ ...dtcgCodes, ...emitCodes, ...voiceCodes });
  }
}
