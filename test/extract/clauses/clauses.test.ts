import { describe, expect, test } from 'vitest';
import { argumentsOf } from '../../../pipeline/extract/clauses/arguments.ts';
import { markerOf, modifiersOf, phrasesOfNoun } from '../../../pipeline/extract/clauses/nominal.ts';
import { withSubjectNouns, withSubordinateVerbs, withVerbOfChange } from '../../../pipeline/extract/clauses/misread.ts';
import { withFiniteVerb } from '../../../pipeline/extract/clauses/repair.ts';
import { withBases } from '../../../pipeline/extract/clauses/retag.ts';
import { verbGroupOf } from '../../../pipeline/extract/clauses/verb-group.ts';
import { drawnSentence, textsOf, wordOf } from '../grammar/drawn-sentence.ts';

const handed = drawnSentence(`
  Iran Iran NNP 3 nsubj:pass
  was be VBD 3 aux:pass
  handed hand VBN 0 root
  two two CD 5 nummod
  ships ship NNS 3 obj
  by by IN 7 case
  Oman Oman NNP 3 obl:agent
  . . . 3 punct
`);

const dateline = drawnSentence(`
  NAIROBI NAIROBI NNP 5 nsubj
  - - : 1 punct
  Kenya Kenya NNP 1 appos
  has have VBZ 5 aux
  signed sign VBN 0 root
  . . . 5 punct
`);

const agreed = drawnSentence(`
  Peru Peru NNP 2 nsubj
  agreed agree VBD 0 root
  with with IN 4 case
  Chile Chile NNP 2 obl
  to to TO 6 mark
  build build VB 2 xcomp
  it it PRP 6 obj
  . . . 2 punct
`);

const use = drawnSentence(`
  the the DT 2 det
  use use NN 0 root
  of of IN 4 case
  cannon cannon NN 2 nmod
  by by IN 7 case
  Polish Polish JJ 7 amod
  guards guard NNS 4 nmod
`);

const misread = drawnSentence(`
  Peru Peru NNP 3 compound
  severed sever VBN 3 amod
  ties tie NNS 0 root
  with with IN 5 case
  Chile Chile NNP 3 nmod
  . . . 3 punct
`);

const heading = drawnSentence(`
  Banned ban VBN 2 amod
  ties tie NNS 0 root
`);

const plans = drawnSentence(`
  Peru Peru NNP 2 compound
  plans plan NNS 0 root
  to to TO 4 mark
  build build VB 2 acl
  . . . 2 punct
`);

const toured = drawnSentence(`
  Ending end VBG 0 root
  a a DT 3 det
  tour tour NN 1 obj
  , , , 5 punct
  Malik Malik NNP 3 appos
  called call VBN 5 acl
  on on IN 8 case
  Oman Oman NNP 6 obl
  . . . 1 punct
`);

const dined = drawnSentence(`
  Over over IN 2 case
  dinner dinner NN 6 nsubj
  , , , 4 punct
  Malik Malik NNP 2 appos
  suddenly suddenly RB 6 advmod
  praised praise VBD 0 root
  Oman Oman NNP 6 obj
  . . . 6 punct
`);

const seized = drawnSentence(`
  Oman Oman NNP 2 nsubj
  has have VBZ 0 root
  seized seize VBN 4 amod
  ships ship NNS 2 obj
  . . . 2 punct
`);

const overran = drawnSentence(`
  Rebels rebel NNS 0 root
  overran overran IN 3 case
  Goma Goma NNP 1 nmod
  . . . 1 punct
`);

const shot = drawnSentence(`
  Rebels rebel NNS 2 nsubj
  shot shot VBP 0 root
  him he PRP 2 obj
  . . . 2 punct
`);

const mayNot = drawnSentence(`
  It it PRP 4 nsubj
  may may MD 4 aux
  not not RB 4 advmod
  pull pull VB 0 root
  out out RP 4 compound:prt
  . . . 4 punct
`);

describe('arguments', () => {
  test('a passive is turned: agent, object, indirect object', () => {
    const found = argumentsOf(handed, wordOf(handed, 'handed'));
    expect(textsOf(found.subject)).toEqual(['Oman']);
    expect(textsOf(found.object)).toEqual(['ships']);
    expect(textsOf(found.indirect)).toEqual(['Iran']);
  });

  test('the city of a dateline is no subject', () => {
    expect(textsOf(argumentsOf(dateline, wordOf(dateline, 'signed')).subject)).toEqual(['Kenya']);
  });

  test('phrases by preposition, and the clause that completes the verb', () => {
    const found = argumentsOf(agreed, wordOf(agreed, 'agreed'));
    expect(textsOf(found.phrases.get('with') ?? [])).toEqual(['Chile']);
    expect(found.clause?.text).toBe('build');
    expect(textsOf(argumentsOf(agreed, wordOf(agreed, 'build')).subject)).toEqual(['Peru']);
  });
});

