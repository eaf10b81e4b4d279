const lettersOrDigits = String.raw`[\p{L}\p{M}\p{N}_\u200c\u200d]`;

/** Ways to read a word at one place of the text, the first that fits wins: from the most special to one character. */
export const wordPatterns: readonly RegExp[] = [
  // Most words: plain letters before a space or a comma.
  String.raw`[A-Za-z]{2,60}(?=[\s,;)])`,
  // Web and mail addresses, file names on the web, handles and tags.
  String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»]{0,500}[^\s<>"“”«».,;:!?()\[\]'’]`,
  String.raw`[\w.+-]{1,64}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,5}`,
  String.raw`(?:[A-Za-z\d-]{1,63}\.){1,4}(?:com|org|net|gov|edu|int|mil|info|co\.uk|ac\.uk|gov\.uk)(?:\/[^\s<>"“”«»]{0,300}[^\s<>"“”«».,;:!?()\[\]'’])?(?![\p{L}\p{N}])`,
  String.raw`[@#]\p{L}${lettersOrDigits}{0,100}`,
  // Smileys, only when they stand free.
  String.raw`(?<![^\s])[:;=][-^o']?[()\[\]DPp\/\\|]{1,3}(?![^\s.,!?])`,
  // US$, A$, HK$
  String.raw`\p{Lu}{1,3}\$`,
  // Dates, times, telephone numbers, fractions written with digits.
  String.raw`\d{1,4}([\/.-])\d{1,2}\1\d{2,4}(?![\p{L}\d])`,
  String.raw`\d{1,2}:\d{2}(?::\d{2})?(?!\d)`,
  String.raw`(?:1-)?\d{3}-\d{3,4}(?:-\d{4})?(?![\p{L}\d-])`,
  String.raw`\d{1,4}\/\d{1,4}(?![\p{L}\d\/])`,
  // Years and ordinals: 1990s, '90s, 21st
  String.raw`(?<![\p{L}\p{N}])['’]\d{2}s?(?![\p{L}\p{N}])`,
  String.raw`\d{1,4}(?:,\d{3})*(?:st|nd|rd|th|s|['’]s)(?![\p{L}\p{N}])`,
  // Numbers; letters that follow are a unit (50 km) or one letter of a code (3G).
  String.raw`\d{1,4}\p{Lu}(?![\p{L}\p{N}])`,
  String.raw`\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3}){1,8}(?!\d)(?:\.\d{1,20})?`,
  String.raw`(?:\d{1,40}(?:[.,]\d{1,40}){0,8}|(?<![\p{L}\p{N}])\.\d{1,20})`,
  String.raw`(?<![^\s(])\+\d{1,40}(?:[.,]\d{1,40}){0,8}`,
  // U.S., p.m., Ph.D.
  String.raw`(?<![\p{L}\p{N}])(?:\p{L}\.){2,8}(?:\p{L}(?![\p{L}\p{N}]))?`,
  String.raw`Ph\.D\.`,
  // An initial: J. Smith
  String.raw`(?<![\p{L}\p{N}.'’-])\p{Lu}\.(?=\s?\p{Lu}[\p{Ll}.])`,
  // AT&T, Q&A
  String.raw`\p{Lu}{1,5}&\p{Lu}{1,5}(?![\p{L}\p{N}])`,
  // 's after a word that another pattern read
  String.raw`(?<=[\p{L}\p{M}\p{N}.)\]"”’])['’](?:s|m|d|ll|re|ve)(?![\p{L}\p{N}])`,
  // Words, with apostrophes and hyphens inside them
  String.raw`${lettersOrDigits}{1,100}(?:[-‐‑'’]${lettersOrDigits}{1,100}){0,12}`,
  // Repeated marks
  String.raw`\.{2,}|-{2,}|[.!?]{2,}|={2,}|_{2,}|\*{2,}|~{2,}|\+{2,}|#{2,}|'{2}|’{2}|‘{2}|\x60{2}|<{2,}|>{2,}`,
  // Emoji with their joiners, colours and flags
  String.raw`\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]{0,2}(?:\u200D\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]{0,2}){0,6}`,
  // Any other character with the marks that combine with it
  String.raw`[^\s](?:[\p{M}\uFE0E\uFE0F]{1,20})?`,
].map((source) => new RegExp(source, 'uy'));
