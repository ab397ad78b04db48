import type { Location as SarifLocation, Log, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import type { Diagnostic, Location, TextEdit } from './types.js';
import { sortDiagnostics } from './reporter.js';
import { type CodeTable, entryOf } from './code-entry.js';
import { docsOf } from './docs.js';

/** Options of `toSarif`. */
export interface SarifOptions {
  /** The program that reports. */
  readonly tool: { readonly name: string; readonly version: string };
  /** File for diagnostics without a location; without it they have none. */
  readonly fallback?: string;
  /** Titles, reasons and fixes of the rules; an unknown code has none. */
  readonly codes?: CodeTable;
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * Diagnostics as a SARIF 2.1.0 log (OASIS): a rule for each reported code, with its page, and a result for each
 * diagnostic, with related locations and replacements. Columns count UTF-16 units.
 */
export function toSarif(diagnostics: readonly Diagnostic[], { tool, fallback, codes: table = {} }: SarifOptions): Log {
  const sorted = sortDiagnostics(diagnostics);
  const codes = [...new Set(sorted.map(({ code }) => code))].toSorted();
  return {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...tool, rules: codes.map((code) => ruleOf(code, table)) } },
        columnKind: 'utf16CodeUnits',
        results: sorted.map((diagnostic) => resultOf(diagnostic, codes.indexOf(diagnostic.code), fallback)),
      },
    ],
  };
}

function ruleOf(code: string, table: CodeTable): ReportingDescriptor {
  const entry = entryOf(table, code);
  const helpUri = docsOf(code);
  if (entry === undefined) return { id: code, helpUri };
  const { title, why, fix, severity } = entry;
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: {
      text: `${why} ${fix}`,
      markdown: `${why}\n\n**How to fix it:** ${fix}\n\n[More about ${code}](${helpUri})`,
    },
    helpUri,
    defaultConfiguration: { level: severity },
  };
}

function resultOf(diagnostic: Diagnostic, ruleIndex: number, fallback: string | undefined): Result {
  const { code, severity, location, related = [], contexts, edit } = diagnostic;
  const place = location === undefined ? fallback && { artifactLocation: artifact(fallback) } : physical(location);
  return {
    ruleId: code,
    ruleIndex,
    level: severity === 'suggestion' ? 'note' : severity,
    message: { text: messageOf(diagnostic) },
    ...(place && { locations: [{ physicalLocation: place }] }),
    ...(related.length > 0 && {
      relatedLocations: related.map((item, id): SarifLocation => ({
        id,
        message: { text: item.message },
        physicalLocation: physical(item.location),
      })),
    }),
    ...(edit && { fixes: [fixOf(edit)] }),
    ...(contexts && { properties: { contexts } }),
  };
}

/** The message and the fix; the reason is in the rule. */
function messageOf({ message, fix, didYouMean }: Diagnostic): string {
  return [message, fix, didYouMean === undefined ? '' : `Did you mean ${didYouMean}?`].filter(Boolean).join(' ');
}

function fixOf({ location, text, also = [] }: TextEdit): NonNullable<Result['fixes']>[number] {
  const parts = Map.groupBy([{ location, text }, ...also], (part) => part.location.file);
  return {
    description: { text: text === '' ? 'Remove the text.' : `Write ${text}.` },
    artifactChanges: [...parts].map(([file, list]) => ({
      artifactLocation: artifact(file),
      replacements: list.map((part) => ({
        deletedRegion: region(part.location),
        insertedContent: { text: part.text },
      })),
    })),
  };
}

function physical(location: Location): PhysicalLocation {
  return { artifactLocation: artifact(location.file), region: region(location) };
}

function artifact(file: string): NonNullable<PhysicalLocation['artifactLocation']> {
  // A URI cannot encode a lone surrogate, which a file name may contain.
  const name = file.replace(/\p{Cs}/gu, '\uFFFD');
  return { uri: name.split('/').map(encodeURIComponent).join('/') };
}

function region({ line, column, endLine, endColumn }: Location): Region {
  return {
    startLine: Math.max(1, line),
    startColumn: Math.max(1, column),
    ...(endLine !== undefined && endColumn !== undefined && { endLine, endColumn: Math.max(1, endColumn) }),
  };
}
