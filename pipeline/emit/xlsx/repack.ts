/** Makes a workbook's bytes depend on its content alone. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The same workbook, packed again with one fixed time in place of the clock's. */
export function repack(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const properties = parts['docProps/core.xml'];
  if (properties !== undefined) {
    parts['docProps/core.xml'] = strToU8(
      strFromU8(properties).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '$11980-01-01T00:00:00Z'),
    );
  }
  // Zip times are local times without a zone, so the fixed one is made in local time. 1980 is where they begin.
  return zipSync(parts, { mtime: new Date(1980, 0, 1, 12) });
}
