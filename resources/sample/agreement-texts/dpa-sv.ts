import type { SampleText } from '#resources/sample/agreement-texts/shape.ts';

export const dpaSv: SampleText = {
  language: 'sv',
  sections: [
    {
      heading: 'Bakgrund och ändamål',
      paragraphs: [
        {
          text: 'Biträdet behandlar personuppgifter för den ansvariges räkning i den omfattning som följer av huvudavtalet. Behandlingens föremål, varaktighet, art och ändamål, typen av personuppgifter och kategorierna av registrerade framgår av bilaga 1.',
        },
        { text: 'Vid motstridiga villkor gäller detta avtal före huvudavtalet.' },
      ],
    },
    {
      heading: 'Instruktioner',
      paragraphs: [
        {
          point: '3a',
          text: 'Biträdet får behandla personuppgifterna endast på dokumenterade instruktioner, även när det gäller överföring till ett tredjeland. Kräver lagen något annat ska Biträdet upplysa om det innan behandlingen sker, om upplysningen inte är förbjuden.',
        },
        {
          text: 'Anser Biträdet att en instruktion strider mot dataskyddsförordningen ska det genast påtalas skriftligen.',
        },
      ],
    },
    {
      heading: 'Sekretess',
      paragraphs: [
        {
          point: '3b',
          text: 'Den som får tillgång till personuppgifterna ska ha åtagit sig tystnadsplikt eller omfattas av lagstadgad sådan. Tystnadsplikten gäller även efter det att avtalet har upphört.',
        },
      ],
    },
    {
      heading: 'Säkerhet',
      paragraphs: [
        {
          point: '3c',
          text: 'Biträdet vidtar de tekniska och organisatoriska åtgärder som krävs enligt artikel 32: kryptering i vila och under överföring, styrning av behörigheter, loggning av åtkomst, säkerhetskopiering och återkommande tester. Åtgärderna beskrivs i bilaga 2.',
        },
      ],
    },
    {
      heading: 'Underbiträden',
      paragraphs: [
        {
          point: '3d',
          text: 'Biträdet får anlita de underbiträden som anges i bilaga 3. Ett nytt underbiträde meddelas skriftligen minst 30 dagar i förväg, så att den ansvarige kan göra invändningar. Invänder den ansvarige på saklig grund får underbiträdet inte anlitas för den behandlingen.',
        },
        {
          point: '4',
          text: 'Ett underbiträde ska genom avtal åläggas samma skyldigheter som Biträdet har enligt detta avtal. Biträdet svarar för underbiträdets åtgärder som för sina egna.',
        },
      ],
    },
    {
      heading: 'De registrerades rättigheter',
      paragraphs: [
        {
          point: '3e',
          text: 'Biträdet hjälper den ansvarige med lämpliga åtgärder att svara på begäran om registerutdrag, rättelse, radering, begränsning och dataportabilitet. En begäran som kommer till Biträdet vidarebefordras inom två arbetsdagar.',
        },
      ],
    },
    {
      heading: 'Personuppgiftsincidenter och övrigt stöd',
      paragraphs: [
        {
          text: 'En personuppgiftsincident anmäls till den ansvarige utan onödigt dröjsmål och senast inom 24 timmar från det att den upptäcktes, med de uppgifter som artikel 33.3 kräver i den mån de är kända.',
        },
        {
          point: '3f',
          text: 'Biträdet bistår den ansvarige med att fullgöra skyldigheterna enligt artiklarna 32-36: säkerhet, anmälan av incidenter, information till registrerade, konsekvensbedömning och förhandssamråd.',
        },
      ],
    },
    {
      heading: 'Överföring till tredjeland',
      paragraphs: [
        {
          text: 'Personuppgifterna får inte föras över till, eller göras åtkomliga från, ett land utanför EES utan skriftligt godkännande och ett giltigt överföringsverktyg enligt kapitel V.',
        },
      ],
    },
    {
      heading: 'Radering och återlämnande',
      paragraphs: [
        {
          point: '3g',
          text: 'När uppdraget upphör ska Biträdet, efter den ansvariges val, radera eller återlämna alla personuppgifter inom 30 dagar och radera befintliga kopior. Säkerhetskopior raderas senast efter ytterligare 60 dagar. Raderingen bekräftas skriftligen.',
        },
      ],
    },
    {
      heading: 'Granskning',
      paragraphs: [
        {
          point: '3h',
          text: 'Biträdet ger tillgång till den information som krävs för att visa att skyldigheterna har fullgjorts och möjliggör granskningar, även inspektioner på plats, som utförs av den ansvarige eller en oberoende revisor. En granskning aviseras 14 dagar i förväg.',
        },
      ],
    },
    {
      heading: 'Ansvar, avtalstid och tvist',
      paragraphs: [
        {
          text: 'Ansvaret för skada följer artikel 82. Avtalet gäller så länge Biträdet behandlar personuppgifter för den ansvariges räkning.',
        },
        { text: 'Tvist avgörs av allmän domstol enligt den lag som anges på första sidan.' },
      ],
    },
  ],
};
