/** First and last month, or first and last year of a decade, of its early (-1), middle (0) and late (1) part. */
const monthsOf: Readonly<Record<number, readonly [string, string]>> = {
  [-1]: ['01', '04'],
  0: ['05', '08'],
  1: ['09', '12'],
};
const yearsOf: Readonly<Record<number, readonly [string, string]>> = { [-1]: ['0', '3'], 0: ['4', '6'], 1: ['6', '9'] };

/** The early, middle or late part of a year or decade; of anything else the whole. */
export function phaseOfEdtf(edtf: string, phase: number): string {
  if (/^\d{4}$/.test(edtf)) {
    const [from, to] = monthsOf[phase] ?? ['01', '12'];
    return `${edtf}-${from}/${edtf}-${to}`;
  }
  if (/^\d{3}X$/.test(edtf)) {
    const [from, to] = yearsOf[phase] ?? ['0', '9'];
    return `${edtf.slice(0, 3)}${from}/${edtf.slice(0, 3)}${to}`;
  }
  return edtf;
}
