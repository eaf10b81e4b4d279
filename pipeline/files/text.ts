import { Problem } from '../../schemas/problem.ts';

// C0 controls other than tab, line feed, form feed, carriage return do not occur in text.
const isControl = (byte: number) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;

/**
 * Decodes the bytes of an article. A byte order mark is dropped.
 * @throws Problem `article.empty`, `article.binary`, `article.encoding`.
 */
export function decodeText(bytes: Uint8Array, place: string): string {
  if (bytes.length === 0) throw empty(place);
  if (isUtf16(bytes)) throw encoding(place, 'UTF-16');
  const control = bytes.findIndex(isControl);
  if (control !== -1) {
    throw new Problem(
      'article.binary',
      place,
      `Unexpected control byte 0x${(bytes[control] as number).toString(16).padStart(2, '0')} at byte ${control}, expected text`,
      'Save the article as plain text in UTF-8',
    );
  }
  const text = decodeUtf8(bytes, place);
  if (text.trim() === '') throw empty(place);
  return text;
}

function decodeUtf8(bytes: Uint8Array, place: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const line = lenient.slice(0, lenient.indexOf('\uFFFD')).split('\n').length;
    throw encoding(place, `line ${line} holds bytes that are not UTF-8`);
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function empty(place: string): Problem {
  return new Problem(
    'article.empty',
    place,
    'The file holds no text',
    'Put the text of the article into it, or remove it',
  );
}

function encoding(place: string, found: string): Problem {
  return new Problem(
    'article.encoding',
    place,
    `Unexpected encoding (${found}), expected UTF-8`,
    'Save the file as UTF-8',
  );
}
