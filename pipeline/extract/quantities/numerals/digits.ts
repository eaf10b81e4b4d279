/** Forms of a number in digits: plain, English groups, Indian groups, continental groups, decimal comma. */
const plain = /^\d{0,30}(?:\.\d{1,30})?$/;
const grouped = /^\d{1,3}(?:,\d{3}){1,9}(?:\.\d{1,30})?$/;
const indian = /^\d{1,2}(?:,\d{2}){1,9},\d{3}(?:\.\d{1,30})?$/;
const continental = /^\d{1,3}(?:(?:\.\d{3}){2,9}(?:,\d{1,30})?|(?:\.\d{3}){1,9},\d{1,30})$/;
const decimalComma = /^\d{1,9},\d{1,2}$/;

/**
 * Value of a number written in digits, or undefined when it is no number ("192.168.1.2", "22,24,26,31").
 * A lone comma before three digits parts thousands; before one or two digits it is a decimal comma.
 */
export function readDigits(text: string): number | undefined {
  if (plain.test(text)) return Number(text);
  if (grouped.test(text) || indian.test(text)) return Number(text.replaceAll(',', ''));
  if (continental.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (decimalComma.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}