describe('noun phrases', () => {
  test('phrases below other phrases, by their preposition', () => {
    expect(textsOf(phrasesOfNoun(use, wordOf(use, 'use'), 'by'))).toEqual(['guards']);
    expect(textsOf(phrasesOfNoun(use, wordOf(use, 'use'), 'by', 0))).toEqual([]);
    expect(markerOf(use, wordOf(use, 'cannon'))).toBe('of');
    expect(markerOf(use, wordOf(use, 'use'))).toBeNull();
  });

  test('words before a noun', () => {
    expect(textsOf(modifiersOf(use, wordOf(use, 'guards')))).toEqual(['Polish']);
  });
});

describe('verb groups', () => {
  test('modality, negation and particles', () => {
    expect(verbGroupOf(mayNot, wordOf(mayNot, 'pull'))).toEqual({
      voice: 'active',
      negated: true,
      modality: 'possible',
      simplePresent: false,
      particles: expect.arrayContaining(['out']) as string[],
    });
    expect(verbGroupOf(handed, wordOf(handed, 'handed')).voice).toBe('passive');
  });
});

describe('repair of misread verbs', () => {
  test('a participle before a noun becomes the verb of a full sentence', () => {
    const repaired = withFiniteVerb(misread, new Map());
    const found = argumentsOf(repaired, wordOf(repaired, 'severed'));
    expect(textsOf(found.subject)).toEqual(['Peru']);
    expect(textsOf(found.object)).toEqual(['ties']);
    expect(wordOf(repaired, 'severed').deprel).toBe('root');
  });

  test('a plural before an infinitive becomes the verb', () => {
    const repaired = withFiniteVerb(plans, new Map());
    expect(wordOf(repaired, 'plans').upos).toBe('VERB');
    expect(argumentsOf(repaired, wordOf(repaired, 'plans')).clause?.text).toBe('build');
  });

  test.each([
    ['a verb after an opening participle', toured, 'called', ['Malik'], []],
    ['a subject after an opening phrase', dined, 'praised', ['Malik'], ['Oman']],
    ['a perfect read as an adjective', seized, 'seized', ['Oman'], ['ships']],
    ['a past taken for another word', overran, 'overran', ['Rebels'], ['Goma']],
  ] as const)('%s is found', (_name, sentence, verb, subject, object) => {
    const repaired = withFiniteVerb(sentence, new Map([['overran', 'overrun']]));
    const found = argumentsOf(repaired, wordOf(repaired, verb));
    expect(textsOf(found.subject)).toEqual(subject);
    expect(textsOf(found.object)).toEqual(object);
  });

  test('a past that looks like a present is a past', () => {
    const repaired = withFiniteVerb(shot, new Map([['shot', 'shoot']]));
    expect(wordOf(repaired, 'shot')).toMatchObject({ xpos: 'VBD', lemma: 'shoot' });
  });

  test.each([
    ['a heading', heading],
    ['a sentence with its verb', agreed],
  ])('%s stays as it is', (_name, sentence) => {
    expect(withFiniteVerb(sentence, new Map())).toBe(sentence);
  });
});

describe('nouns and verbs of numbers that were taken for each other', () => {
  test('a verb in the place of a subject is a noun', () => {
    const mended = withSubjectNouns(
      drawnSentence(`
        Goods goods NNS 2 nsubj
        exports export VBZ 3 nsubj
        grew grow VBD 0 root
        . . . 3 punct
      `),
    );
    expect(wordOf(mended, 'exports')).toMatchObject({ upos: 'NOUN', xpos: 'NNS', deprel: 'nsubj' });
    expect(wordOf(mended, 'Goods').deprel).toBe('compound');
  });

  test('a past behind a conjunction and a name is no part of its object', () => {
    const mended = withSubordinateVerbs(
      drawnSentence(`
        Trade trade NN 2 nsubj
        grew grow VBD 0 root
        while while IN 6 mark
        Oman Oman NNP 6 compound
        built build VBN 6 amod
        ports port NNS 2 obl
        . . . 2 punct
      `),
    );
    expect(wordOf(mended, 'built')).toMatchObject({ head: 1, deprel: 'advcl' });
    expect(wordOf(mended, 'Oman')).toMatchObject({ head: 4, deprel: 'nsubj' });
    expect(wordOf(mended, 'ports')).toMatchObject({ head: 4, deprel: 'obj' });
  });

  test('what cannot be done to anything is the main verb', () => {
    const mended = withVerbOfChange(
      drawnSentence(`
        Exports export NNS 0 root
        doubled double VBN 1 acl
        . . . 1 punct
      `),
    );
    expect(wordOf(mended, 'doubled')).toMatchObject({ head: -1, deprel: 'root' });
    expect(wordOf(mended, 'Exports')).toMatchObject({ head: 1, deprel: 'nsubj' });
  });

  test('the base of a past that no rule makes', () => {
    const fled = drawnSentence(`
      They they PRP 2 nsubj
      fled flead VBD 0 root
      . . . 2 punct
    `);
    expect(wordOf(withBases(fled, new Map([['fled', 'flee']])), 'fled').lemma).toBe('flee');
  });
});
