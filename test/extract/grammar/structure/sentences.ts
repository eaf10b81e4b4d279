import { drawnSentence } from '../drawn-sentence.ts';

export const signed = drawnSentence(`
  Kabul      Kabul    NNP 4 nsubj
  and        and      CC  3 cc
  Tashkent   Tashkent NNP 1 conj
  signed     sign     VBD 0 root
  ten        ten      CD  6 nummod
  contracts  contract NNS 4 obj
  with       with     IN  8 case
  Astana     Astana   NNP 4 obl
  and        and      CC  10 cc
  agreed     agree    VBD 4 conj
  to         to       TO  12 mark
  build      build    VB  10 xcomp
  a          a        DT  15 det
  railway    railway  NN  15 compound
  line       line     NN  12 obj
  from       from     IN  17 case
  Herat      Herat    NNP 15 nmod
  to         to       IN  19 case
  Quetta     Quetta   NNP 15 nmod
  .          .        .   4 punct
`);

export const recognised = drawnSentence(`
  The         the       DT  2 det
  Taliban     Taliban   NNP 6 nsubj:pass
  have        have      VBP 6 aux
  not         not       RB  6 advmod
  been        be        VBN 6 aux:pass
  recognised  recognise VBN 0 root
  by          by        IN  9 case
  any         any       DT  9 det
  country     country   NN  6 obl:agent
  or          or        CC  11 cc
  bank        bank      NN  9 conj
  .           .         .   6 punct
`);

export const heavyweight = drawnSentence(`
  Kazakhstan   Kazakhstan  NNP 7 nsubj
  ,            ,           ,   4 punct
  another      another     DT  4 det
  neighbour    neighbour   NN  1 appos
  ,            ,           ,   4 punct
  may          may         MD  7 aux
  supply       supply      VB  0 root
  the          the         DT  9 det
  line         line        NN  7 obj
  which        which       WDT 11 nsubj
  carries      carry       VBZ 9 acl:relcl
  power        power       NN  11 obj
  .            .           .   7 punct
`);

export const said = drawnSentence(`
  Exports  export NNS 2 nsubj
  rose     rise   VBD 0 root
  by       by     IN  5 case
  five     five   CD  5 nummod
  percent  percent NN 2 obl
  ,        ,      ,   9 punct
  the      the    DT  8 det
  bank     bank   NN  9 nsubj
  said     say    VBD 2 parataxis
  .        .      .   2 punct
`);

export const announced = drawnSentence(`
  Kabul      Kabul    NNP 2 nsubj
  announced  announce VBD 0 root
  that       that     IN  6 mark
  trade      trade    NN  6 nsubj
  will       will     MD  6 aux
  grow       grow     VB  2 ccomp
  ,          ,        ,   10 punct
  according  accord   VBG 10 case
  to         to       IN  8 fixed
  reports    report   NNS 2 obl
  .          .        .   2 punct
`);

export const urged = drawnSentence(`
  Citing   cite   VBG 4 advcl
  costs    cost   NNS 1 obj
  Moscow   Moscow NNP 4 nsubj
  urged    urge   VBD 0 root
  Dushanbe Dushanbe NNP 4 obj
  to       to     TO  7 mark
  close    close  VB  4 xcomp
  the      the    DT  9 det
  canal    canal  NN  7 obj
  built    build  VBN 9 acl
  by       by     IN  12 case
  Kabul    Kabul  NNP 10 obl:agent
  .        .      .   4 punct
`);
