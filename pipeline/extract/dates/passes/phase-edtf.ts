/** Months of a year by phase: its start (-2), early (-1), middle (0), late (1) part, and its end (2). */
const monthsOf: Readonly<Record<number, string>> = { [-2]: '01', [-1]: '01/04', 0: '05/08', 1: '09/12', 2: '12' };
/** Last digits of the years of a decade. */
const yearsOf: Readonly<Record<number, string>> = { [-2]: '0', [-1]: '0/3', 0: '4/6', 1: '6/9', 2: '9' };

/** The start, early, middle, late part or end of a year or decade; of anything else the whole. */
export function phaseOfEdtf(edtf: string, phase: number): string {
  if (/^\d{4}$/.test(edtf)) return within(`${edtf}-`, monthsOf[phase]) ?? edtf;
  if (/^\d{3}X$/.test(edtf)) return within(edtf.slice(0, 3), yearsOf[phase]) ?? edtf;
  return edtf;
}

function within(prefix: string, ends: string | undefined): string | undefined {
  return ends
    ?.split('/')
    .map((end) => prefix + end)
    .join('/');
}
